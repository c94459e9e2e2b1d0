import type { ExactCell } from "../core/table/exact-cell.ts";
import { isDate } from "./cells.ts";
import { core } from "./core.ts";
import type { GoogleCell, GoogleRange, GoogleUtilities } from "./surface.ts";

const pattern = "yyyy-MM-dd HH:mm:ss";

/** How Google names the format of a cell that has none, which as a format of its own would be another one. */
const automatic = "0.###############";

/**
 * The cells of a column to the byte: not NFC, not trimmed.
 * @param values what getValues gave of the range
 */
export function exactTexts(
  range: GoogleRange,
  values: readonly (readonly GoogleCell[])[],
  utilities: GoogleUtilities,
  zone: string,
): readonly string[] {
  const formats = range.getNumberFormats();
  const formulas = range.getFormulas();
  return values.map(([value = ""], down) => {
    const exact: ExactCell = {
      format: formats[down]?.[0] ?? "",
      formula: formulas[down]?.[0] ?? "",
      value: isDate(value) ? { date: utilities.formatDate(value, zone, pattern) } : value,
    };
    return JSON.stringify(exact);
  });
}

/** Puts back what exactTexts gave of one cell. Text goes in behind an apostrophe, or Sheets would read it as it reads typing. */
export function restoreCell(
  range: GoogleRange,
  kept: string,
  utilities: GoogleUtilities,
  zone: string,
): void {
  const { format, formula, value } = core().readExactCell(kept);
  range.setNumberFormat(format === automatic ? "General" : format);
  if (formula !== "") range.setValues([[formula]]);
  else if (typeof value === "object") range.setValues([[utilities.parseDate(value.date, zone, pattern)]]);
  else if (typeof value === "string" && value !== "" && format !== "@") range.setValues([[`'${value}`]]);
  else range.setValues([[value]]);
}
