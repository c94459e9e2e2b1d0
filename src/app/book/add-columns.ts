import type { LaidColumn, SheetLayout } from "../../core/table/layout.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import type { Table } from "../../core/table/table.ts";
import type { Workbook } from "../../ports/workbook.ts";

/** Brings columns that stand at the end of the grid next to the last header of the sheet; nothing is written over. */
function bringNear(workbook: Workbook, sheet: string, columns: readonly LaidColumn[]): void {
  const texts = workbook.readHeader(sheet).map((cell) => cellText(cell));
  const at = texts.length - columns.length;
  // Somebody put a column in among them: they are known by their headers wherever they stand.
  if (!columns.every(({ header }, index) => texts[at + index] === header)) return;
  let last = at;
  while (last > 0 && texts[last - 1] === "") last -= 1;
  if (last < at) workbook.moveColumns(sheet, at + 1, columns.length, last + 1);
}

/**
 * Adds the declared columns that a sheet has not, behind all others. Columns of clerks are neither written over nor
 * moved, whatever is put in meanwhile.
 * @returns the marks of the columns that were added
 */
export function addMissingColumns(workbook: Workbook, table: Table, layout: SheetLayout): readonly string[] {
  const missing = layout.columns.filter(({ there }) => !there);
  workbook.addColumns(table.sheet, missing);
  bringNear(workbook, table.sheet, missing);
  return missing.map(({ mark }) => mark);
}
