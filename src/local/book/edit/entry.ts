import type { Book } from "../model/book-model.ts";
import { internStyle, styleOf, withNumberFormat } from "../model/cell-style.ts";
import { styleAt } from "../model/cells.ts";
import { serialOfInstant, wallOfSerial } from "../model/serial.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { Stored } from "../model/stored.ts";
import { wallTime } from "../model/zone.ts";
import { resolveLink } from "./link-formula.ts";
import { dateFormat } from "./typed-date.ts";
import { readTyping } from "./typed-input.ts";
import { numberText } from "./typed-number.ts";

/** A value as it comes to a cell: typed text, or what a script hands over. An instant is a Date's milliseconds. */
export type Entry = string | number | boolean | { readonly instant: number };

export interface Entered {
  readonly value: Stored;
  readonly style: number;
}

/** The zone of the book; hosts set it when they open a book that says nothing. */
export function bookZone(book: Book): string {
  return book.timeZone ?? "Asia/Ho_Chi_Minh";
}

/** What the cell would hold after the entry; `now` decides the year of "1/2". Changes nothing. */
export function enter(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  entry: Entry,
  now: number,
): Entered {
  const style = styleAt(sheet, row, column);
  const format = styleOf(book.styles, style).numFmt;
  const brought = (wanted: string | undefined) =>
    wanted === undefined || format !== undefined
      ? style
      : internStyle(book.styles, withNumberFormat(styleOf(book.styles, style), wanted));
  if (typeof entry === "object") {
    const serial = serialOfInstant(entry.instant, bookZone(book));
    if (format === "@") return { value: dayText(serial), style };
    const days = dateFormat(book.locale);
    return { value: serial, style: brought(Number.isInteger(serial) ? days : `${days} h:mm:ss`) };
  }
  if (typeof entry === "string") {
    const thisYear = () => new Date(wallTime(now, bookZone(book))).getUTCFullYear();
    const typed = readTyping(entry, { format, locale: book.locale, thisYear });
    return { value: resolveLink(book, typed.value), style: brought(typed.format) };
  }
  if (format !== "@") return { value: entry, style };
  return {
    value: typeof entry === "number" ? numberText(entry, book.locale) : String(entry).toUpperCase(),
    style,
  };
}

/** A plain-text cell shows a date it is given as the day; dd/mm/yyyy. */
function dayText(serial: number): string {
  const iso = new Date(wallOfSerial(serial)).toISOString().slice(0, 10);
  return iso.split("-").reverse().join("/");
}
