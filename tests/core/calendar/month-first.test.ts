import { expect, test } from "vitest";
import type { Day } from "../../../src/core/calendar/day.ts";
import { allCouldBeTurned, monthFirstDay, onlyDayFirst } from "../../../src/core/calendar/month-first.ts";

test.each([
  ["03/25/2017", "2017-03-25", false],
  ["3-25-2017", "2017-03-25", false],
  ["25/03/2017", undefined, true],
  ["05/03/2017", undefined, false],
  ["31/6/2017", undefined, false],
  ["13/13/2017", undefined, false],
  ["2017-03-25", undefined, false],
  ["ngày 25 tháng 3 năm 2017", undefined, false],
  ["", undefined, false],
])("%s: month first %s, only day first %s", (text, monthFirst, dayFirst) => {
  expect(monthFirstDay(text)).toBe(monthFirst);
  expect(onlyDayFirst(text)).toBe(dayFirst);
});

test.each<[Day[], boolean]>([
  [["2017-05-09", "2017-03-01", "2017-12-12"], true],
  [["2017-05-09", "2017-03-01", "2017-12-13"], false],
  [["2017-05-01", "2017-06-01", "2017-07-01", "2017-08-01"], false],
  [["2017-05-09", "2017-03-01"], false],
  [[], false],
])("%j could be turned: %s", (days, turned) => expect(allCouldBeTurned(days)).toBe(turned));
