import { foldKey } from "../../text/fold.ts";
import { weekdayName } from "../date-style.ts";
import { addDays, type Day, weekday } from "../day.ts";
import { calendarYears, type YearStatus } from "./calendar-year.ts";
import type { DayOffRow } from "./day-off.ts";
import { workedBetween, workedDays } from "./worked-days.ts";

export interface SkippedDay {
  readonly day: Day;
  readonly reason: string;
}

export interface WorkingCount {
  readonly day: Day;
  /** The days passed over because nobody works, in the order they were met. */
  readonly skipped: readonly SkippedDay[];
}

export interface WorkingCalendar {
  readonly isWorkingDay: (day: Day) => boolean;
  /** Why nobody works that day ("Chủ nhật", "nghỉ Tết Nguyên đán"); undefined on a working day. */
  readonly reasonOff: (day: Day) => string | undefined;
  /** First working day strictly after. */
  readonly next: (day: Day) => Day;
  /** Last working day strictly before. */
  readonly previous: (day: Day) => Day;
  /** The n-th working day after (before when negative); the first day is not counted: Civil Code art. 147. */
  readonly addWorkingDays: (day: Day, count: number) => WorkingCount;
  /** Working days after `from` up to and including `to`; negative backwards. Undoes addWorkingDays. */
  readonly workingDaysBetween: (from: Day, to: Day) => number;
  /** How sure the days off of that year are. */
  readonly yearStatus: (year: number) => YearStatus;
}

const asReason = (reason: string): string =>
  foldKey(reason).startsWith("nghi ") ? reason : `nghỉ ${reason}`.trim();

/**
 * Looks days up in the rows, in the rules for a year that the rows lack (calendarYears), and in the office's week (ISO
 * weekdays, Monday 1). A make-up day always holds and wins over a day off on the same date. Throws RangeError when the
 * office works on no weekday: counting would not end.
 */
export function workingCalendar(rows: readonly DayOffRow[], officeWeek: readonly number[]): WorkingCalendar {
  const week: ReadonlySet<number> = new Set(
    officeWeek.filter((n) => Number.isInteger(n) && n >= 1 && n <= 7),
  );
  if (week.size === 0) throw new RangeError("the office week has no working weekday");
  const work: ReadonlySet<Day> = new Set(rows.filter((row) => row.kind === "work").map((row) => row.day));
  const yearOf = calendarYears(rows, week);

  const restReason = (day: Day): string | undefined => yearOf(Number(day.slice(0, 4))).off.get(day);
  const reasonOff = (day: Day): string | undefined => {
    if (work.has(day)) return undefined;
    const reason = restReason(day);
    if (reason !== undefined) return asReason(reason);
    return week.has(weekday(day)) ? undefined : weekdayName(day);
  };
  const within = workedDays(
    (day, name) => work.has(day) || (week.has(name) && restReason(day) === undefined),
  );

  const addWorkingDays = (day: Day, count: number): WorkingCount => {
    const step = count < 0 ? -1 : 1;
    const skipped: SkippedDay[] = [];
    let at = day;
    for (let left = Math.abs(count); left > 0; ) {
      at = addDays(at, step);
      const reason = reasonOff(at);
      if (reason === undefined) left -= 1;
      else skipped.push({ day: at, reason });
    }
    return { day: at, skipped };
  };

  return {
    isWorkingDay: (day) => reasonOff(day) === undefined,
    reasonOff,
    next: (day) => addWorkingDays(day, 1).day,
    previous: (day) => addWorkingDays(day, -1).day,
    addWorkingDays,
    workingDaysBetween: (from, to) => workedBetween(within, from, to),
    yearStatus: (year) => yearOf(year).status,
  };
}
