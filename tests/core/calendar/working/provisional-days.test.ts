import { describe, expect, test } from "vitest";
import { type Day, weekday } from "../../../../src/core/calendar/day.ts";
import { provisionalDays } from "../../../../src/core/calendar/working/provisional-days.ts";
import { SHIPPED_DAYS_OFF } from "../../../../src/core/calendar/working/shipped-days-off.ts";

const mondayToFriday = new Set([1, 2, 3, 4, 5]);
const daysOf = (year: number, week: ReadonlySet<number> = mondayToFriday): readonly string[] =>
  provisionalDays(year, week).map(({ day }) => day.slice(5));
const shippedOf = (year: number): readonly string[] =>
  SHIPPED_DAYS_OFF.filter(({ day, kind }) => kind === "off" && day.startsWith(`${year}`)).map(({ day }) =>
    day.slice(5),
  );

// What was announced is the judge; only the swaps, which follow no rule, may be missing.
test.each<[number, readonly string[]]>([
  [2017, []],
  [2021, []],
  [2022, []],
  [2023, []],
  [2024, ["04-29"]],
  [2025, ["05-02"]],
  [2026, ["01-02", "08-31"]],
  [2027, []],
])("the rules give every day off of %i but the swaps %j", (year, swaps) => {
  expect(daysOf(year)).toEqual(shippedOf(year).filter((day) => !swaps.includes(day)));
});

describe("the law in force", () => {
  test.each<[number, readonly string[]]>([
    [2018, ["09-03"]], // one day, a Sunday
    [2019, ["09-02"]],
    [2020, ["09-02"]],
    [2021, ["09-02", "09-03"]],
    [2027, ["09-02", "09-03"]], // a Thursday, as 2021
    [2028, ["09-01", "09-04"]], // a Saturday, as 2023
    [2029, ["09-03", "09-04"]], // a Sunday: 02/9 and 03/9, the first made up on 04/9
    [2030, ["09-02", "09-03"]], // a Monday, as 2024
    [2031, ["09-01", "09-02"]], // a Tuesday, as 2025
  ])("Quốc khánh of %i", (year, days) => {
    expect(daysOf(year).filter((day) => day.startsWith("09"))).toEqual(days);
  });

  test.each<[number, readonly string[]]>([
    [2025, []],
    [2026, ["11-24"]],
    [2028, ["11-24"]],
    [2029, ["11-26"]], // a Saturday, made up on Monday
  ])("24/11 of %i", (year, days) => {
    expect(daysOf(year).filter((day) => day.startsWith("11"))).toEqual(days);
  });

  test.each<[number, readonly string[]]>([
    [2018, ["02-14", "02-15", "02-16", "02-19", "02-20"]],
    [2019, ["02-04", "02-05", "02-06", "02-07", "02-08"]],
    [2020, ["01-23", "01-24", "01-27", "01-28", "01-29"]],
    [2030, ["01-31", "02-01", "02-04", "02-05", "02-06"]],
  ])("Tết of %i", (year, days) => {
    expect(daysOf(year).filter((day) => day > "01-05" && day < "03")).toEqual(days);
  });
});

test("a Saturday holiday is one, and not made up, where the office works on Saturdays", () => {
  const sixDays = new Set([1, 2, 3, 4, 5, 6]);
  const spring = daysOf(2027, sixDays).filter((day) => day > "04-20" && day < "06");
  expect(spring).toEqual(["04-30", "05-01"]);
});

test("every day changes the office's week, stands once and says that it is reckoned", () => {
  for (let year = 1990; year <= 2100; year += 1) {
    const days = provisionalDays(year, mondayToFriday);
    expect([year, days.length]).toEqual([year, year < 2021 ? 10 : year < 2026 ? 11 : 12]);
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }): Day => day).sort());
    for (const { day, kind, reason } of days) {
      expect(weekday(day)).toBeLessThanOrEqual(5);
      expect(kind).toBe("off");
      expect(reason).toMatch(/, tự tính$/u);
    }
  }
});
