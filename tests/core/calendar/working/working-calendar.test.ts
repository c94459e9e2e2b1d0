import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../../../src/core/calendar/day.ts";
import type { DayOffRow } from "../../../../src/core/calendar/working/day-off.ts";
import { workingCalendar } from "../../../../src/core/calendar/working/working-calendar.ts";
import { anyDay } from "../any-day.ts";
import { shippedCalendar as calendar } from "./shipped-calendar.ts";

const dayOff = (day: Day, kind: DayOffRow["kind"], reason: string): DayOffRow => ({
  day,
  kind,
  reason,
  status: "chính thức",
});

test.each<[Day, string | undefined]>([
  ["2026-11-23", undefined],
  ["2026-11-24", "nghỉ Ngày Văn hóa Việt Nam"],
  ["2026-11-21", "thứ Bảy"],
  ["2026-11-22", "Chủ nhật"],
  ["2026-02-17", "nghỉ Tết Nguyên đán"],
  ["2026-04-27", "nghỉ bù Giỗ Tổ Hùng Vương"],
  ["2026-01-02", "nghỉ hoán đổi với ngày 10/01/2026"],
  ["2026-01-10", undefined],
  ["2026-08-22", undefined],
  ["2027-02-08", "nghỉ Tết Nguyên đán"],
  ["2027-02-11", undefined],
  ["2028-01-28", "nghỉ Tết Nguyên đán, tự tính"],
  ["2030-04-30", "nghỉ Ngày Chiến thắng 30/4, tự tính"],
])("%s: %s", (day, reason) => {
  expect(calendar.reasonOff(day)).toBe(reason);
  expect(calendar.isWorkingDay(day)).toBe(reason === undefined);
});

test.each<[Day, number, Day, readonly string[]]>([
  ["2026-04-30", 5, "2026-05-08", ["2026-05-01", "2026-05-02", "2026-05-03"]],
  ["2026-01-09", 1, "2026-01-10", []],
  ["2026-08-28", 2, "2026-09-04", ["2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02"]],
  ["2026-05-04", -1, "2026-04-29", ["2026-05-03", "2026-05-02", "2026-05-01", "2026-04-30"]],
  ["2026-05-02", 0, "2026-05-02", []],
])("%s + %i working days = %s", (day, count, expected, skipped) => {
  const result = calendar.addWorkingDays(day, count);
  expect(result.day).toBe(expected);
  expect(result.skipped.map((skip) => skip.day)).toEqual(skipped);
});

test("next and previous are strict", () => {
  expect(calendar.next("2026-11-20")).toBe("2026-11-23");
  expect(calendar.next("2026-11-22")).toBe("2026-11-23");
  expect(calendar.previous("2026-11-23")).toBe("2026-11-20");
  expect(calendar.previous("2026-11-25")).toBe("2026-11-23");
});

test("a year is as sure as its weakest row, and reckoned when it has none", () => {
  expect([2016, 2017, 2020, 2023, 2026, 2027, 2028].map(calendar.yearStatus)).toEqual([
    "tự tính",
    "hồi cứu",
    "tự tính",
    "chính thức",
    "chính thức",
    "tạm tính",
    "tự tính",
  ]);
});

test("every year of a Day has a calendar", () => {
  // 01/01/1800 is a Wednesday; the state whose holidays these are was founded in 1945.
  expect(calendar.reasonOff("1800-01-01")).toBeUndefined();
  expect(calendar.reasonOff("1945-01-01")).toBe("nghỉ Tết Dương lịch, tự tính");
  expect(calendar.reasonOff("2199-11-24")).toBe("Chủ nhật");
  expect(calendar.reasonOff("2199-11-25")).toBe("nghỉ bù Ngày Văn hóa Việt Nam, tự tính");
});

test("a row that gives no reason is a day off all the same", () => {
  const bare = workingCalendar([dayOff("2026-11-24", "off", "")], [1, 2, 3, 4, 5]);
  expect(bare.reasonOff("2026-11-24")).toBe("nghỉ");
});

test("an office open on Saturday works on Saturday", () => {
  const sixDays = workingCalendar([], [1, 2, 3, 4, 5, 6]);
  expect(sixDays.addWorkingDays("2026-11-20", 2).day).toBe("2026-11-23");
});

test("a make-up day wins over a day off of the same date", () => {
  const both = workingCalendar(
    [dayOff("2026-11-23", "work", "làm bù"), dayOff("2026-11-23", "off", "nghỉ")],
    [1],
  );
  expect(both.isWorkingDay("2026-11-23")).toBe(true);
});

test.each([[[]], [[0, 8]], [[Number.NaN]]])(
  "a week without a working weekday (%j) is our own mistake",
  (week) => {
    expect(() => workingCalendar([], week)).toThrow(RangeError);
  },
);

describe("laws", () => {
  const count = fc.integer({ min: -300, max: 300 });

  test("counting ends on a working day, reports exactly the days off between, and is undone", () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const { day: end, skipped } = calendar.addWorkingDays(day, n);
        if (n !== 0) expect(calendar.isWorkingDay(end)).toBe(true);
        const between: Day[] = [];
        for (let at = day; at !== end; ) {
          at = addDays(at, n < 0 ? -1 : 1);
          if (!calendar.isWorkingDay(at)) between.push(at);
        }
        expect(skipped.map((skip) => skip.day)).toEqual(between);
        for (const skip of skipped) expect(calendar.reasonOff(skip.day)).toBe(skip.reason);
        expect(calendar.workingDaysBetween(day, end)).toBe(n);
      }),
    );
  });

  test("what lies between three days adds up, over any number of years, forward and back", () => {
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay, anyDay), (days) => {
        const [a, b, c] = [...days].sort() as [Day, Day, Day];
        const between = calendar.workingDaysBetween;
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(c, b) + between(b, a)).toBe(between(c, a));
      }),
    );
  });

  test("nine years are counted as day after day", () => {
    let count = 0;
    for (let at: Day = "2017-03-31"; at < "2026-03-05"; ) {
      at = addDays(at, 1);
      if (calendar.isWorkingDay(at)) count += 1;
    }
    expect(calendar.workingDaysBetween("2017-03-31", "2026-03-05")).toBe(count);
    expect(calendar.workingDaysBetween("2026-03-05", "2017-03-31")).toBe(
      1 - count - Number(calendar.isWorkingDay("2017-03-31")),
    );
  });

  test("forward then back returns to a working day it started from", () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const there = calendar.addWorkingDays(day, n).day;
        const back = calendar.addWorkingDays(there, -n).day;
        if (n !== 0) expect(calendar.isWorkingDay(back)).toBe(true);
        if (calendar.isWorkingDay(day)) expect(back).toBe(day);
      }),
    );
  });

  test("counting is monotone in the start and strictly so in the count", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.nat(200), (day, later, n) => {
        const end = calendar.addWorkingDays(day, n).day;
        expect(calendar.addWorkingDays(addDays(day, later), n).day >= end).toBe(true);
        expect(calendar.addWorkingDays(day, n + 1).day > end).toBe(true);
      }),
    );
  });
});
