import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { checkedOn } from "../checked-on.ts";

/** What one rule says of a book. */
export function findingsBy(rule: string, book: ReadBook): readonly Finding[] {
  return checkBook(book, checkedOn).filter((finding) => finding.rule === rule);
}
