import type { Book } from "../../book/model/book-model.ts";
import { contains } from "../../book/model/rect.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import { mayEdit } from "../../google/spreadsheet/editable.ts";

/** Whether a protection of the book keeps a cell of this tab from this person; a warning stops nobody. */
export function lockedCells(
  book: Book,
  { id }: SheetModel,
  person: string,
): (row: number, column: number) => boolean {
  const shut = book.protections.filter(
    (range) => range.sheet === id && !range.warningOnly && !mayEdit(book, range, person),
  );
  return (row, column) =>
    shut.some(
      ({ rect, open = [] }) =>
        contains(rect, row, column) && !open.some((block) => contains(block, row, column)),
    );
}
