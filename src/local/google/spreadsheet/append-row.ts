import type { GoogleCell } from "../../../apps-script/surface.ts";
import { lastRow } from "../../book/model/cells.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { numberFormat, restyle } from "./range-style.ts";
import { writeValues } from "./range-values.ts";
import { insertLines } from "./sheet-structure.ts";

/**
 * Adds a row below the last one that holds anything in any column; the grid grows. What is given is read as typing is, and
 * “if a cell's content begins with =, it's interpreted as a formula”
 * (https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents). Formats that the columns
 * bear are not asked: “appendRow ignores the '@' format” stands in the comments of several public scripts, so the less kind
 * is taken for true (ADR 0022).
 */
export function appendRow(run: Run, sheet: SheetModel, contents: readonly GoogleCell[]): void {
  if (contents.length === 0) return;
  const row = lastRow(sheet) + 1;
  const more = contents.length - sheet.maxColumns;
  if (row > sheet.maxRows) insertLines(run, sheet, "row", sheet.maxRows, 1);
  if (more > 0) insertLines(run, sheet, "column", sheet.maxColumns, more);
  const place = { sheet, rect: { top: row, bottom: row, left: 1, right: contents.length } };
  restyle(run, place, numberFormat("General"));
  writeValues(run, place, [contents]);
}
