import { nfc } from "../text/fold.ts";
import { type Day, dayParts, makeDay } from "./day.ts";

/**
 * `ambiguous` is the day a month-first reader (a book in the en_US locale) would see in the same digits; the
 * reading itself is always day-first, as in Vietnam. `text` is the trimmed NFC text.
 */
export type DayReading =
  | { readonly kind: "day"; readonly day: Day; readonly ambiguous?: Day }
  | {
      readonly kind: "impossible";
      readonly text: string;
      /** The year, where it alone is out of reach and the day would be on the calendar. */
      readonly farYear?: number;
    }
  | { readonly kind: "two-digit-year"; readonly text: string };

interface Shape {
  readonly pattern: RegExp;
  /** Which capture holds year, month and day. */
  readonly at: readonly [year: number, month: number, day: number];
  readonly slashed: boolean;
}

const SHAPES: readonly Shape[] = [
  {
    pattern: /^(?:ngày ?)?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/iu,
    at: [4, 3, 1],
    slashed: true,
  },
  { pattern: /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/u, at: [1, 3, 4], slashed: false },
  {
    pattern: /^(?:ngày ?)?(\d{1,2}) ?tháng ?(\d{1,2}),? ?năm ?(\d{4}|\d{2})$/iu,
    at: [3, 2, 1],
    slashed: false,
  },
];

const readParts = (text: string, [year, month, day]: readonly [string, string, string]): DayReading => {
  if (year.length === 2) return { kind: "two-digit-year", text };
  const found = makeDay(Number(year), Number(month), Number(day));
  if (found !== undefined) return { kind: "day", day: found };
  const alike = makeDay(2000 + (Number(year) % 100), Number(month), Number(day));
  const isFar = Number(year) < 1800 || Number(year) > 2199;
  return { kind: "impossible", text, ...(isFar && alike !== undefined ? { farYear: Number(year) } : {}) };
};

const monthFirst = (day: Day): Day | undefined => {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return month === dayOfMonth ? undefined : makeDay(year, dayOfMonth, month);
};

/**
 * One date and nothing else: 05/02/2017, 5-2-2017, 5.2.2017, 2017-02-05, "ngày 5 tháng 2 năm 2017". Undefined
 * when the text is not a date at all. A two-digit year is never completed, nor an impossible day mended.
 */
export function readDay(text: string): DayReading | undefined {
  const clean = nfc(text.length > 100 ? "" : text)
    .replace(/\s+/g, " ")
    .trim();
  for (const { pattern, at, slashed } of SHAPES) {
    const match = pattern.exec(clean);
    if (match === null) continue;
    const reading = readParts(clean, [match[at[0]] ?? "", match[at[1]] ?? "", match[at[2]] ?? ""]);
    const ambiguous = slashed && reading.kind === "day" ? monthFirst(reading.day) : undefined;
    return ambiguous === undefined || reading.kind !== "day" ? reading : { ...reading, ambiguous };
  }
  return undefined;
}
