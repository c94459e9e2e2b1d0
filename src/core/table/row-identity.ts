import type { Day } from "../calendar/day.ts";
import { shortened } from "../text/quote.ts";
import type { Column } from "./column.ts";
import { cellText } from "./parse-cell.ts";
import type { Table } from "./table.ts";

/** An identifying value as the sheet shows it. */
function shownValue(column: Column | undefined, value: unknown): string {
  if (value === null || value === undefined) return "";
  // The parsed value of a day column is a Day.
  if (column?.kind === "day") return cellText({ day: value as Day });
  return cellText(typeof value === "number" ? value : String(value));
}

/** The identifying values as people read them. */
export function shownIdentity(
  { identity, columns }: Table,
  values: Readonly<Record<string, unknown>>,
): string {
  return identity
    .map((column) => shortened(shownValue(columns[column], values[column])))
    .filter((part) => part !== "")
    .join(" · ");
}
