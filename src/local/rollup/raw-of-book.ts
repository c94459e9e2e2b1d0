import type { RawBook } from "../../rollup/raw-book.ts";
import type { Book } from "../book/model/book-model.ts";
import { showsDate } from "../book/model/cell-style.ts";
import { wallOfSerial } from "../book/model/serial.ts";
import { isFormula, plainOf, type Stored } from "../book/model/stored.ts";

type RawCell = ReturnType<RawBook["cells"]>[number][number];
type RawDay = Extract<RawCell, object>["day"];

/** Key of the developer metadata in which set-up keeps the form of the book (apps-script/laying.ts). */
const schemaKey = "thi-dua.phien-ban";

function dayCell(serial: number): RawCell {
  const iso = new Date(wallOfSerial(serial)).toISOString();
  const [day, time] = [iso.slice(0, 10) as RawDay, iso.slice(11, 16)];
  return time === "00:00" ? { day } : { day, time };
}

/** A workbook of this machine as plain cells, as the script reads them on Google; a serial with a date's look is a day. */
export function rawOfBook(book: Book): RawBook {
  const plain = (stored: Stored | undefined, style: number | undefined): RawCell => {
    const value = plainOf(stored);
    if (value === null) return "";
    // Excel's first day; what is before it is no date there either.
    return typeof value === "number" && value >= 1 && showsDate(book.styles, style ?? 0)
      ? dayCell(value)
      : value;
  };
  const rowsOf = (name: string) => {
    const sheet = book.sheetByName(name) ?? book.sheets.find((each) => each.name.normalize("NFC") === name);
    return sheet?.rows ?? [];
  };
  const versions = book.marks.filter(({ key }) => key === schemaKey).map(({ value }) => Number(value) || 0);
  return {
    cells: (name) => {
      const rows = rowsOf(name);
      // Rows without content are holes.
      return Array.from({ length: rows.length }, (_, index) => {
        const row = rows[index];
        return row === undefined ? [] : row.values.map((value, column) => plain(value, row.styles[column]));
      });
    },
    formulas: (name) =>
      Array.from(rowsOf(name), (row) => {
        const [first] = row?.values ?? [];
        return isFormula(first) ? first.formula : "";
      }),
    schema: Math.max(0, ...versions),
  };
}
