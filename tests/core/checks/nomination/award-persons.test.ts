import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, history, nominations, saidOf } from "./award-office.ts";

const named = (name: string, cells: RowByHeader = {}): RowByHeader => ({
  "Họ tên / Tên tập thể": name,
  ...cells,
});

test.each([
  ["06/07/2008", "Tính đến ngày 05/07/2026 là 17 tuổi."],
  ["05/07/2008", undefined],
  ["05/07/1946", undefined],
  ["05/07/1945", "Tính đến ngày 05/07/2026 là 81 tuổi."],
  ["06/07/2026", "Ngày sinh đứng sau ngày 05/07/2026."],
  ["", undefined],
])("de-nghi.ngay-sinh %s", (born, message) => {
  const said = saidOf("de-nghi.ngay-sinh", nominations({ "Ngày sinh": born }));
  expect(said).toEqual(message === undefined ? [] : [["Ngày sinh", message]]);
});

test("the ages are the office's to set", () => {
  const rule = { "Quy tắc": [{ Mã: "de-nghi.ngay-sinh", "Tham số": "tuổi ít nhất: 16" }] };
  expect(saidOf("de-nghi.ngay-sinh", rule, nominations({ "Ngày sinh": "06/07/2008" }))).toEqual([]);
});

test.each<[RowByHeader, (string | undefined)?, (string | undefined)?]>([
  [{ "Ông/Bà": "Ông" }],
  [{ "Ông/Bà": "" }],
  [named("Lê Thị Hoa", { "Ông/Bà": "Bà" })],
  [named("Lê Thị Hoa"), "Ghi Ông nhưng họ tên có chữ đệm “Thị”.", "Bà"],
  [{ "Ông/Bà": "ông" }, "“ông” không phải là Ông hoặc Bà.", "Ông"],
  [{ "Ông/Bà": "Nữ" }, "“Nữ” không phải là Ông hoặc Bà.", "Bà"],
  [{ "Ông/Bà": "Đ/c" }, "“Đ/c” không phải là Ông hoặc Bà.", undefined],
  [{ "Đối tượng": "tập thể" }, "Tập thể không ghi Ông/Bà.", ""],
])("de-nghi.ong-ba %j", (cells, message, cure) => {
  const found = findingsBy("de-nghi.ong-ba", awardOffice(nominations(cells)));
  expect(found.map((one) => [one.column, one.message, one.cure?.value])).toEqual(
    message === undefined ? [] : [["Ông/Bà", message, cure]],
  );
});

describe("names of persons", () => {
  const council = (name: string): RowsBySheet => ({
    "Hội đồng": [{ "Hội đồng": "Hội đồng", "Họ tên": name }],
  });
  test.each([
    ["Nguyễn Văn Hòa", []],
    ["Y Bhuốt Niê", []],
    ["H'Hen Niê", []],
    ["K'sor H-Bia", []],
    ["nguyễn Văn hòa", ["ten-nguoi.viet-hoa Nguyễn Văn Hòa"]],
    ["NGUYỄN VĂN HÒA", ["ten-nguoi.viet-hoa Nguyễn Văn Hòa"]],
    ["ThS. nguyễn Văn Hòa", ["ten-nguoi.kem-hoc-vi Nguyễn Văn Hòa"]],
    ["Đ/c Nguyễn Văn Hòa", ["ten-nguoi.kem-hoc-vi Nguyễn Văn Hòa"]],
    ["Ông Nguyễn Văn Hòa", ["ten-nguoi.kem-hoc-vi Nguyễn Văn Hòa"]],
    ["Lê Thị Hoa (bà)", ["ten-nguoi.kem-hoc-vi Lê Thị Hoa"]],
    ["PGS. TS. Lê Thị Hoa", ["ten-nguoi.kem-hoc-vi Lê Thị Hoa"]],
  ])("%s → %j", (name, said) => {
    for (const rows of [nominations(named(name)), council(name)]) {
      const book = awardOffice(rows);
      const found = ["ten-nguoi.viet-hoa", "ten-nguoi.kem-hoc-vi"].flatMap((id) => findingsBy(id, book));
      expect(found.map(({ rule, cure }) => `${rule} ${cure?.value ?? ""}`)).toEqual(said);
    }
  });

  test("a collective's name is no person's", () => {
    const rows = nominations(named("Phòng tư pháp", { "Đối tượng": "tập thể" }));
    expect(saidOf("ten-nguoi.viet-hoa", rows)).toEqual([]);
  });
});

