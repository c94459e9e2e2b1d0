import { type CellStyle, isDateFormat } from "hucre";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { styleOf } from "../../../../src/local/book/model/cell-style.ts";
import { noteAt, storedAt, styleAt } from "../../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../../src/local/book/model/sheet-model.ts";
import { isFormula, type Plain } from "../../../../src/local/book/model/stored.ts";

/** What a cell is, without anything that could know how a file holds it. */
export interface PlainCell {
  /** Formulas follow rows and columns; that they do is compared with the book itself. */
  readonly value: Plain | "(a formula)";
  readonly look: CellStyle;
  readonly note: string;
}

/** Rows of cells, rows and columns from 0; all rows are as wide as the widest. */
export type PlainRows = readonly (readonly PlainCell[])[];

/** Rows and columns that are compared: more than the edits reach. */
export const [HEIGHT, WIDTH] = [24, 12];

const EMPTY: PlainCell = { value: null, look: {}, note: "" };

/** The cells of a sheet as plain rows. */
export function plainRows(book: Book, sheet: SheetModel): PlainRows {
  return grid((row, column) => {
    const stored = storedAt(sheet, row + 1, column + 1);
    return {
      value: isFormula(stored) ? "(a formula)" : stored,
      look: styleOf(book.styles, styleAt(sheet, row + 1, column + 1)),
      note: noteAt(sheet, row + 1, column + 1)?.text ?? "",
    };
  });
}

const grid = (cell: (row: number, column: number) => PlainCell): PlainRows =>
  Array.from({ length: HEIGHT }, (_row, row) =>
    Array.from({ length: WIDTH }, (_column, column) => cell(row, column)),
  );

/** One cell changed. */
export const withCell = (
  rows: PlainRows,
  row: number,
  column: number,
  change: (cell: PlainCell) => PlainCell,
): PlainRows => grid((r, c) => (r === row && c === column ? change(at(rows, r, c)) : at(rows, r, c)));

/** The cell at a place; an empty one outside. */
export const at = (rows: PlainRows, row: number, column: number): PlainCell => rows[row]?.[column] ?? EMPTY;

/** A cell that was put in: it looks like the one before it, unless that is a header. */
const likeBefore = (before: PlainCell, place: number): PlainCell =>
  place >= 2 ? { ...EMPTY, look: before.look } : EMPTY;

export const withRowsIn = (rows: PlainRows, place: number, count: number): PlainRows =>
  grid((r, c) => {
    if (r < place) return at(rows, r, c);
    return r < place + count ? likeBefore(at(rows, place - 1, c), place) : at(rows, r - count, c);
  });

export const withRowsOut = (rows: PlainRows, place: number, count: number): PlainRows =>
  grid((r, c) => at(rows, r < place ? r : r + count, c));

const turned = (rows: PlainRows, change: (row: readonly PlainCell[]) => readonly PlainCell[]): PlainRows => {
  const changed = rows.map(change);
  return grid((r, c) => at(changed, r, c));
};

export const withColumnsIn = (rows: PlainRows, place: number, count: number): PlainRows =>
  turned(rows, (row) => [
    ...row.slice(0, place),
    ...Array.from({ length: count }, () => likeBefore(row[place - 1] ?? EMPTY, place)),
    ...row.slice(place),
  ]);

export const withColumnsOut = (rows: PlainRows, place: number, count: number): PlainRows =>
  turned(rows, (row) => row.filter((_, column) => column < place || column >= place + count));

export const withColumnMoved = (rows: PlainRows, from: number, to: number): PlainRows =>
  turned(rows, (row) => {
    const rest = row.filter((_, column) => column !== from);
    return [...rest.slice(0, to), row[from] ?? EMPTY, ...rest.slice(to)];
  });

const keys = new WeakMap<CellStyle, string>();

/** A text that tells two looks apart however their members are ordered. */
export function lookKey(look: CellStyle): string {
  const known = keys.get(look);
  if (known !== undefined) return known;
  const isDate = look.numFmt !== undefined && isDateFormat(look.numFmt);
  const key = JSON.stringify({ ...look, isDate }, (_, value) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  keys.set(look, key);
  return key;
}
