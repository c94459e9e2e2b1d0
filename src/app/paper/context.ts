import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { PaperContext, PaperKind } from "../../core/paper/parts/paper-kind.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";

/** What every paper is made from, whatever its kind. */
const always: readonly TableName[] = [
  "campaigns",
  "recipients",
  "units",
  "signers",
  "settings",
  "daysOff",
  "papers",
  "paperTexts",
  "templates",
  "templateParts",
];

/** What the papers of these kinds read, once for all of them. */
export function paperTables(kinds: readonly PaperKind[]): ReadonlySet<TableName> {
  return new Set([...always, ...kinds.flatMap(({ needs }) => needs)]);
}

/** The context of a campaign's papers; undefined where there is no such campaign. */
export function paperContext(ports: Ports, book: ParsedBook, campaign: string): PaperContext | undefined {
  const row = book.campaigns.rows.find(({ values }) => values.key === campaign);
  return row === undefined ? undefined : { book, campaign: row, today: ports.clock.now().day };
}
