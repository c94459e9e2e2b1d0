import * as z from "zod/mini";
import { isDate } from "./cells.ts";
import type { GoogleRange, GoogleUtilities } from "./surface.ts";

const pattern = "yyyy-MM-dd HH:mm:ss";

/** One cell as it can be put back: its formula or value, and the number format that decides how typing is read. */
const exact = z.object({
  format: z.string(),
  formula: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]),
});

/** The cell to the byte: not NFC, not trimmed. */
export function exactCell(range: GoogleRange, utilities: GoogleUtilities, zone: string): string {
  const value = range.getValues()[0]?.[0] ?? "";
  return JSON.stringify({
    format: range.getNumberFormat(),
    formula: range.getFormula(),
    value: isDate(value) ? { date: utilities.formatDate(value, zone, pattern) } : value,
  });
}

/** Puts back what exactCell gave. Text goes in behind an apostrophe, or Sheets would read it as it reads typing. */
export function restoreCell(
  range: GoogleRange,
  kept: string,
  utilities: GoogleUtilities,
  zone: string,
): void {
  const { format, formula, value } = exact.parse(JSON.parse(kept));
  range.setNumberFormat(format);
  if (formula !== "") range.setValues([[formula]]);
  else if (typeof value === "object") range.setValues([[utilities.parseDate(value.date, zone, pattern)]]);
  else if (typeof value === "string" && value !== "" && format !== "@") range.setValues([[`'${value}`]]);
  else range.setValues([[value]]);
}
