import { addDays, addMonths, type Day } from "../day.ts";
import type { SkippedDay, WorkingCalendar } from "./working-calendar.ts";

export type PeriodUnit = "day" | "working-day" | "week" | "month" | "year";

export interface Period {
  /** Whole, at least 1. */
  readonly count: number;
  readonly unit: PeriodUnit;
}

export interface PeriodEnd {
  /** Where the count itself ends. */
  readonly nominal: Day;
  /** Last day in time (until 24:00, art. 148.6), after the shift of art. 148.5. */
  readonly due: Day;
  /** Days off passed over: within a count of working days, or at the end by art. 148.5. */
  readonly skipped: readonly SkippedDay[];
}

const calendarEnd = (start: Day, count: number, unit: Exclude<PeriodUnit, "working-day">): Day => {
  if (unit === "day") return addDays(start, count);
  if (unit === "week") return addDays(start, count * 7);
  return addMonths(start, unit === "month" ? count : count * 12);
};

/**
 * End of a continuous period by Bộ luật Dân sự 2015: the first day is not counted (art. 147); a week ends on the
 * same weekday, a month on the same day number or the month's last day (art. 148.2–148.4); a last day on which
 * nobody works moves to the next working day (art. 148.5). Working days end on one by construction.
 * Throws RangeError outside 1800–2199.
 */
export function periodEnd(start: Day, period: Period, calendar: WorkingCalendar): PeriodEnd {
  if (period.unit === "working-day") {
    const { day, skipped } = calendar.addWorkingDays(start, period.count);
    return { nominal: day, due: day, skipped };
  }
  const nominal = calendarEnd(start, period.count, period.unit);
  if (calendar.isWorkingDay(nominal)) return { nominal, due: nominal, skipped: [] };
  const { day, skipped } = calendar.addWorkingDays(addDays(nominal, -1), 1);
  return { nominal, due: day, skipped };
}
