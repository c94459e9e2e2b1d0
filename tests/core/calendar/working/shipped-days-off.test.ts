import { expect, test } from "vitest";
import { isDay, weekday } from "../../../../src/core/calendar/day.ts";
import { SHIPPED_DAYS_OFF } from "../../../../src/core/calendar/working/shipped-days-off.ts";

const rowsOf = (year: number, kind: "off" | "work"): readonly string[] =>
  SHIPPED_DAYS_OFF.filter((row) => row.day.startsWith(`${year}-`) && row.kind === kind).map((row) => row.day);

// Copied from the announced calendars (reference/domain.md §4.2), not derived from the module under test.
test.each([
  [2023, "off", "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04"],
  [2023, "work", ""],
  [2024, "off", "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03"],
  [2024, "work", "05-04"],
  [2025, "off", "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02"],
  [2025, "work", "04-26"],
  [2026, "off", "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24"],
  [2026, "work", "01-10 08-22"],
  [2027, "off", "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24"],
  [2027, "work", ""],
  [2017, "off", "01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04"],
  [2021, "off", "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03"],
  [2022, "off", "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02"],
] as const)("%i %s", (year, kind, days) => {
  const expected = days === "" ? [] : days.split(" ").map((monthDay) => `${year}-${monthDay}`);
  expect(rowsOf(year, kind)).toEqual(expected);
});

test("every row is a real day, once, on the side of the week where it changes something", () => {
  const days = SHIPPED_DAYS_OFF.map((row) => row.day);
  expect(new Set(days).size).toBe(days.length);
  expect([...days].sort()).toEqual(days);
  for (const { day, kind } of SHIPPED_DAYS_OFF) {
    expect(isDay(day)).toBe(true);
    expect([day, weekday(day) <= 5]).toEqual([day, kind === "off"]);
  }
});

test("status tells announced years from recalled and provisional ones", () => {
  const byYear = new Map(SHIPPED_DAYS_OFF.map((row) => [Number(row.day.slice(0, 4)), row.status]));
  expect([...byYear]).toEqual([
    [2017, "hồi cứu"],
    [2021, "hồi cứu"],
    [2022, "hồi cứu"],
    [2023, "chính thức"],
    [2024, "chính thức"],
    [2025, "chính thức"],
    [2026, "chính thức"],
    [2027, "tạm tính"],
  ]);
});

test("every row says why and by which notice, in NFC", () => {
  for (const { reason, notice } of SHIPPED_DAYS_OFF) {
    expect(reason).toMatch(/\S/);
    expect(notice).toMatch(/\S/);
    expect(reason + notice).toBe((reason + notice).normalize("NFC"));
  }
});
