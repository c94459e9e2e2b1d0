import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayParts,
  daysBetween,
  endOfMonth,
  isDay,
  makeDay,
  weekday,
} from "../../../src/core/calendar/day.ts";
import { anyDay } from "./any-day.ts";

const home = process.env["TZ"];
const useZone = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
};

// Apia skipped 30/12/2011; Ho Chi Minh changed its offset in 1943–1975; Santiago changes its clock at midnight.
describe.each(["UTC", "Asia/Ho_Chi_Minh", "Pacific/Apia", "America/Santiago"])("in %s", (zone) => {
  beforeEach(() => useZone(zone));
  afterEach(() => useZone(home));

  test("the zone is really in force", () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Saigon", "Ho_Chi_Minh")).toBe(zone);
  });

  test.each<[Day, number, Day]>([
    ["2011-12-29", 1, "2011-12-30"],
    ["2011-12-29", 2, "2011-12-31"],
    ["2011-12-31", -1, "2011-12-30"],
    ["1975-06-12", 1, "1975-06-13"],
    ["2024-02-28", 1, "2024-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2000-01-01", -36_524, "1900-01-01"],
  ])("%s + %i days = %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  test("add n days, then −n, returns; daysBetween undoes addDays", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(addDays(later, -count)).toBe(day);
        expect(daysBetween(day, later)).toBe(count);
        expect(later > day).toBe(count > 0);
      }),
    );
  });

  test("weekdays follow each other and agree with UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day)).toBe(new Date(`${day}T12:00:00Z`).getUTCDay() || 7);
        expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
      }),
    );
  });
});

test.each<[Day, number, Day]>([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-02-28", 1, "2026-03-28"],
])("%s + %i months = %s (art. 148.3)", (day, count, expected) =>
  expect(addMonths(day, count)).toBe(expected),
);

test.each([
  "2017-02-30",
  "2017-2-3",
  "1799-12-31",
  "2200-01-01",
  "2017-00-10",
  "2017-13-01",
  "20170203",
  "",
  "2017-02-03 ",
])("%j is no Day", (text) => expect(isDay(text)).toBe(false));

test.each([
  [2017, 2, 30],
  [2017, 13, 1],
  [2017, 0, 1],
  [2017, 1, 0],
  [1799, 12, 31],
  [2200, 1, 1],
  [2017, 1.5, 1],
  [Number.NaN, 1, 1],
])("makeDay(%d, %d, %d) is impossible", (...parts) => expect(makeDay(...parts)).toBeUndefined());

test("parts and makeDay are inverse", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = dayParts(day);
      expect(makeDay(year, month, dayOfMonth)).toBe(day);
      expect(isDay(day)).toBe(true);
    }),
  );
});

test.each<[number, number, Day]>([
  [2024, 2, "2024-02-29"],
  [1900, 2, "1900-02-28"],
  [2021, 12, "2021-12-31"],
])("end of %i-%i is %s", (year, month, expected) => expect(endOfMonth(year, month)).toBe(expected));

test("what lies outside is our own mistake", () => {
  expect(() => addDays("2199-12-31", 1)).toThrow(RangeError);
  expect(() => addDays("1800-01-01", -1)).toThrow(RangeError);
  expect(() => endOfMonth(2021, 13)).toThrow(RangeError);
});
