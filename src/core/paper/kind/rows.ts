import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import type { PaperContext } from "./paper-kind.ts";

/** The campaign's own rows of a table. */
export function ownRows<R extends { readonly values: { readonly campaign: string } }>(
  { campaign }: PaperContext,
  { rows }: { readonly rows: readonly R[] },
): readonly R[] {
  return rows.filter(({ values }) => values.campaign === campaign.values.key);
}

/** The unit's row; undefined where the key is empty or no unit's. */
export function unitOf(
  { book }: { readonly book: Pick<ParsedBook, "units"> },
  key: string,
): RowOf<"units"> | undefined {
  return key === "" ? undefined : rowNamed(book.units, key);
}
