import { expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

/** Sheet, row and column of what a rule says of the small office with these rows. */
const places = (rule: string, rows: RowsBySheet): readonly string[] =>
  findingsBy(rule, officeWith(rows)).map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);

const member = (from: string, to: string, name = "Nguyễn Văn Hùng"): RowByHeader => ({
  "Hội đồng": "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Quảng Bình",
  "Họ tên": name,
  "Vai trò": "Ủy viên",
  Từ: from,
  Đến: to,
});

test.each<[readonly RowByHeader[], boolean]>([
  [[member("01/01/2024", "31/12/2024"), member("01/01/2025", "31/12/2025")], false],
  [[member("01/01/2024", "31/12/2024"), member("01/01/2025", "")], false],
  [[member("01/01/2025", ""), member("01/01/2024", "31/12/2024")], false],
  [[member("01/01/2024", "31/12/2024"), member("01/06/2024", "31/12/2025", "Nguyễn Văn Hưng")], false],
  [[member("01/01/2024", "31/12/2024"), member("31/12/2024", "31/12/2025")], true],
  [[member("01/01/2024", ""), member("01/01/2025", "")], true],
  [[member("", "31/12/2024"), member("01/06/2024", "")], true],
])("hoi-dong.nhiem-ky-chong %j", (council, speaks) => {
  expect(places("hoi-dong.nhiem-ky-chong", { "Hội đồng": council })).toEqual(speaks ? ["Hội đồng 3 Từ"] : []);
});

const past: RowByHeader = {
  "Người / tập thể": "Trần Thị Hoa",
  "Đơn vị": "STP-QB",
  "Hình thức": "GK",
  "Số QĐ": "01/QĐ-STP",
};

test.each([
  [2028, "", false],
  [2029, "", true],
  [2104, "", true],
  [2029, "05/01/2028", false],
])("lich-su.nam-sau-hom-nay %s %s", (year, day, speaks) => {
  const rows = {
    "Danh mục khen": [{ Mã: "GK", Tên: "Giấy khen" }],
    "Lịch sử khen": [{ ...past, Năm: year, "Ngày QĐ": day }],
  };
  expect(places("lich-su.nam-sau-hom-nay", rows)).toEqual(speaks ? ["Lịch sử khen 2 Năm"] : []);
});

const meeting: RowByHeader = {
  Mã: "H1",
  "Phong trào": "QB-2026",
  "Nội dung": "Họp sơ kết",
  Ngày: "14/07/2026",
};

test.each<[RowByHeader, boolean]>([
  [{ Mã: "H2" }, true],
  [{ Mã: "H2", "Nội dung": "họp  sơ kết" }, true],
  [{ Mã: "H2", Ngày: "15/07/2026" }, false],
  [{ Mã: "H2", "Nội dung": "Họp tổng kết" }, false],
])("cuoc-hop.trung %j", (cells, speaks) => {
  const rows = { "Cuộc họp": [meeting, { ...meeting, ...cells }] };
  expect(places("cuoc-hop.trung", rows)).toEqual(speaks ? ["Cuộc họp 3 Nội dung"] : []);
});

const plan: RowByHeader = {
  "Tên phong trào": "Thi đua",
  Loại: "theo đợt",
  "Đơn vị ban hành": "STP-QB",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "31/12/2026",
  "Loại văn bản": "Kế hoạch",
  Số: "12",
  "Ký hiệu": "KH-STP",
  "Ngày ban hành": "16/3/2026",
};

test.each<[RowByHeader, boolean]>([
  [{}, true],
  [{ Số: "012", "Ngày ban hành": "tháng 9/2026" }, true],
  [{ Số: "13" }, false],
  [{ "Ký hiệu": "QĐ-STP" }, false],
  [{ "Ngày ban hành": "16/3/2027" }, false],
  [{ Số: "" }, false],
])("phong-trao.so-trung %j", (cells, speaks) => {
  const rows = {
    "Phong trào": [
      { ...plan, Mã: "A" },
      { ...plan, Mã: "B", ...cells },
    ],
  };
  expect(places("phong-trao.so-trung", rows)).toEqual(speaks ? ["Phong trào 3 Số"] : []);
});

const line = (order: number, rank: string, text: string): RowByHeader => ({
  "Phong trào": "QB-2026",
  "Thứ tự": order,
  Cấp: rank,
  "Nội dung": text,
});
const duty = "Tổ chức tuyên truyền phong trào thi đua tới toàn thể công chức, viên chức của đơn vị";

test.each<[readonly RowByHeader[], readonly string[]]>([
  [
    [line(10, "phần I", "NỘI DUNG"), line(20, "gạch -", duty), line(30, "gạch -", `${duty}.`)],
    ["Nội dung 4 Nội dung"],
  ],
  [
    [
      line(10, "mục 1", "Trách nhiệm"),
      line(20, "gạch -", duty),
      line(25, "gạch -", "Nội dung khác"),
      line(30, "cộng +", duty),
    ],
    ["Nội dung 5 Nội dung"],
  ],
  // Two units are given the same work, each under its own heading.
  [
    [
      line(10, "mục 1", "Văn phòng Sở"),
      line(20, "gạch -", duty),
      line(30, "mục 1", "Trung tâm"),
      line(40, "gạch -", duty),
    ],
    [],
  ],
  [[line(10, "gạch -", "Thi đua."), line(20, "gạch -", "Thi đua.")], []],
  [[line(10, "gạch -", duty), line(20, "gạch -", duty.replace("đơn vị", "cơ quan"))], []],
])("noi-dung.doan-trung %j", (outline, found) => {
  expect(places("noi-dung.doan-trung", { "Nội dung": outline })).toEqual(found);
});