describe("ten-nguoi.co-the-trung", () => {
  const rule = "ten-nguoi.co-the-trung";
  test.each<[string, string, RowByHeader, boolean]>([
    ["Nguyễn Văn Hòa", "Nguyễn Văn Hoà", {}, true],
    ["Nguyễn Văn Hòa", "nguyễn văn hòa", {}, true],
    ["Nguyễn Văn Hòa", "Hòa Nguyễn Văn", {}, true],
    ["Nguyễn Văn Hòa", "Nguyen Van Hoa", {}, true],
    ["Nguyễn Văn Hòa", "Nguyễn Văn Hoà", { "Đơn vị": "STP-QB" }, false],
    ["Nguyễn Văn Hòa", "Nguyễn Văn Hoà", { "Ngày sinh": "06/06/1990" }, false],
    ["Nguyễn Văn Hòa", "Nguyễn Văn Hòa".normalize("NFD"), {}, false],
    ["Trần Văn Hưng", "Trần Văn Hùng", {}, false],
    ["Nguyễn Văn Hòa", "Nguyễn Văn Hòa", {}, false],
  ])("%s · %s %j", (first, second, cells, speaks) => {
    const said = saidOf(rule, nominations(named(first), named(second, cells)));
    const message = `Có thể trùng với “${first}” (dòng 2 trang Đề nghị), chỉ khác cách viết.`;
    expect(said).toEqual(speaks ? [["Họ tên / Tên tập thể", message]] : []);
  });

  test("through the merger of units, and between nominations and history", () => {
    const rows = nominations(named("Lê Thị Hoà", { "Đơn vị": "STP-QT" }));
    const past = history({
      "Người / tập thể": "Lê Thị Hòa",
      "Đơn vị": "STP-QB",
      "Hình thức": "GK",
      Năm: 2024,
    });
    const found = findingsBy(rule, awardOffice(rows, past));
    expect(found.map(({ sheet, cure }) => [sheet, cure?.value])).toEqual([["Lịch sử khen", "Lê Thị Hoà"]]);
  });

  test("the commoner way of writing is the one proposed, one with marks before one without", () => {
    const rows = nominations(
      named("Le Thi Hoa"),
      named("Lê Thị Hòa"),
      named("Lê Thị Hoà"),
      named("Lê Thị Hoà"),
    );
    expect(findingsBy(rule, awardOffice(rows)).map(({ row, cure }) => [row, cure?.value])).toEqual([
      [2, "Lê Thị Hoà"],
      [3, "Lê Thị Hoà"],
    ]);
  });
});

test.each<[RowByHeader, string?]>([
  [{ "Đơn vị": "PTP-BA-DON" }, "Có thể trùng với “Nguyễn Văn Hòa” của “Sở Tư pháp tỉnh Quảng Trị” ở dòng 2."],
  [
    { "Đơn vị": "STP-QB", "Ngày sinh": "" },
    "Có thể trùng với “Nguyễn Văn Hòa” của “Sở Tư pháp tỉnh Quảng Trị” ở dòng 2.",
  ],
  [{ "Đơn vị": "PTP-BA-DON", "Ngày sinh": "06/06/1990" }],
  [{ "Đơn vị": "STP-QB", "Ngày sinh": "06/06/1990" }],
  [{ "Đơn vị": "PTP-BA-DON", "Ngày sinh": "" }],
  [{ "Đơn vị": "STP-QT" }],
])("de-nghi.co-the-trung-nguoi %j", (cells, message) => {
  const said = saidOf("de-nghi.co-the-trung-nguoi", nominations({ "Đơn vị": "STP-QT" }, cells));
  expect(said).toEqual(message === undefined ? [] : [["Họ tên / Tên tập thể", message]]);
});
