import { formatValue } from "hucre";
import { numberText } from "../../../book/edit/typed-number.ts";
import type { Book } from "../../../book/model/book-model.ts";
import { styleOf } from "../../../book/model/cell-style.ts";
import type { Plain } from "../../../book/model/stored.ts";

/** Digits that a cell without a format shows (https://support.microsoft.com/office/available-number-formats-in-excel). */
const GENERAL_DIGITS = 11;

/** A locale of the formatter's own list that parts numbers as the book's does: 1.234,5 or 1,234.5. */
const partedAs = (locale: string): string => (locale.startsWith("en") ? "en-US" : "de-DE");

/** What is read in a cell that holds this value, by the number format of its look. */
export function shownText({ styles, locale }: Book, value: Plain, style: number): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const { numFmt } = styleOf(styles, style);
  if (numFmt === undefined || numFmt === "@")
    return numberText(Number(value.toPrecision(GENERAL_DIGITS)), locale);
  return formatValue(value, numFmt, { locale: partedAs(locale) });
}

/** What a clerk types to get this value into the cell: the number in full, the day with its year. */
export function typedText(book: Book, value: Plain, style: number): string {
  if (typeof value !== "number") return shownText(book, value, style);
  const { numFmt } = styleOf(book.styles, style);
  if (book.styles.dates[style] === true) {
    const isWhole = Number.isInteger(value);
    const day = book.locale.startsWith("en") ? "m/d/yyyy" : "dd/mm/yyyy";
    const format = value < 1 && value >= 0 ? "h:mm:ss" : isWhole ? day : `${day} h:mm:ss`;
    return formatValue(value, format);
  }
  if (numFmt?.includes("%") === true)
    return `${numberText(Number((value * 100).toPrecision(15)), book.locale)}%`;
  return numberText(value, book.locale);
}
