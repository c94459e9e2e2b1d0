import type { DayOffRow } from "../calendar/working/day-off.ts";
import { type WorkingCalendar, workingCalendar } from "../calendar/working/working-calendar.ts";
import { readSettings } from "./office-settings.ts";
import type { ParsedBook } from "./parsed-book.ts";

/** ISO weekdays, Monday 1. */
export const officeWeeks = {
  "thứ Hai - thứ Sáu": [1, 2, 3, 4, 5],
  "thứ Hai - thứ Bảy": [1, 2, 3, 4, 5, 6],
} as const;

/** So many calendars are kept: a check asks for that of its book and for the empty one of single rows. */
const MOST_KEPT = 8;
const kept = new Map<string, WorkingCalendar>();

/** One calendar for the same rows, so that what is worked out by it can be kept from one check to the next. */
function calendarOf(rows: readonly DayOffRow[], week: readonly number[]): WorkingCalendar {
  const written = JSON.stringify([rows, week]);
  const before = kept.get(written);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const calendar = workingCalendar(rows, week);
  kept.set(written, calendar);
  return calendar;
}

/**
 * The working calendar that this book's rows of *Ngày nghỉ* and its office week give; a year whose rows lack Tết is
 * completed by the rules, and `yearStatus` says so. A row without a readable day or
 * kind counts for nothing: parsing has named it, and a guess would move deadlines.
 */
export function officeCalendar(book: Pick<ParsedBook, "daysOff" | "settings">): WorkingCalendar {
  const rows = book.daysOff.rows.flatMap(({ values }): DayOffRow[] =>
    values.date === null || values.kind === ""
      ? []
      : [
          {
            day: values.date,
            kind: values.kind === "làm bù" ? "work" : "off",
            reason: values.reason,
            status: values.status === "" ? "chính thức" : values.status,
          },
        ],
  );
  return calendarOf(rows, officeWeeks[readSettings(book).officeWeek]);
}
