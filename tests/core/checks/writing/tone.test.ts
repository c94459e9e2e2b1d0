import { expect, test } from "vitest";
import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const plan = (...texts: readonly string[]): ReadBook =>
  officeWith({
    "Nội dung": texts.map((text, index) => ({
      "Phong trào": "QB-2026",
      "Thứ tự": index + 1,
      Cấp: "đoạn",
      "Nội dung": text,
    })),
  });
const said = (book: ReadBook): readonly unknown[] =>
  findingsBy("loi-van.kieu-dau-thanh", book).map(({ row, cure }) => [row, cure?.value]);

test("the style with fewer words is the one to change", () => {
  expect(findingsBy("loi-van.kieu-dau-thanh", plan("Cấp ủy hòa giải.", "Cấp uỷ."))).toMatchObject([
    {
      row: 3,
      severity: "gợi ý",
      message:
        "“uỷ” đặt dấu thanh khác kiểu: chỗ khác của cùng phong trào hoặc cùng trang viết kiểu “òa, ủy”.",
      fix: "Ghi “ủy” cho thống nhất.",
      cure: { label: "Thống nhất dấu thanh", value: "Cấp ủy." },
    },
  ]);
  expect(said(plan("Cấp uỷ hoà giải.", "Cấp ủy."))).toEqual([[3, "Cấp uỷ."]]);
  expect(said(plan("Cấp uỷ và cấp ủy."))).toEqual([[2, "Cấp ủy và cấp ủy."]]);
});

test.each([
  ["one style", plan("Cấp uỷ hoà giải.", "Cấp uỷ.")],
  ["names", plan("Cấp ủy hòa giải.", "Bà Nguyễn Thị Thuý, tỉnh Hoà Bình.")],
  ["quotations", plan("Cấp ủy hòa giải.", "Phong trào “Cấp uỷ gương mẫu”.")],
])("nothing about %s", (_what, book) => expect(said(book)).toEqual([]));

test("a quotation is never changed", () => {
  expect(said(plan("Cấp ủy hòa giải.", "Cấp uỷ phát động “Cấp uỷ gương mẫu”."))).toEqual([
    [3, "Cấp ủy phát động “Cấp uỷ gương mẫu”."],
  ]);
});
