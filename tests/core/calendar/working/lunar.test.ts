// The package keeps its types where its "exports" do not lead.
/// <reference path="../../../../node_modules/date-chinese/types/index.d.ts" />
import { CalendarVietnamese } from "date-chinese";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dayParts, daysBetween } from "../../../../src/core/calendar/day.ts";
import { hungKingsDay, lunarDay, tetDay } from "../../../../src/core/calendar/working/lunar.ts";

// Published calendars (reference/domain.md §4.2); 1985 and 2030 are the years in which China's Tết is another day.
test.each<[number, Day, Day]>([
  [1985, "1985-01-21", "1985-04-29"],
  [2007, "2007-02-17", "2007-04-26"],
  [2017, "2017-01-28", "2017-04-06"],
  [2021, "2021-02-12", "2021-04-21"],
  [2022, "2022-02-01", "2022-04-10"],
  [2023, "2023-01-22", "2023-04-29"],
  [2024, "2024-02-10", "2024-04-18"],
  [2025, "2025-01-29", "2025-04-07"],
  [2026, "2026-02-17", "2026-04-26"],
  [2027, "2027-02-06", "2027-04-16"],
  [2028, "2028-01-26", "2028-04-04"],
  [2029, "2029-02-13", "2029-04-23"],
  [2030, "2030-02-02", "2030-04-12"],
  [2031, "2031-01-23", "2031-04-01"],
  [2032, "2032-02-11", "2032-04-19"],
  [2033, "2033-01-31", "2033-04-09"],
  [2034, "2034-02-19", "2034-04-28"],
  [2035, "2035-02-08", "2035-04-17"],
])("%i: Tết %s, Giỗ Tổ %s", (year, tet, hungKings) => {
  expect([tetDay(year), hungKingsDay(year)]).toEqual([tet, hungKings]);
});

/**
 * Lunar month, leap or not, and day by another hand: date-chinese (MIT) takes the sun from VSOP87 where we take a short
 * series, and finds leap months its own way. Both take the moon from Meeus; no new moon of these years comes within two
 * minutes of midnight at UTC+7, which is many times what that series errs.
 */
const otherwise = (day: Day): readonly unknown[] => {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return new CalendarVietnamese().fromGregorian(year, month, dayOfMonth).get().slice(2);
};

const years = Array.from({ length: 51 }, (_, n) => 2000 + n);

test.each(years)("%i as another calendar has it", (year) => {
  expect(otherwise(tetDay(year))).toEqual([1, false, 1]);
  expect(otherwise(addDays(tetDay(year), -1))[0]).toBe(12);
  expect(otherwise(hungKingsDay(year))).toEqual([3, false, 10]);
});

// 2033: it takes the month after the eighth for a leap month, though only twelve lie between the solstices of 2032 and 2033.
test.each(years.filter((year) => year !== 2033))(
  "every month of %i begins where the other calendar begins it",
  (year) => {
    for (let month = 1; month <= 12; month += 1)
      expect(otherwise(lunarDay(year, month, 1))).toEqual([month, false, 1]);
  },
);

describe("laws", () => {
  const anyYear = fc.integer({ min: 1968, max: 2197 });

  test("a month has 29 or 30 days, with its leap month twice that, and a year twelve or thirteen months", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const firsts = [...Array.from({ length: 12 }, (_, n) => lunarDay(year, n + 1, 1)), tetDay(year + 1)];
        const lengths = firsts.slice(1).map((first, n) => daysBetween(firsts[n] ?? first, first));
        const long = lengths.filter((days) => days > 30);
        expect(long.length).toBeLessThanOrEqual(1);
        for (const days of lengths) expect([29, 30, 58, 59, 60]).toContain(days);
        const total = daysBetween(tetDay(year), tetDay(year + 1));
        expect(long.length === 1 ? [383, 384, 385] : [353, 354, 355]).toContain(total);
      }),
    );
  });

  test("Tết stands between 20/01 and 21/02", () => {
    for (let year = 1968; year < 2198; year += 1) {
      const monthDay = tetDay(year).slice(5);
      expect([year, monthDay >= "01-20" && monthDay <= "02-21"]).toEqual([year, true]);
    }
  });
});
