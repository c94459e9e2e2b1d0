import { expect, test } from "vitest";
import type { RowsBySheet } from "../../book-of.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const target = (cells: Readonly<Record<string, string>>) => ({
  "Phong trào": "QB-2026",
  "Chỉ tiêu": "Hòa giải thành",
  "Mức giao": "70",
  "Đơn vị tính": "%",
  ...cells,
});

test.each([
  ["Hòa giải thành", "100", "%", "", []],
  ["Hòa giải thành", "trên 95", "%", "100%", []],
  ["Hòa giải thành", "70", "%", "99,5", []],
  ["Vụ việc trợ giúp pháp lý", "120", "vụ", "1.500", []],
  ["Thu so với kế hoạch giao", "100", "%", "112", []],
  ["Tăng số vụ việc", "120", "%", "", []],
  ["Hòa giải thành", "110", "%", "", ["Mức giao"]],
  ["Hòa giải thành", "1000", "%", "", ["Mức giao"]],
  ["Hòa giải thành", "95 đến 105", "%", "", ["Mức giao"]],
  ["Hòa giải thành", "trên 105%", "", "", ["Mức giao"]],
  ["Hòa giải thành", "70", "%", "720", ["Kết quả"]],
  ["Hòa giải thành", "70", "%", "100,5%", ["Kết quả"]],
] as const)("chi-tieu.qua-100 %s: %s %s, %s", (name, assigned, measure, result, columns) => {
  const row = target({ "Chỉ tiêu": name, "Mức giao": assigned, "Đơn vị tính": measure, "Kết quả": result });
  const said = findingsBy("chi-tieu.qua-100", officeWith({ "Chỉ tiêu": [row] }));
  expect(said.map(({ column }) => column)).toEqual(columns);
});

test.each([
  ["Giảm án tồn, ít nhất", "8", "Giảm án tồn, phấn đấu", "10", false],
  ["Giảm án tồn, ít nhất", "8", "Giảm án tồn, phấn đấu", "8", false],
  ["Giảm án tồn, ít nhất", "8", "Giảm tiền tồn, phấn đấu", "6", false],
  ["Giảm án tồn, ít nhất", "8", "Giảm án tồn", "6", false],
  ["Giảm án tồn, ít nhất", "8", "Giảm án tồn, phấn đấu", "6", true],
  ["Giảm án tồn (tối thiểu)", "8", "Giảm án tồn (phấn đấu)", "7,5", true],
] as const)("chi-tieu.phan-dau-thap %s %s, %s %s", (least, low, aim, high, speaks) => {
  const rows = [
    target({ "Chỉ tiêu": least, "Mức giao": low }),
    target({ "Chỉ tiêu": aim, "Mức giao": high }),
  ];
  const said = findingsBy("chi-tieu.phan-dau-thap", officeWith({ "Chỉ tiêu": rows }));
  expect(said.map(({ row, column }) => `${row} ${column}`)).toEqual(speaks ? ["3 Mức giao"] : []);
});

/** The office's own figure and those of its two rooms. */
const counted = (whole: string, first: string, second: string, measure = "vụ"): RowsBySheet => ({
  "Đơn vị": [
    { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" },
    { Mã: "VP", Tên: "Văn phòng Sở", Loại: "phòng thuộc Sở", "Cấp trên": "STP-QB" },
    { Mã: "BTTP", Tên: "Phòng Bổ trợ tư pháp", Loại: "phòng thuộc Sở", "Cấp trên": "STP-QB" },
  ],
  "Chỉ tiêu": [
    ["STP-QB", whole],
    ["VP", first],
    ["BTTP", second],
  ].map(([unit = "", result = ""]) => ({
    "Phong trào": "QB-2026",
    "Đơn vị": unit,
    "Chỉ tiêu": "Vụ việc trợ giúp pháp lý",
    "Mức giao": "từ 10",
    "Đơn vị tính": measure,
    "Kết quả": result,
  })),
});

test.each<[string, string, string, string, boolean]>([
  ["30", "10", "20", "vụ", false],
  ["30", "10", "", "vụ", false],
  ["30", "12", "khoảng 20", "vụ", false],
  ["95", "90", "92", "%", false],
  ["1.030", "1.010", "20", "vụ", false],
  ["31", "10", "20", "vụ", true],
  ["1.031", "1.010", "20", "vụ", true],
])("chi-tieu.khong-bang-tong %s: %s, %s %s", (whole, first, second, measure, speaks) => {
  const found = findingsBy("chi-tieu.khong-bang-tong", officeWith(counted(whole, first, second, measure)));
  const said = found.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
  expect(said).toEqual(speaks ? ["Chỉ tiêu 2 Kết quả"] : []);
});
