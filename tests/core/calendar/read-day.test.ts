import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateStyle, longDate, shortDate } from "../../../src/core/calendar/date-style.ts";
import { readDay } from "../../../src/core/calendar/read-day.ts";
import { anyDay } from "./any-day.ts";

describe("readDay", () => {
  test.each([
    ["16/3/2017", "2017-03-16"],
    ["16/03/2017", "2017-03-16"],
    [" 16-3-2017 ", "2017-03-16"],
    ["16.03.2017", "2017-03-16"],
    ["16 / 3 / 2017", "2017-03-16"],
    ["2017-03-16", "2017-03-16"],
    ["ngày 16/3/2017", "2017-03-16"],
    ["ngày 16 tháng 3 năm 2017", "2017-03-16"],
    ["Ngày 16  tháng 03\u00a0năm 2017".normalize("NFD"), "2017-03-16"],
    ["29/02/2024", "2024-02-29"],
  ])("%j is %s", (text, day) => expect(readDay(text)).toMatchObject({ kind: "day", day }));

  test.each(["30/2/2017", "29/02/2023", "12/31/2016", "00/1/2017", "2017-02-30", "ngày 31 tháng 4 năm 2017"])(
    "%s does not exist",
    (text) => expect(readDay(text)).toEqual({ kind: "impossible", text }),
  );

  test.each([
    ["1/1/0217", 217],
    ["16/3/2203", 2203],
  ])("%s is of a year out of reach", (text, farYear) =>
    expect(readDay(text)).toEqual({ kind: "impossible", text, farYear }),
  );

  test.each(["5/2/17", "ngày 5 tháng 2 năm 17", "05-02-17"])("%s has a two-digit year", (text) =>
    expect(readDay(text)).toEqual({ kind: "two-digit-year", text }),
  );

  test.each([
    "",
    "tháng 8/2021",
    "32/2016/QĐ-TTg",
    "5/2",
    "16/3-2017",
    "16/3/2017 và",
    "1/2/345",
    "44000",
    "x".repeat(50_000),
  ])("%# is not a date", (text) => expect(readDay(text)).toBeUndefined());

  test("day-first always; what a month-first reader would see is told", () => {
    expect(readDay("05/8/2012")).toEqual({ kind: "day", day: "2012-08-05", ambiguous: "2012-05-08" });
    expect(readDay("13/8/2012")).toEqual({ kind: "day", day: "2012-08-13" });
    expect(readDay("8/8/2012")).toEqual({ kind: "day", day: "2012-08-08" });
    expect(readDay("2012-08-05")).toEqual({ kind: "day", day: "2012-08-05" });
  });

  test("reads what date-style writes", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<DateStyle>("ND30", "dd/mm/yyyy"), (day, style) => {
        expect(readDay(shortDate(day, style))).toMatchObject({ kind: "day", day });
        expect(readDay(longDate(day).normalize("NFD"))).toMatchObject({ kind: "day", day });
      }),
    );
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readDay(text)));
  });
});
