import { addDays, type Day, weekday } from "../day.ts";
import type { DayOff, DayOffRow, DayOffStatus } from "./day-off.ts";
import { tetDay } from "./lunar.ts";
import { provisionalDays } from "./provisional-days.ts";

/** How sure a year's calendar is: its weakest row, or "tự tính" when the rows lack it and the rules stand in. */
export type YearStatus = DayOffStatus | "tự tính";

export interface CalendarYear {
  readonly status: YearStatus;
  /** Every day off of the year that is not a weekly one, with its reason. */
  readonly off: ReadonlyMap<Day, string>;
}

const weakestFirst: readonly DayOffStatus[] = ["tạm tính", "hồi cứu"];

const hasTet = (rows: readonly DayOff[], year: number): boolean => {
  const first = tetDay(year);
  const from = addDays(first, -2);
  const to = addDays(first, 4);
  return rows.some(({ day, kind }) => kind === "off" && day >= from && day <= to);
};

const calendarYear = (
  rows: readonly DayOffRow[],
  year: number,
  officeWeek: ReadonlySet<number>,
): CalendarYear => {
  const entered = hasTet(rows, year);
  // Notices list Monday to Friday; an office open on Saturdays still rests on a holiday that is one.
  const reckoned = provisionalDays(year, officeWeek).filter(({ day }) => !entered || weekday(day) > 5);
  const days = [...reckoned, ...rows];
  return {
    status: entered
      ? (weakestFirst.find((status) => rows.some((row) => row.status === status)) ?? "chính thức")
      : "tự tính",
    off: new Map(days.filter(({ kind }) => kind === "off").map(({ day, reason }) => [day, reason])),
  };
};

/**
 * The calendar of each year, worked out when first asked for and then kept. Rows that include Tết are the year's whole
 * calendar. Without Tết (none yet, or only the one day somebody already knew) the days reckoned by the rules hold beside
 * them: a year half entered would otherwise lose its other holidays in silence. ADR 7.
 */
export function calendarYears(
  rows: readonly DayOffRow[],
  officeWeek: ReadonlySet<number>,
): (year: number) => CalendarYear {
  const rowsOf = new Map<number, DayOffRow[]>();
  for (const row of rows) {
    const year = Number(row.day.slice(0, 4));
    const there = rowsOf.get(year);
    if (there === undefined) rowsOf.set(year, [row]);
    else there.push(row);
  }
  const known = new Map<number, CalendarYear>();
  return (year) => {
    const found = known.get(year) ?? calendarYear(rowsOf.get(year) ?? [], year, officeWeek);
    known.set(year, found);
    return found;
  };
}
