import type { PaperKind } from "../../core/paper/kind/paper-kind.ts";
import type { TableName } from "../../core/tables/all-tables.ts";

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
