import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { rules } from "../../../src/core/checks/all-rules.ts";
import { checkBy } from "../../../src/core/checks/check-book.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { checkedOn } from "../checked-on.ts";

/** What one rule says of a book. */
export function findingsBy(rule: string, book: ReadBook): readonly Finding[] {
  const chosen = rules.filter(({ id }) => id === rule);
  return checkBy(chosen, book, checkedOn).filter((finding) => finding.rule === rule);
}
