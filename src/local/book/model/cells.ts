import type { Rect } from "./rect.ts";
import { ensureRow, type Note, type SheetModel } from "./sheet-model.ts";
import { isFormula, plainOf, type Stored } from "./stored.ts";

/** Content of a cell, 1-based; null when empty. */
export function storedAt(sheet: SheetModel, row: number, column: number): Stored {
  return sheet.rows[row - 1]?.values[column - 1] ?? null;
}

/** Look of a cell as an index of the style table. */
export function styleAt(sheet: SheetModel, row: number, column: number): number {
  return sheet.rows[row - 1]?.styles[column - 1] ?? 0;
}

/** Writes one cell; the looks of its parts are gone, as after typing over them. */
export function store(sheet: SheetModel, row: number, column: number, value: Stored): void {
  if (value === null && sheet.rows[row - 1] === undefined) return;
  const target = ensureRow(sheet, row);
  if (target.values[column - 1] === value) return;
  fill(target.values, column - 1, null);
  target.values[column - 1] = value;
  target.runs?.delete(column - 1);
}

/** Gives a cell a look of the style table; its content stays. */
export function setStyle(sheet: SheetModel, row: number, column: number, style: number): void {
  if (style === 0 && sheet.rows[row - 1] === undefined) return;
  const { styles } = ensureRow(sheet, row);
  fill(styles, column - 1, 0);
  styles[column - 1] = style;
}

/** Arrays stay without holes: V8 keeps packed arrays several times faster to scan. */
function fill<T>(cells: T[], index: number, empty: T): void {
  while (cells.length < index) cells.push(empty);
}

/** Note on a cell; undefined where there is none. */
export function noteAt(sheet: SheetModel, row: number, column: number): Note | undefined {
  return sheet.rows[row - 1]?.notes?.get(column - 1);
}

/** An empty text removes the note, as in Sheets. An unchanged text keeps its author. */
export function setNote(sheet: SheetModel, row: number, column: number, text: string): void {
  if (text === "") {
    sheet.rows[row - 1]?.notes?.delete(column - 1);
    return;
  }
  const target = ensureRow(sheet, row);
  target.notes ??= new Map();
  if (target.notes.get(column - 1)?.text !== text) target.notes.set(column - 1, { text });
}

/** Last row with content (a formula counts even when it shows nothing); 0 for an empty sheet. */
export function lastRow(sheet: SheetModel): number {
  for (let row = Math.min(sheet.rows.length, sheet.maxRows); row > 0; row -= 1) {
    if (sheet.rows[row - 1]?.values.some(hasContent) === true) return row;
  }
  return 0;
}

/** Last column with content; 0 for an empty sheet. */
export function lastColumn(sheet: SheetModel): number {
  let last = 0;
  for (const row of sheet.rows) {
    for (let column = row?.values.length ?? 0; column > last; column -= 1) {
      if (hasContent(row?.values[column - 1])) last = column;
    }
  }
  return last;
}

function hasContent(value: Stored | undefined): boolean {
  return isFormula(value) || plainOf(value) !== null;
}

/** Calls `visit` for every cell of the block, row by row. */
export function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) visit(row, column);
  }
}
