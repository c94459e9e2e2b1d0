import { inQuotes } from "../../../text/quote.ts";
import { type Day, makeDay } from "../../day.ts";

/** No such day on any calendar, a year far outside, a weekday that is not that day's, an end before its beginning. */
export type TimeSlip = "calendar" | "year" | "weekday" | "order";

/** What a reader of time words found. `event` names the event it comes from, where that is not a written date. */
export type SpanReading =
  | { readonly kind: "span"; readonly start: Day; readonly end: Day; readonly event?: string }
  | {
      readonly kind: "trouble";
      readonly part: string;
      readonly why: string;
      /** What cannot be in any paper; undefined where the words are only not clear enough for a deadline. */
      readonly slip?: TimeSlip;
    }
  | { readonly kind: "waiting"; readonly owner: string; readonly event: string };

/** Plans name no year outside these; staying well inside 1800–2199 also keeps all later arithmetic in range. */
const FIRST_PLAN_YEAR = 1900;
const LAST_PLAN_YEAR = 2100;

/** A year that has every day. */
const LEAP_YEAR = 2000;

export const isPlanYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_PLAN_YEAR && year <= LAST_PLAN_YEAR;

export const trouble = (
  part: string,
  why: string,
  slip?: TimeSlip,
): Extract<SpanReading, { readonly kind: "trouble" }> => ({
  kind: "trouble",
  part,
  why,
  ...(slip === undefined ? {} : { slip }),
});

export const impossible = (part: string): SpanReading =>
  trouble(part, `${inQuotes(part)} không có trong lịch; kiểm tra lại ngày, tháng, năm.`, "calendar");

/** A year that no plan can mean: a slip of the finger, while the calendar itself would have the day. */
export const farYear = (part: string, year: number): SpanReading =>
  Number.isInteger(year)
    ? trouble(part, `${inQuotes(part)} ghi năm ${year}, quá xa; kiểm tra lại năm.`, "year")
    : impossible(part);

export const yearMissing = (part: string): SpanReading =>
  trouble(part, `${inQuotes(part)} không ghi năm; ghi rõ năm hoặc điền Từ ngày của phong trào.`);

/** A span of days that must exist, in a year a plan can name. */
export function spanOf(part: string, start: Day | undefined, end: Day | undefined): SpanReading {
  if (start === undefined || end === undefined) return impossible(part);
  const far = [start, end].map((day) => Number(day.slice(0, 4))).find((year) => !isPlanYear(year));
  return far === undefined ? { kind: "span", start, end } : farYear(part, far);
}

/** A one-day span. */
export const dayOf = (part: string, year: number, month: number, day: number): SpanReading => {
  if (!isPlanYear(year) && makeDay(LEAP_YEAR, month, day) !== undefined) return farYear(part, year);
  const found = makeDay(year, month, day);
  return spanOf(part, found, found);
};
