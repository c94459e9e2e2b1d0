import type { CellStyle } from "hucre";
import type { Book } from "../../book/model/book-model.ts";
import { internStyle, styleOf } from "../../book/model/cell-style.ts";
import { setStyle, store, storedAt, styleAt } from "../../book/model/cells.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import { isFormula, type Stored } from "../../book/model/stored.ts";

/** What a cell holds and how it looks, by itself: it can be kept in a file and laid into the book opened anew. */
export interface CellState {
  readonly value: Stored;
  readonly style: CellStyle;
}

/** A cell as it is now; row and column from 1. */
export const cellState = (book: Book, sheet: SheetModel, row: number, column: number): CellState => ({
  value: storedAt(sheet, row, column),
  style: styleOf(book.styles, styleAt(sheet, row, column)),
});

/** Makes a cell what it was. */
export function layCell(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  { value, style }: CellState,
): void {
  store(sheet, row, column, value);
  setStyle(sheet, row, column, internStyle(book.styles, style));
}

/** Whether two cells hold the same; looks may differ. */
export const holdsSame = (a: Stored, b: Stored): boolean =>
  isFormula(a) && isFormula(b) ? a.formula === b.formula : a === b;
