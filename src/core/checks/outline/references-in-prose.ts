import type { ParsedBook } from "../../book/parsed-book.ts";
import { prosePlaces } from "../../paper/plan/prose-places.ts";
import { proseProblems } from "../../prose/campaign-prose.ts";
import type { Finding } from "../../table/finding.ts";

/** References in prose that lead nowhere; each would stop the paper, so each is an error. */
export function referenceFindings(book: ParsedBook): readonly Finding[] {
  return book.campaigns.rows.flatMap((row) =>
    prosePlaces(book, row).flatMap((place) => proseProblems(book, row.values.key, place, "lỗi")),
  );
}
