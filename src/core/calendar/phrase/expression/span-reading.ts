import { inQuotes } from "../../../text/quote.ts";
import { type Day, makeDay } from "../../day.ts";

/** What a reader of time words found. `event` names the event it comes from, where that is not a written date. */
export type SpanReading =
  | { readonly kind: "span"; readonly start: Day; readonly end: Day; readonly event?: string }
  | { readonly kind: "trouble"; readonly part: string; readonly why: string }
  | { readonly kind: "waiting"; readonly owner: string; readonly event: string };

/** Plans name no year outside these; staying well inside 1800–2199 also keeps all later arithmetic in range. */
const FIRST_PLAN_YEAR = 1900;
const LAST_PLAN_YEAR = 2100;

export const isPlanYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_PLAN_YEAR && year <= LAST_PLAN_YEAR;

export const trouble = (part: string, why: string): Extract<SpanReading, { readonly kind: "trouble" }> => ({
  kind: "trouble",
  part,
  why,
});

export const impossible = (part: string): SpanReading =>
  trouble(part, `${inQuotes(part)} không có trong lịch; kiểm tra lại ngày, tháng, năm.`);

export const yearMissing = (part: string): SpanReading =>
  trouble(part, `${inQuotes(part)} không ghi năm; ghi rõ năm hoặc điền Từ ngày của phong trào.`);

/** A span of days that must exist, in a year a plan can name. */
export function spanOf(part: string, start: Day | undefined, end: Day | undefined): SpanReading {
  if (start === undefined || end === undefined) return impossible(part);
  const years = [start, end].map((day) => Number(day.slice(0, 4)));
  return years.every(isPlanYear) ? { kind: "span", start, end } : impossible(part);
}

/** A one-day span. */
export const dayOf = (part: string, year: number, month: number, day: number): SpanReading => {
  const found = makeDay(year, month, day);
  return spanOf(part, found, found);
};
