import { expect, test } from "vitest";
import {
  type DateStyle,
  longDate,
  longDateBlank,
  shortDate,
  weekdayName,
} from "../../../src/core/calendar/date-style.ts";
import type { Day } from "../../../src/core/calendar/day.ts";

test.each<[Day, DateStyle, string]>([
  ["2017-02-05", "ND30", "05/02/2017"],
  ["2017-03-16", "ND30", "16/3/2017"],
  ["2020-01-05", "ND30", "05/01/2020"],
  ["2021-12-01", "ND30", "01/12/2021"],
  ["2017-03-16", "dd/mm/yyyy", "16/03/2017"],
  ["2017-02-05", "dd/mm/yyyy", "05/02/2017"],
])("%s in %s is %s", (day, style, expected) => expect(shortDate(day, style)).toBe(expected));

test.each<[Day, string]>([
  ["2020-01-05", "ngày 05 tháng 01 năm 2020"],
  ["2017-02-05", "ngày 05 tháng 02 năm 2017"],
  ["2019-06-29", "ngày 29 tháng 6 năm 2019"],
  ["2025-12-10", "ngày 10 tháng 12 năm 2025"],
])("%s in full is %s (Nghị định 30/2020/NĐ-CP)", (day, expected) => expect(longDate(day)).toBe(expected));

test("a draft leaves room for what the registry clerk will write", () => {
  expect(longDateBlank({ year: 2021, month: 8 })).toBe("ngày    tháng 8 năm 2021");
  expect(longDateBlank({ year: 2022, month: 2 })).toBe("ngày    tháng 02 năm 2022");
  expect(longDateBlank({ year: 2017 })).toBe("ngày    tháng    năm 2017");
});

test.each<[Day, string]>([
  ["2026-11-16", "thứ Hai"],
  ["2026-11-17", "thứ Ba"],
  ["2026-11-18", "thứ Tư"],
  ["2026-11-19", "thứ Năm"],
  ["2026-11-20", "thứ Sáu"],
  ["2026-11-21", "thứ Bảy"],
  ["2026-11-22", "Chủ nhật"],
])("%s is %s", (day, expected) => expect(weekdayName(day)).toBe(expected));
