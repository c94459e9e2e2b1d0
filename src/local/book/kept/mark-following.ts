import { type Book, sheetById } from "../model/book-model.ts";
import type { SheetState } from "../model/sheet-state.ts";
import { headerOf } from "./book-state.ts";

/**
 * Excel knows no marks, so a column dragged there leaves its mark behind. On opening, a mark whose header is no longer
 * in its column but stands once elsewhere in row 1 moves there; one whose header is gone stays (the header was renamed).
 * Marks of sheets that are gone go, too.
 */
export function followHeaders(book: Book, states: readonly SheetState[]): void {
  book.marks = book.marks.filter(({ sheet }) => sheet === undefined || sheetById(book, sheet) !== undefined);
  book.protections = book.protections.filter(({ sheet }) => sheetById(book, sheet) !== undefined);
  for (const mark of book.marks) {
    const state = states.find(({ id }) => id === mark.sheet);
    const sheet = mark.sheet === undefined ? undefined : sheetById(book, mark.sheet);
    if (mark.column === undefined || state === undefined || sheet === undefined) continue;
    mark.column = columnNow(headerOf(sheet), state.header[mark.column - 1] ?? "", mark.column);
  }
}

function columnNow(header: readonly string[], text: string, column: number): number {
  if (text === "" || header[column - 1] === text) return column;
  const places = header.flatMap((other, index) => (other === text ? [index + 1] : []));
  return places.length === 1 ? (places[0] ?? column) : column;
}
