import { checkBook } from "../../../src/core/checks/check-book.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import type { ReadBook } from "../../../src/core/tables/book.ts";

/** What one rule says of a book. */
export function findingsBy(rule: string, book: ReadBook): readonly Finding[] {
  return checkBook(book).filter((finding) => finding.rule === rule);
}
