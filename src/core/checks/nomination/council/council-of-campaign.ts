import { councilOf, councils } from "../../../award/council-of.ts";
import type { RowOf } from "../../../book/parsed-book.ts";
import type { BookFacts } from "../../../facts/book-facts.ts";
import { perBook } from "../../../facts/per-book.ts";

/** The members, of whatever term, of the council of the office that issued a campaign. */
export const councilOfCampaign = perBook((facts: BookFacts) => {
  const all = councils(facts.book.council.rows);
  return new Map(
    [...facts.campaigns()].map(
      ([key, { values }]): readonly [string, readonly RowOf<"council">[] | undefined] => [
        key,
        councilOf(all, facts.units().get(values.issuer)),
      ],
    ),
  );
});
