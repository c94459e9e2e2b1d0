import { describe, expect, test } from "vitest";
import { uncheckedFindings, uncheckedText } from "../../../src/core/checks/unchecked.ts";
import { bookOf, type RowsBySheet } from "../book-of.ts";
import { sampleRows, shippedBySheet } from "../sample-book.ts";

const today = "2026-11-20";
const gapsOf = (rows: RowsBySheet) => uncheckedFindings(bookOf(rows), today);
const sheetsOf = (rows: RowsBySheet) => gapsOf(rows).map(({ sheet }) => sheet);

const unit = { Mã: "STP", Tên: "Sở Tư pháp" };
const campaign = (to: string) => ({ Mã: "PT", "Từ ngày": { day: "2026-01-01" }, "Đến ngày": { day: to } });
const worked: RowsBySheet = {
  ...shippedBySheet,
  "Đơn vị": [unit],
  "Phong trào": [campaign("2026-12-31") as never],
};

describe("what could not be checked", () => {
  const without = (sheet: string): RowsBySheet => ({ ...worked, [sheet]: [] });
  const cases: readonly (readonly [string, RowsBySheet, readonly string[]])[] = [
    ["the sample office", sampleRows, []],
    ["an office at work", worked, []],
    ["a new book", shippedBySheet, ["Đơn vị", "Phong trào"]],
    ["no units", without("Đơn vị"), ["Đơn vị"]],
    ["no catalogue of awards", without("Danh mục khen"), ["Danh mục khen"]],
    ["no legal texts", without("Văn bản pháp lý"), ["Văn bản pháp lý"]],
    ["no dossier parts", without("Hồ sơ luật"), ["Hồ sơ luật"]],
    ["no rows of law among the rules", without("Quy tắc"), ["Quy tắc"]],
    [
      "a year without a calendar",
      { ...worked, "Phong trào": [campaign("2031-06-30") as never] },
      ["Ngày nghỉ"],
    ],
    [
      "nominations without a history",
      { ...worked, "Đề nghị": [{ Mã: "DN", "Phong trào": "PT", "Đơn vị": "STP" }] },
      ["Lịch sử khen"],
    ],
  ];
  test.each(cases)("%s", (_, rows, sheets) => expect(sheetsOf(rows)).toEqual(sheets));
});

test("is told by name, with where to fill it in", () => {
  const [first] = gapsOf(without("Danh mục khen"));
  expect(first).toMatchObject({
    severity: "gợi ý",
    row: 0,
    message: "Chưa kiểm tra được hình thức khen của đăng ký, đề nghị: trang Danh mục khen chưa có dòng nào.",
    fix: "Chạy Thi đua › Thiết lập sổ để có lại các dòng kèm theo sổ, hoặc ghi các dòng của cơ quan.",
  });
  expect(uncheckedText(gapsOf(shippedBySheet))).toBe(
    "Chưa kiểm tra được: đơn vị nào phải đăng ký, báo cáo (trang Đơn vị); kế hoạch, thời hạn, đề nghị của phong trào (trang Phong trào).",
  );
  expect(uncheckedText([])).toBe("");
});

test("an office that turned it off is not told", () => {
  const off = { Mã: "so.chua-kiem-tra-duoc", Mức: "tắt" };
  const others = (shippedBySheet["Quy tắc"] ?? []).filter((row) => row["Mã"] !== off.Mã);
  expect(gapsOf({ ...shippedBySheet, "Quy tắc": [...others, off] })).toEqual([]);
});

function without(sheet: string): RowsBySheet {
  return { ...worked, [sheet]: [] };
}
