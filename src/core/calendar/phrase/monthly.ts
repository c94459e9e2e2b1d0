import { addMonths, type Day, dayParts, endOfMonth, makeDay } from "../day.ts";
import { dated, unclear } from "./answer.ts";
import { firstPossible, needsFirstYear } from "./first-occurrence.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import { EVERY, PREFIX } from "./words.ts";

const MONTHLY = new RegExp(
  `^${PREFIX}(trước )?(?:(?:ngày ?)?(\\d{1,2})(?: của)? |(?:cuối )?)${EVERY} tháng$`,
  "iu",
);
const NEXT_MONTH = new RegExp(
  `^${PREFIX}(trước )?(?:ngày ?)?(\\d{1,2})(?: của)? tháng (?:sau|kế tiếp|tiếp theo|liền sau)(?: ${EVERY} tháng)?$`,
  "iu",
);
/** "hằng tháng" and "cuối mỗi tháng" end with the month; a day no month has is clamped to it. */
const MONTH_END = 31;

const dayInMonth = (base: Day, monthsLater: number, dayNumber: number): Day => {
  const { year, month } = dayParts(addMonths(base, monthsLater));
  return makeDay(year, month, dayNumber) ?? endOfMonth(year, month);
};

/** "ngày 25 hằng tháng", "cuối mỗi tháng", "trước ngày 05 tháng sau": the first occurrence still ahead. */
export function resolveMonthly(text: string, context: PhraseContext): Resolution | undefined {
  const next = NEXT_MONTH.exec(text);
  const match = next ?? MONTHLY.exec(text);
  if (match === null) return undefined;
  const [, before, number] = match;
  if (before !== undefined && number === undefined) return undefined;
  const dayNumber = number === undefined ? MONTH_END : Number(number);
  if (dayNumber < 1 || dayNumber > 31) return unclear(`ngày ${number}`, `Không tháng nào có ngày ${number}.`);
  const base = firstPossible(context);
  if (base === undefined) return needsFirstYear(text);

  const thisMonth = dayInMonth(base, 0, dayNumber);
  const isAhead = next === null && (before === undefined ? thisMonth >= base : thisMonth > base);
  const day = isAhead ? thisMonth : dayInMonth(base, 1, dayNumber);
  const isShort = number !== undefined && dayNumber > 28;
  const clamped = isShort ? [`Tháng không có ngày ${number} thì lấy ngày cuối tháng.`] : [];
  // The fifth of next month closes this month's duty.
  const period = `tháng ${addMonths(day, next === null ? 0 : -1)
    .slice(0, 7)
    .split("-")
    .reverse()
    .join("/")}`;
  const which = next === null ? "" : `, cho ${period}`;
  const notes = [`Lặp lại hằng tháng; lần đầu theo ngày ${dated(day)}${which}.`, ...clamped];
  const deadline = { words: text, named: { start: day, end: day }, before: before !== undefined, notes };
  return settle({ ...deadline, recurrence: "monthly", period }, context);
}
