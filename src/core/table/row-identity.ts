import type { Day } from "../calendar/day.ts";
import { firstPart } from "../text/quote.ts";
import type { Column } from "./column.ts";
import { cellText } from "./parse-cell.ts";
import type { Table } from "./table.ts";

/** A value as the sheet shows it; "" for none. */
export function shownValue(column: Column | undefined, value: unknown): string {
  if (value === null || value === undefined) return "";
  // The parsed value of a day column is a Day.
  if (column?.kind === "day") return cellText({ day: value as Day });
  return cellText(typeof value === "number" ? value : String(value));
}

/** Where a long value is cut. What clerks wrote in *Bỏ qua* is found again by these words: they never change. */
const longest = 60;

function cutValue(shown: string): string {
  const { part, cut } = firstPart(shown, longest);
  return cut ? `${part.trimEnd()}…` : part;
}

/** The identifying values as the sheet shows them, by which a finding is known again. */
export function shownIdentity(
  { identity, columns }: Table,
  values: Readonly<Record<string, unknown>>,
): string {
  return identity
    .map((column) => cutValue(shownValue(columns[column], values[column])))
    .filter((part) => part !== "")
    .join(" · ");
}
