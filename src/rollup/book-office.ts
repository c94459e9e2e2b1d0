import type { ParsedBook } from "../core/book/parsed-book.ts";
import { rowNamed } from "../core/book/row-by-key.ts";

/** An office, as a unit of its book; the key is "" where it is none. */
export interface BookOffice {
  readonly key: string;
  readonly name: string;
}

/**
 * The office that keeps a book: its only unit, else who issues most of its campaigns (of several the one of the latest),
 * else the first signer's. Its name is "" where the book tells none.
 */
export function bookOffice({ units, campaigns, signers }: ParsedBook): BookOffice {
  const [only] = units.rows;
  if (only !== undefined && units.rows.length === 1) return only.values;
  const parents = new Set(campaigns.rows.map(({ values }) => values.parent));
  // A higher office's campaign stands in the book only to be answered.
  const own = campaigns.rows.filter(({ values }) => !parents.has(values.key) || values.parent !== "");
  const counted = new Map<string, { count: number; last: string }>();
  for (const { values } of own) {
    if (values.issuer === "") continue;
    const before = counted.get(values.issuer) ?? { count: 0, last: "" };
    const from = values.from ?? "";
    counted.set(values.issuer, { count: before.count + 1, last: before.last > from ? before.last : from });
  }
  const [first] = [...counted].sort(
    ([a, one], [b, two]) =>
      two.count - one.count || (two.last < one.last ? -1 : two.last > one.last ? 1 : a < b ? -1 : 1),
  );
  if (first !== undefined) return rowNamed(units, first[0])?.values ?? { key: "", name: first[0] };
  return { key: "", name: signers.rows[0]?.values.agency ?? "" };
}
