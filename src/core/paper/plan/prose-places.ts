import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import type { ProsePlace } from "../../prose/campaign-prose.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { outlineOf } from "./body.ts";

/** Every cell of prose that the campaign's plan prints. */
export function prosePlaces(book: ParsedBook, campaign: RowOf<"campaigns">): readonly ProsePlace[] {
  const place = (table: ParsedTable, from: ParsedRow, column: string): ProsePlace => ({
    in: table,
    row: from,
    column,
  });
  return [
    ...["abstract", "opening", "closing"].map((column) => place(book.campaigns, campaign, column)),
    ...outlineOf(book, campaign.values.key).map((line) => place(book.outline, line, "text")),
  ];
}
