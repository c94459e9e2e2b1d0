import { describe, expect, test } from "vitest";
import type { RowsBySheet } from "../../book-of.ts";
import { campaignWith, smallOffice } from "../../small-office.ts";
import { problemsOf } from "../plan-of.ts";

const own = { "Phong trào": "QB-2026", "Thứ tự": 1 };
const outline = smallOffice["Nội dung"] ?? [];

describe("a cell of the campaign that cannot be read stops its paper", () => {
  test.each<[RowsBySheet, string, string]>([
    [
      { "Nội dung": [...outline, { ...own, Cấp: "mục 2", "Nội dung": "x" }] },
      "Nội dung",
      "o.ngoai-danh-sach",
    ],
    [{ "Nội dung": [...outline, { ...own, Cấp: "", "Nội dung": "x" }] }, "Nội dung", "o.thieu"],
    [
      { "Nội dung": [...outline, { ...own, "Thứ tự": "đầu", Cấp: "đoạn", "Nội dung": "x" }] },
      "Nội dung",
      "o.khong-phai-so",
    ],
    [
      { "Căn cứ": [{ ...own, Loại: "Luật", Ngày: "31/4/2026", "Vai trò": "căn cứ" }] },
      "Căn cứ",
      "o.ngay-khong-co",
    ],
    [{ "Căn cứ": [{ ...own, Loại: "Luật", "Vai trò": "tham khảo" }] }, "Căn cứ", "o.ngoai-danh-sach"],
    [{ "Nơi nhận": [{ ...own, Tên: "Sở", "Đến ngày": "hết năm" }] }, "Nơi nhận", "o.khong-phai-ngay"],
    [{ "Nơi nhận": [{ ...own, "Phong trào": "*" }] }, "Nơi nhận", "o.thieu"],
  ])("%j", (rows, sheet, rule) => {
    expect(problemsOf(campaignWith({}, rows)).map((problem) => [problem.sheet, problem.rule])).toEqual([
      [sheet, rule],
    ]);
  });
});

describe("what the paper does not print stops nothing", () => {
  test.each<[RowsBySheet]>([
    [{ "Nội dung": [...outline, { "Phong trào": "QB-2025", Cấp: "mục 2", "Nội dung": "x" }] }],
    [{ Đợt: [{ "Phong trào": "QB-2026", "Đợt số": "một", Từ: "a", Đến: "b" }] }],
    [{ Mốc: [{ Mã: "QB-HS", "Phong trào": "QB-2026", Việc: "khác" }] }],
    [{ Đợt: [{ "Phong trào": "QB-2026", "Đợt số": 1, Từ: "a", Đến: "b", "⚙Từ ngày": "xưa" }] }],
    [{ "Theo dõi": [{ "Ngày nhận": "hôm qua" }] }],
    [{ "Đề nghị": [{ "Phong trào": "QB-2026", "Ngày nộp": "hôm qua" }] }],
  ])("%j", (rows) => expect(problemsOf(campaignWith({}, rows))).toEqual([]));
});
