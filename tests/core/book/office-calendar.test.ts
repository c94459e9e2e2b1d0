import { describe, expect, test } from "vitest";
import { officeCalendar } from "../../../src/core/book/office-calendar.ts";
import { bookOf, type RowsBySheet } from "../book-of.ts";

const monday = "2026-03-16";
const saturday = "2026-03-21";
const row = (day: string, kind: string): RowsBySheet => ({
  "Ngày nghỉ": [{ Ngày: day, Loại: kind, "Lý do": "lễ" }],
});
const working = (rows: RowsBySheet): readonly boolean[] => {
  const calendar = officeCalendar(bookOf(rows).book);
  return [calendar.isWorkingDay(monday), calendar.isWorkingDay(saturday)];
};

describe("Monday and Saturday are working days", () => {
  test.each<[string, RowsBySheet, readonly boolean[]]>([
    ["as most offices start", {}, [true, false]],
    ["after a day off", row("16/3/2026", "nghỉ"), [false, false]],
    ["with a make-up Saturday", row("21/3/2026", "làm bù"), [true, true]],
    ["a row without its kind is not guessed", row("16/3/2026", ""), [true, false]],
    ["nor is one with an unknown kind", row("16/3/2026", "lễ hội"), [true, false]],
    ["nor one without a readable day", row("sau Tết", "nghỉ"), [true, false]],
    [
      "in an office that works six days",
      { "Cấu hình": [{ Tên: "Tuần làm việc", "Giá trị": "Thứ Hai – thứ Bảy" }] },
      [true, true],
    ],
  ])("%s", (_, rows, days) => expect(working(rows)).toEqual(days));
});
