import { inQuotes } from "../../text/quote.ts";
import { type Day, dayParts } from "../day.ts";
import { dated } from "./answer.ts";
import type { DayNumber, TimeExpression } from "./expression/expression.ts";
import { dayOf, type SpanReading, trouble } from "./expression/span-reading.ts";

type Span = Extract<SpanReading, { readonly kind: "span" }>;

/** The days a clause names: with `start`, from then; a first day that waits for somebody is left out. */
export type RangeReading =
  | { readonly kind: "span"; readonly start?: Day; readonly named: Span; readonly events: readonly Span[] }
  | Exclude<SpanReading, Span>;

const isYearless = ({ year, shift }: TimeExpression): boolean => year === undefined && shift === undefined;

/** "từ ngày 01 đến ngày 15/8/2021": the first day takes month and year from the last. */
const firstOf = (
  from: TimeExpression | DayNumber,
  fromText: string,
  to: Span,
  year: number | undefined,
): SpanReading => {
  if (from.kind === "time") return from.read(year);
  const { year: inYear, month } = dayParts(to.end);
  const isDay = to.start === to.end && to.event === undefined;
  return isDay
    ? dayOf(fromText, inYear, month, from.day)
    : trouble(fromText, `${inQuotes(fromText)} không ghi tháng; ghi rõ ngày, tháng.`);
};

/**
 * From one time to another. An end that names no year takes it from the other end, then the plan's; across New Year it
 * is the year after, as the start of "từ 20/12 đến 10/01/2027" is in the year before.
 */
export function readRange(
  from: TimeExpression | DayNumber,
  to: TimeExpression,
  words: { readonly all: string; readonly from: string; readonly before: boolean },
  borrowed: number | undefined,
): RangeReading {
  const fromYear = from.kind === "time" ? from.year : undefined;
  const yearFor = (time: TimeExpression, other: number | undefined): number | undefined =>
    time.shift === undefined ? (other ?? borrowed) : borrowed;
  const last = to.read(yearFor(to, fromYear));
  if (last.kind !== "span") return last;
  const toYear = to.year ?? (to.shift === undefined ? undefined : dayParts(last.end).year);
  const first = firstOf(from, words.from, last, from.kind === "time" ? yearFor(from, toYear) : undefined);
  // The last day stands even when the first is still open (a plan not yet signed).
  if (first.kind === "waiting") return { kind: "span", named: last, events: [last] };
  if (first.kind !== "span") return first;

  const turned = (start: SpanReading, end: SpanReading): RangeReading => {
    if (start.kind !== "span") return start;
    if (end.kind !== "span") return end;
    const isForward = start.start <= end.end && !(words.before && start.start >= end.start);
    if (isForward) return { kind: "span", start: start.start, named: end, events: [end, start] };
    const days = `bắt đầu ngày ${dated(start.start)} nhưng kết thúc ngày ${dated(end.end)}`;
    return trouble(words.all, `${inQuotes(words.all)} ${days}; kiểm tra lại.`, "order");
  };
  if (first.start <= last.end || from.kind !== "time") return turned(first, last);
  const { year: inYear, month } = dayParts(last.end);
  // Across New Year the first month is the later one; in one month the days are simply turned.
  if (dayParts(first.start).month <= month) return turned(first, last);
  if (isYearless(from) && toYear !== undefined) return turned(from.read(inYear - 1), last);
  return isYearless(to) && to.read(inYear).kind === "span" && !("event" in last)
    ? turned(first, to.read(dayParts(first.start).year + 1))
    : turned(first, last);
}
