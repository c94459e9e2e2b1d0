import { wayTables } from "../../core/nomination/way.ts";
import type { TableName } from "../../core/tables/all-tables.ts";

/** What a session of a council is shown and judged by, and what nominations go their way by. */
export const councilTables: ReadonlySet<TableName> = new Set<TableName>([
  ...wayTables,
  "attendance",
  "council",
]);
