import { describe, expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { calendarYears } from "../../../../src/core/calendar/working/calendar-year.ts";
import type { DayOffRow, DayOffStatus } from "../../../../src/core/calendar/working/day-off.ts";

const week = new Set([1, 2, 3, 4, 5]);
const row = (day: Day, status: DayOffStatus, kind: DayOffRow["kind"] = "off"): DayOffRow => ({
  day,
  kind,
  reason: "lễ",
  status,
});
const year = (rows: readonly DayOffRow[], officeWeek: ReadonlySet<number> = week) =>
  calendarYears(rows, officeWeek)(2027);

describe("how sure 2027 is", () => {
  test.each<[string, readonly DayOffRow[], string]>([
    ["no row", [], "tự tính"],
    ["rows of another year", [row("2026-02-17", "chính thức")], "tự tính"],
    ["only the day that a resolution fixed", [row("2027-11-24", "chính thức")], "tự tính"],
    ["only a make-up Saturday in Tết", [row("2027-02-06", "chính thức", "work")], "tự tính"],
    ["only one day reckoned ahead", [row("2027-11-24", "tạm tính")], "tự tính"],
    ["Tết", [row("2027-02-05", "chính thức")], "chính thức"],
    ["Tết at its first possible day", [row("2027-02-04", "chính thức")], "chính thức"],
    ["Tết at its last possible day", [row("2027-02-10", "chính thức")], "chính thức"],
    ["a day right before Tết", [row("2027-02-03", "chính thức")], "tự tính"],
    ["Tết recalled", [row("2027-02-05", "hồi cứu"), row("2027-11-24", "chính thức")], "hồi cứu"],
    [
      "Tết announced, another day still open",
      [row("2027-02-05", "chính thức"), row("2027-09-03", "tạm tính")],
      "tạm tính",
    ],
    ["Tết reckoned ahead", [row("2027-02-05", "tạm tính"), row("2027-11-24", "hồi cứu")], "tạm tính"],
  ])("%s", (_, rows, status) => expect(year(rows).status).toBe(status));
});

test("rows with Tết are the whole calendar: a day the office took out stays out", () => {
  expect([...year([row("2027-02-05", "chính thức")]).off.keys()]).toEqual(["2027-02-05"]);
});

test("rows without Tết stand beside the reckoned days, and their reason wins", () => {
  const { off } = year([row("2027-11-24", "chính thức"), row("2027-03-15", "chính thức")]);
  expect(off.size).toBe(13);
  expect(off.get("2027-11-24")).toBe("lễ");
  expect(off.get("2027-03-15")).toBe("lễ");
  expect(off.get("2027-02-05")).toBe("Tết Nguyên đán, tự tính");
});

test("an office open on Saturdays rests on mùng 1, whatever the notice for five days lists", () => {
  const { off } = year([row("2027-02-05", "chính thức")], new Set([1, 2, 3, 4, 5, 6]));
  expect([...off]).toEqual([
    ["2027-02-06", "Tết Nguyên đán, tự tính"],
    ["2027-05-01", "Quốc tế lao động 01/5, tự tính"],
    ["2027-02-05", "lễ"],
  ]);
});

test("a year is worked out once", () => {
  const years = calendarYears([], week);
  expect(years(2027)).toBe(years(2027));
});
