import { addDays as plusDays } from "date-fns/addDays";
import { addMonths as plusMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";

/**
 * A calendar day as "yyyy-mm-dd", never an instant: Asia/Ho_Chi_Minh was UTC+8 in 1960–1975, so a `Date`
 * that crosses a boundary moves birthdays by one day. ISO text also sorts and compares as it stands.
 */
export type Day = `${number}-${number}-${number}`;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO weekday: Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Arithmetic is done at local noon 400 years later. Noon keeps clear of every summer-time jump, and the
 * Gregorian calendar, weekdays included, repeats each 400 years; but some zones lack a whole past day
 * (Pacific/Apia has no 30/12/2011), which no hour of that day can repair. After 2200 no zone has such a gap.
 */
const CYCLE = 400;

const noon = (year: number, month: number, day: number): Date => new Date(year + CYCLE, month - 1, day, 12);

const noonOf = (day: Day): Date => {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return noon(year, month, dayOfMonth);
};

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

const dayAt = (date: Date): Day => {
  const year = date.getFullYear() - CYCLE;
  // Also catches NaN, i.e. arithmetic on a text that only claims to be a Day.
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    throw new RangeError(`day outside ${FIRST_YEAR}–${LAST_YEAR}`);
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}` as Day;
};

/** True for an existing day of 1800–2199 written "yyyy-mm-dd". */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  return makeDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) === text;
}

/** The day of these parts, or undefined when it does not exist (30/2) or lies outside 1800–2199. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (![year, month, day].every(Number.isInteger) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const date = noon(year, month, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? dayAt(date) : undefined;
}

/** Year, month 1–12, day 1–31. */
export function dayParts(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** `count` calendar days later (earlier when negative). Throws RangeError outside 1800–2199. */
export function addDays(day: Day, count: number): Day {
  return dayAt(plusDays(noonOf(day), count));
}

/** Same day number `count` months later, else the last day of that month: Civil Code 2015, art. 148.3. */
export function addMonths(day: Day, count: number): Day {
  return dayAt(plusMonths(noonOf(day), count));
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from));
}

/** ISO weekday, Monday 1 … Sunday 7. */
export function weekday(day: Day): Weekday {
  return getISODay(noonOf(day)) as Weekday; // typed number by date-fns, documented 1–7
}

/** Last day of a month 1–12. Throws RangeError when there is no such month in 1800–2199. */
export function endOfMonth(year: number, month: number): Day {
  const first = makeDay(year, month, 1);
  if (first === undefined) throw new RangeError(`no month ${month}/${year}`);
  return dayAt(lastDayOfMonth(noonOf(first)));
}

/** Full years of age on a day; negative for someone born after it. */
export function ageOn(born: Day, day: Day): number {
  const from = dayParts(born);
  const to = dayParts(day);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}
