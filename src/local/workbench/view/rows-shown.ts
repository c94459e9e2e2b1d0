import type { Book } from "../../book/model/book-model.ts";
import { showsDate } from "../../book/model/cell-style.ts";
import { wallOfSerial } from "../../book/model/serial.ts";
import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import { plainOf } from "../../book/model/stored.ts";
import type { CellShown, RowShown } from "../protocol.ts";
import { rowId } from "./row-ids.ts";

/** Rows that have something in them, of those from `from` to `to`, as this person sees them. */
export function rowsShown(
  book: Book,
  sheet: SheetModel,
  from: number,
  to: number,
  _person: string,
): readonly RowShown[] {
  return sheet.rows.slice(from - 1, to).flatMap((row, index) => {
    if (row === undefined) return [];
    const isFilled = row.values.some((value) => (plainOf(value) ?? "") !== "");
    return [{ row: from + index, ...(isFilled ? { id: rowId(row) } : {}), cells: cellsOf(book, row) }];
  });
}

const cellsOf = (book: Book, { values, styles }: Row): readonly (CellShown | null)[] =>
  values.map((value, column) => {
    const plain = plainOf(value);
    if (plain === null) return null;
    if (typeof plain !== "number" || !showsDate(book.styles, styles[column] ?? 0))
      return { text: String(plain) };
    return { text: new Date(wallOfSerial(plain)).toISOString().slice(0, 10).split("-").reverse().join("/") };
  });
