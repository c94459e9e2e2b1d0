import type { ColumnMark } from "../../src/core/table/find-columns.ts";
import { marksSheet, readMarkFormula } from "../../src/core/table/mark-formula.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { lastColumn, lastRow, noteAt, storedAt } from "../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../src/local/book/model/sheet-model.ts";
import { isFormula, type Plain, plainOf } from "../../src/local/book/model/stored.ts";
import { byKeys } from "../by-keys.ts";

/** The sheet with this name, which has to be there. */
export function sheetOf(book: Book, name: string): SheetModel {
  const sheet = book.sheetByName(name);
  if (sheet === undefined) throw new Error(`the book has no sheet ${name}`);
  return sheet;
}

/** Where the columns stand that bear a mark, as the formulas of the hidden sheet say, by table and column. */
export function columnMarks(book: Book): readonly ColumnMark[] {
  const rows = book.sheetByName(marksSheet)?.rows ?? [];
  return rows.flatMap((row) => {
    const [cell] = row?.values ?? [];
    const mark = isFormula(cell) ? readMarkFormula(cell.formula) : undefined;
    return mark === undefined ? [] : [mark];
  });
}

/** Takes off the marks of which `is` says so. */
export function unmark(book: Book, is: (mark: ColumnMark) => boolean): void {
  for (const row of book.sheetByName(marksSheet)?.rows ?? []) {
    const [cell] = row?.values ?? [];
    const mark = isFormula(cell) ? readMarkFormula(cell.formula) : undefined;
    if (row !== undefined && mark !== undefined && is(mark)) row.values[0] = null;
  }
}

/** Marks columns by developer metadata in place of formulas, as versions up to 0.2.0 did: all, or those of one sheet. */
export function markAsOlder(book: Book, only?: string): void {
  const older = (mark: ColumnMark): boolean => only === undefined || mark.sheet === only;
  for (const { sheet, column, value } of columnMarks(book).filter(older))
    book.marks.push({ key: "thi-dua.cot", value, sheet: sheetOf(book, sheet).id, column, row: undefined });
  if (only === undefined) book.sheets = book.sheets.filter(({ name }) => name !== marksSheet);
  else unmark(book, older);
}

/** Content of a cell. */
export function valueAt(book: Book, sheet: string, row: number, column: number): Plain {
  return plainOf(storedAt(sheetOf(book, sheet), row, column));
}

/** Header texts from column A on. */
export function headersOf(book: Book, sheet: string): readonly string[] {
  const columns = lastColumn(sheetOf(book, sheet));
  return Array.from({ length: columns }, (_, index) => String(valueAt(book, sheet, 1, index + 1) ?? ""));
}

/** Number of the first column with this header. */
export function columnOf(book: Book, sheet: string, header: string): number {
  const column = headersOf(book, sheet).indexOf(header) + 1;
  if (column === 0) throw new Error(`sheet ${sheet} has no column ${header}`);
  return column;
}

/** Content of a cell by its header; of one that leads to another row, that row's key. */
export function cellAt(book: Book, sheet: string, row: number, header: string): Plain {
  return byKeys(sheet, header, valueAt(book, sheet, row, columnOf(book, sheet, header)));
}

/** Note of a cell by its header; "" where there is none. */
export function noteOf(book: Book, sheet: string, row: number, header: string): string {
  return noteAt(sheetOf(book, sheet), row, columnOf(book, sheet, header))?.text ?? "";
}

/** Every row below the header, as shown but for references, of which it has the keys, by header; empty cells are left out. */
export function rowsOf(book: Book, sheet: string): readonly Readonly<Record<string, Plain>>[] {
  const headers = headersOf(book, sheet);
  const rows = Math.max(0, lastRow(sheetOf(book, sheet)) - 1);
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(
      headers.flatMap((header, column) => {
        const value = valueAt(book, sheet, index + 2, column + 1);
        return value === null || value === "" ? [] : [[header, byKeys(sheet, header, value)]];
      }),
    ),
  );
}

/** Number of the one row whose cell under this header holds the value. */
export function rowWhere(book: Book, sheet: string, header: string, value: Plain): number {
  const rows = rowsOf(book, sheet).flatMap((row, index) => (row[header] === value ? [index + 2] : []));
  const [only] = rows;
  if (only === undefined || rows.length > 1)
    throw new Error(`${rows.length} rows of ${sheet} have ${header} = ${String(value)}`);
  return only;
}
