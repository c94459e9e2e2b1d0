import { makeDay } from "../../calendar/day.ts";

const WHOLE = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?![\d/]|\.\d)/gu;
const SPOKEN = /ngày\s+(\d{1,2})()\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+((?:19|20)\d\d))?(?!\d)/giu;
const SHORT = /ngày\s+(\d{1,2})([/-])(\d{1,2})(?![\d/-])/giu;

/** A year that has a 29 February, for days without one. */
const LEAP = 2024;

/** Days in a text that no calendar has, “31/6/2023”, as written; each once. */
export function impossibleDaysIn(text: string): readonly string[] {
  const found = [WHOLE, SPOKEN, SHORT].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([words, day, , month, year]) =>
      makeDay(Number(year ?? LEAP), Number(month), Number(day)) === undefined ? [words] : [],
    ),
  );
  return [...new Set(found)];
}
