import { inQuotes } from "../../text/quote.ts";
import { dayParts } from "../day.ts";
import { unclear } from "./answer.ts";
import type { DaysClause } from "./clause.ts";
import { spanOf } from "./expression/span-reading.ts";
import { firstPossible, needsFirstYear } from "./first-occurrence.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import { withoutTime } from "./without-time.ts";

/** The day by which what is due "hằng năm", and on no day of its own, is owed. */
export const WHOLE_YEAR: Pick<DaysClause, "read" | "before" | "shift" | "year" | "isRange"> = {
  before: false,
  isRange: false,
  read: (year) => {
    const named = spanOf("năm", `${year ?? 0}-01-01`, `${year ?? 0}-12-31`);
    return named.kind === "span" ? { kind: "span", named, events: [] } : named;
  },
};

/**
 * "ngày 15/11 hằng năm", "trước tháng 12 hằng năm", "từ 01/11 đến 15/11 hằng năm": the first occurrence still ahead.
 * @param words the whole deadline
 * @param timeText the words of the day itself
 */
export function resolveYearly(
  words: string,
  timeText: string,
  clause: Pick<DaysClause, "read" | "before" | "shift" | "year" | "isRange">,
  context: PhraseContext,
): Resolution {
  if (clause.year !== undefined) {
    return unclear(
      timeText,
      `${inQuotes(timeText)} đã ghi năm nên không lặp lại hằng năm; bỏ năm hoặc bỏ “hằng năm”.`,
    );
  }
  const base = firstPossible(context);
  if (base === undefined) return needsFirstYear(words);
  const { year } = dayParts(base);
  const thisYear = clause.read(year);
  if (thisYear.kind !== "span") return withoutTime(thisYear);
  if (thisYear.named.event !== undefined) {
    return unclear(
      timeText,
      `${inQuotes(timeText)} chỉ có một lần, không lặp lại hằng năm; ghi ngày và tháng.`,
    );
  }
  const isAhead = clause.before ? thisYear.named.start > base : thisYear.named.end >= base;
  const reading = isAhead ? thisYear : clause.read(year + 1);
  if (reading.kind !== "span") return withoutTime(reading);
  const { named, start } = reading;
  // What is due early next year is owed for this one.
  const period = `năm ${Number(named.end.slice(0, 4)) - (clause.shift ?? 0)}`;
  const notes = [`Lặp lại hằng năm; lần đầu tính cho ${period}.`];
  const deadline = { words, named, before: clause.before, notes, recurrence: "yearly" as const, period };
  return settle(clause.isRange && start !== undefined ? { ...deadline, start } : deadline, context);
}
