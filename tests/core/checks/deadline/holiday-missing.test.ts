import { expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { shippedBySheet } from "../../sample-book.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const shipped = shippedBySheet["Ngày nghỉ"] ?? [];
const said = (rows: readonly RowByHeader[], settings: readonly RowByHeader[]): readonly string[] =>
  findingsBy("ngay-nghi.nam-thieu", officeWith({ "Ngày nghỉ": rows, "Cấu hình": settings })).map(
    ({ message }) => message,
  );
const without = (...days: readonly string[]): readonly RowByHeader[] => {
  const left = shipped.filter((row) => !days.some((day) => JSON.stringify(row["Ngày"]).includes(day)));
  expect(left).toHaveLength(shipped.length - days.length);
  return left;
};

test("every shipped year is whole", () => expect(said(shipped, [])).toEqual([]));

test("a year of which only some days are entered is reckoned, so nothing is missing", () => {
  const row = { Ngày: "01/01/2031", Loại: "nghỉ", "Lý do": "Tết Dương lịch" };
  expect(said([...shipped, row], [])).toEqual([]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["one holiday", ["2026-04-30"], ["Lịch nghỉ năm 2026 thiếu ngày 30/04/2026 (Ngày Chiến thắng 30/4)."]],
  [
    "two of one year",
    ["2026-04-30", "2026-05-01"],
    ["Lịch nghỉ năm 2026 thiếu ngày 30/04/2026 (Ngày Chiến thắng 30/4), 01/05/2026 (Quốc tế lao động 01/5)."],
  ],
])("%s", (_, days, messages) => expect(said(without(...days), [])).toEqual(messages));
