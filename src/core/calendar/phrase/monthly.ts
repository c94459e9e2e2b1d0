import { addMonths, type Day, dayParts, endOfMonth, makeDay } from "../day.ts";
import { dated, unclear } from "./answer.ts";
import type { Rhythm } from "./expression/expression.ts";
import { firstPossible, needsFirstYear } from "./first-occurrence.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";

/** "hằng tháng" and "cuối mỗi tháng" end with the month; a day no month has is clamped to it. */
const MONTH_END = 31;

const dayInMonth = (
  base: Day,
  monthsLater: number,
  dayNumber: number,
  { edge }: Rhythm,
  { calendar }: PhraseContext,
): Day => {
  const { year, month } = dayParts(addMonths(base, monthsLater));
  const day = makeDay(year, month, edge === "first-working" ? 1 : dayNumber) ?? endOfMonth(year, month);
  if (calendar.isWorkingDay(day)) return day;
  if (edge === "first-working") return calendar.next(day);
  return edge === "last-working" ? calendar.previous(day) : day;
};

/**
 * "ngày 25 hằng tháng", "cuối mỗi tháng", "trước ngày 05 tháng sau": the first occurrence still ahead.
 * @param number the day of the month; without it the month's last
 */
export function resolveMonthly(
  words: string,
  number: number | undefined,
  rhythm: Rhythm,
  before: boolean,
  context: PhraseContext,
): Resolution {
  const dayNumber = number ?? MONTH_END;
  if (dayNumber < 1 || dayNumber > 31) return unclear(`ngày ${number}`, `Không tháng nào có ngày ${number}.`);
  const base = firstPossible(context);
  if (base === undefined) return needsFirstYear(words);

  const isNext = rhythm.every === "next-month";
  const thisMonth = dayInMonth(base, 0, dayNumber, rhythm, context);
  const isAhead = !isNext && (before ? thisMonth > base : thisMonth >= base);
  const day = isAhead ? thisMonth : dayInMonth(base, 1, dayNumber, rhythm, context);
  const isShort = number !== undefined && dayNumber > 28;
  const clamped = isShort ? [`Tháng không có ngày ${number} thì lấy ngày cuối tháng.`] : [];
  // The fifth of next month closes this month's duty.
  const period = `tháng ${addMonths(day, isNext ? -1 : 0)
    .slice(0, 7)
    .split("-")
    .reverse()
    .join("/")}`;
  const which = isNext ? `, cho ${period}` : "";
  const notes = [`Lặp lại hằng tháng; lần đầu theo ngày ${dated(day)}${which}.`, ...clamped];
  const deadline = { words, named: { start: day, end: day }, before, notes };
  return settle({ ...deadline, recurrence: "monthly", period }, context);
}
