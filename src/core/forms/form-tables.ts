import type { TableName } from "../tables/all-tables.ts";

/** What has to be read of the book to make the workbooks of units. */
export const formTables: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "deadlineChanges",
  "tracking",
  "units",
  "daysOff",
  "settings",
  "registrations",
  "targets",
  "nominations",
  "awards",
]);
