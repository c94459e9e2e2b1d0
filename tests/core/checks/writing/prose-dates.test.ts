import { describe, expect, test } from "vitest";
import { bookOf } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const said = (opening: string): readonly string[] =>
  findingsBy("loi-van.ngay-khong-co", campaignWith({ "Mở đầu": opening })).map((finding) => finding.message);

describe("loi-van.ngay-khong-co", () => {
  test.each([
    ["(03/2/1930- 30/2/2017)", "30/2/2017"],
    ["ngày 31 tháng 4 năm 2026", "ngày 31 tháng 4 năm 2026"],
    ["ngày 31 tháng 4 năm 2026".normalize("NFD"), "ngày 31 tháng 4 năm 2026"],
    ["ngày 29/02/2026", "29/02/2026"],
    ["05/13/2026", "05/13/2026"],
  ])("%j is on no calendar", (opening, date) =>
    expect(said(opening)).toEqual([`Lời văn ghi “${date}”: trên lịch không có ngày này.`]),
  );

  test.each([
    "ngày 29/02/2024",
    "Nghị định số 42/2010/NĐ-CP",
    "Quyết định số 32/13/2016/QĐ-TTg",
    "giai đoạn 2016-2020",
    "tỷ lệ 30/70",
    "ngày 30/2/17",
  ])("%j is let be", (opening) => expect(said(opening)).toEqual([]));

  test("the finding is told with its place, its cure and its source", () => {
    expect(findingsBy("loi-van.ngay-khong-co", campaignWith({ "Mở đầu": "30/2/2017" }))).toEqual([
      {
        sheet: "Phong trào",
        row: 2,
        column: "Mở đầu",
        key: "QB-2026",
        rule: "loi-van.ngay-khong-co",
        severity: "lỗi",
        message: "Lời văn ghi “30/2/2017”: trên lịch không có ngày này.",
        fix: "Đối chiếu văn bản gốc rồi sửa lại ngày.",
        source: "",
      },
    ]);
  });
});

test.each([
  ["Phong trào", "Tên phong trào"],
  ["Phong trào", "Chủ đề"],
  ["Phong trào", "Sự kiện kỷ niệm"],
  ["Phong trào", "Trích yếu"],
  ["Phong trào", "Mở đầu"],
  ["Phong trào", "Kết thúc"],
  ["Đợt", "Kỷ niệm"],
  ["Nội dung", "Nội dung"],
  ["Căn cứ", "Trích yếu"],
  ["Mốc", "Yêu cầu tối thiểu"],
  ["Đăng ký", "Nội dung"],
  ["Đề nghị", "Thành tích"],
])("running text is looked for on %s in %s", (sheet, column) => {
  const found = findingsBy("loi-van.ngay-khong-co", bookOf({ [sheet]: [{ [column]: "ngày 30/2/2017" }] }));
  expect(found.map((finding) => [finding.sheet, finding.column])).toEqual([[sheet, column]]);
});
