import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, type Day } from "../../../../src/core/calendar/day.ts";
import { type PeriodUnit, periodEnd } from "../../../../src/core/calendar/working/period.ts";
import { anyDay } from "../any-day.ts";
import { shippedCalendar } from "./shipped-calendar.ts";

test.each<[number, PeriodUnit, Day, Day, Day]>([
  // reference/domain.md §4.3
  [5, "working-day", "2026-04-30", "2026-05-08", "2026-05-08"],
  [1, "working-day", "2026-01-09", "2026-01-10", "2026-01-10"],
  [2, "working-day", "2026-08-28", "2026-09-04", "2026-09-04"],
  [1, "month", "2026-01-31", "2026-02-28", "2026-03-02"],
  [10, "day", "2026-11-14", "2026-11-24", "2026-11-25"],
  [25, "working-day", "2026-01-05", "2026-02-06", "2026-02-06"],
  // swaps, compensation and the long holidays of the announced years, §4.2
  [1, "working-day", "2023-01-19", "2023-01-27", "2023-01-27"],
  [1, "working-day", "2023-04-28", "2023-05-04", "2023-05-04"],
  [1, "working-day", "2023-08-31", "2023-09-05", "2023-09-05"],
  [1, "working-day", "2024-02-07", "2024-02-15", "2024-02-15"],
  [2, "working-day", "2024-04-26", "2024-05-03", "2024-05-03"],
  [3, "working-day", "2024-04-26", "2024-05-04", "2024-05-04"],
  [1, "working-day", "2025-01-24", "2025-02-03", "2025-02-03"],
  [1, "working-day", "2025-04-25", "2025-04-26", "2025-04-26"],
  [1, "day", "2025-04-30", "2025-05-01", "2025-05-05"],
  [1, "working-day", "2026-02-13", "2026-02-23", "2026-02-23"],
  [1, "working-day", "2026-08-21", "2026-08-22", "2026-08-22"],
  [1, "week", "2026-04-20", "2026-04-27", "2026-04-28"],
  // provisional rows of 2027, and a year reckoned by the rules
  [1, "working-day", "2027-02-03", "2027-02-11", "2027-02-11"],
  [1, "month", "2027-04-01", "2027-05-01", "2027-05-04"],
  [2, "working-day", "2028-01-21", "2028-02-01", "2028-02-01"],
  // art. 148.2–148.5, one of each
  [1, "week", "2026-11-13", "2026-11-20", "2026-11-20"],
  [2, "week", "2026-11-10", "2026-11-24", "2026-11-25"],
  [1, "year", "2024-02-29", "2025-02-28", "2025-02-28"],
  [1, "month", "2025-12-10", "2026-01-10", "2026-01-10"],
  [3, "month", "2025-11-30", "2026-02-28", "2026-03-02"],
  [1, "day", "2026-11-20", "2026-11-21", "2026-11-23"],
])("%i %s from %s ends %s, due %s", (count, unit, start, nominal, due) => {
  expect(periodEnd(start, { count, unit }, shippedCalendar)).toMatchObject({ nominal, due });
});

test("the shift tells the days off it passed, the last day first", () => {
  expect(periodEnd("2026-01-31", { count: 1, unit: "month" }, shippedCalendar).skipped).toEqual([
    { day: "2026-02-28", reason: "thứ Bảy" },
    { day: "2026-03-01", reason: "Chủ nhật" },
  ]);
});

test("a period never ends on a day off, nor before its own count", () => {
  const unit = fc.constantFrom<PeriodUnit>("day", "working-day", "week", "month", "year");
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), unit, (start, count, unitName) => {
      const { nominal, due } = periodEnd(start, { count, unit: unitName }, shippedCalendar);
      expect(shippedCalendar.isWorkingDay(due)).toBe(true);
      expect(due >= nominal).toBe(true);
      expect(nominal > start).toBe(true);
      expect(due === nominal || shippedCalendar.next(nominal) === due).toBe(true);
    }),
  );
});

test("a later start or a longer period never ends earlier", () => {
  const unit = fc.constantFrom<PeriodUnit>("day", "working-day", "week", "month", "year");
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(40),
      fc.integer({ min: 1, max: 20 }),
      unit,
      (start, later, count, unitName) => {
        const due = (day: Day, n: number): Day =>
          periodEnd(day, { count: n, unit: unitName }, shippedCalendar).due;
        expect(due(addDays(start, later), count) >= due(start, count)).toBe(true);
        expect(due(start, count + 1) >= due(start, count)).toBe(true);
      },
    ),
  );
});

test("a month is a month and a week seven days", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (start, count) => {
      const nominal = (unit: PeriodUnit): Day => periodEnd(start, { count, unit }, shippedCalendar).nominal;
      expect(nominal("month")).toBe(addMonths(start, count));
      expect(nominal("year")).toBe(addMonths(start, 12 * count));
      expect(nominal("week")).toBe(addDays(start, 7 * count));
    }),
  );
});
