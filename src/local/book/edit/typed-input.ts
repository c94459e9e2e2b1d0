import type { Stored } from "../model/stored.ts";
import { typedDate } from "./typed-date.ts";
import { typedNumber } from "./typed-number.ts";

/** What a cell holds after a clerk typed a text, and the number format the typing brought along. */
export interface Typed {
  readonly value: Stored;
  /** Put on the cell only when it had no format of its own. */
  readonly format?: string;
}

export interface TypingPlace {
  /** The cell's number format; "@" keeps every text as it is. */
  readonly format: string | undefined;
  readonly locale: string;
  /** Asked for only by a day without a year: a zone's clock is slow to read. */
  readonly thisYear: () => number;
}

/**
 * Reads a text the way Sheets reads typing; setValues does the same
 * (https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues, platform.md §7.1).
 */
export function readTyping(text: string, place: TypingPlace): Typed {
  if (text === "") return { value: null };
  if (place.format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: { formula: text, result: null } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const number = typedNumber(trimmed, place.locale);
  if (number !== undefined) {
    return number.format === undefined
      ? { value: number.value }
      : { value: number.value, format: number.format };
  }
  const date = typedDate(trimmed, place.locale, place.thisYear);
  if (date !== undefined) return { value: date.serial, format: date.format };
  return { value: text };
}
