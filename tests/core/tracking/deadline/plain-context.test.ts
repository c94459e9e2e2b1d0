import { expect, test } from "vitest";
import { bookDays } from "../../../../src/core/tracking/deadline/book-days.ts";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";

function contextWith(
  cells: RowByHeader,
  settings: readonly RowByHeader[] = [],
): Readonly<Record<string, unknown>> {
  const { book } = campaignWith(cells, { "Cấu hình": settings });
  const [row] = book.campaigns.rows;
  if (row === undefined) throw new Error("no campaign");
  const days = bookDays(book).get(row.values.key);
  if (days === undefined) throw new Error("no days of the campaign");
  const { calendar, events, ...rest } = days.context;
  expect(calendar.isWorkingDay("2026-03-16")).toBe(true);
  expect(events?.("không có việc này")).toBeUndefined();
  return rest;
}

test.each([
  [{}, { issued: "2026-03-16", year: 2026, beforeDay: "exclusive", fixedDateOnDayOff: "keep" }],
  [{ "Ngày ban hành": "tháng 8/2026" }, { year: 2026, beforeDay: "exclusive", fixedDateOnDayOff: "keep" }],
  [
    { "Ngày ban hành": "", "Từ ngày": "" },
    { beforeDay: "exclusive", fixedDateOnDayOff: "keep" },
  ],
])("nothing is guessed: %j", (cells, context) => expect(contextWith(cells)).toEqual(context));

test.each([
  ["Cách hiểu “trước ngày”", "tính cả ngày đó", { beforeDay: "inclusive" }],
  ["Ngày ấn định rơi vào ngày nghỉ", "ngày làm việc kế tiếp", { fixedDateOnDayOff: "next" }],
  ["Ngày ấn định rơi vào ngày nghỉ", "ngày làm việc liền trước", { fixedDateOnDayOff: "previous" }],
])("%s: %s", (name, value, part) => {
  expect(contextWith({}, [{ Tên: name, "Giá trị": value }])).toMatchObject(part);
});
