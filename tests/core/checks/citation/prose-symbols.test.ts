import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const rule = "loi-van.ky-hieu-khac-loai";
const said = (opening: string): readonly string[] =>
  findingsBy(rule, campaignWith({ "Mở đầu": opening })).map((finding) => finding.message);

describe("symbols that fit what is cited", () => {
  test.each([
    "Nghị quyết số 24/2021/QH15",
    "Thông tư liên tịch số 23/2014/TTLT/BTP-BNV",
    "Thông tư liên tịch số 23/2014/TTLT-BTP-BNV",
    "Chỉ thị số 34-CT/TW",
    "Kết luận số 01-KL/TW",
    "Nghị định số 98/2023/NĐ-CP",
    "Nghị quyết số 36a/NQ-CP",
    "Nghị quyết số 14/2020/NQ-HĐND",
    "Nghị quyết số 48-NQ/TW",
    "Quyết định số 32/2016/QĐ-TTg",
    "Kế hoạch số 21-KH/TU",
    "Kế hoạch số 1141/BCSDCP",
    "Công văn số 1068/BTP-TGPL",
    "Tờ trình số 12/TTr-STP",
    "Quy định số 41-QĐ/TW",
    "văn bản số 2611/KH-BTP",
    "Quyết định số 1068/BTP-QĐ",
    "Công văn số 1616/VPUBND-TH",
    "Luật số 06/2022/QH15",
    "chuyết định số 2611/KH-BTP",
    "Quyết định số KH-BTP",
  ])("%s is let be", (opening) => expect(said(opening)).toEqual([]));
});

describe("a paper of one type with the symbol of another", () => {
  test.each([
    [
      "Quyết định số 2611/KH-BTP ngày 03/4/2012",
      "“Quyết định số 2611/KH-BTP”: ký hiệu KH không phải của quyết định.",
    ],
    ["KẾ HOẠCH  số\n396/QĐ-STP", "“KẾ HOẠCH số 396/QĐ-STP”: ký hiệu QĐ không phải của kế hoạch."],
    ["quyết định số 5/TTr-STP.", "“quyết định số 5/TTr-STP”: ký hiệu TTr không phải của quyết định."],
    ["Chỉ thị số 19-KH/TU".normalize("NFD"), "“Chỉ thị số 19-KH/TU”: ký hiệu KH không phải của chỉ thị."],
    ["Kế hoạch số 12/CTr-UBND", "“Kế hoạch số 12/CTr-UBND”: ký hiệu CTr không phải của kế hoạch."],
    // The word “số” is often left out, and the citation is the same.
    ["Quyết định 2611/KH-BTP", "“Quyết định số 2611/KH-BTP”: ký hiệu KH không phải của quyết định."],
    // NĐ 30/2020, Phụ lục VI: only a letter's symbol begins with its office.
    [
      "Quyết định số 1068/BTP-TGPL",
      "“Quyết định số 1068/BTP-TGPL”: ký hiệu mở đầu bằng tên cơ quan là của công văn.",
    ],
    ["Công văn số 303/QĐ-BTP", "“Công văn số 303/QĐ-BTP”: ký hiệu QĐ không phải của công văn."],
    ["Luật số 98/2023/NĐ-CP", "“Luật số 98/2023/NĐ-CP”: ký hiệu NĐ không phải của luật."],
    ["Thông tư số 14/2015/NĐ-CP", "“Thông tư số 14/2015/NĐ-CP”: ký hiệu NĐ không phải của thông tư."],
  ])("%s is found", (opening, message) => expect(said(opening)).toEqual([message]));
});

describe("the rows of Căn cứ", () => {
  const basis = (kind: string, number: string): RowByHeader => ({
    "Phong trào": "QB-2026",
    "Thứ tự": 1,
    Loại: kind,
    "Số ký hiệu": number,
    "Vai trò": "căn cứ",
  });
  test.each([
    ["Quyết định", "2611/KH-BTP", ["Số ký hiệu"]],
    ["Quyết định", "2288/QĐ-BTP", []],
    ["Luật", "06/2022/QH15", []],
    ["Nghị định", "", []],
  ])("%s %s is found in columns %j", (kind, number, columns) => {
    const found = findingsBy(rule, campaignWith({}, { "Căn cứ": [basis(kind, number)] }));
    expect(found.map((finding) => finding.column)).toEqual(columns);
  });
});

test("the finding is told with its place, its cure and its source", () => {
  expect(findingsBy(rule, campaignWith({ "Mở đầu": "Quyết định số 2611/KH-BTP" }))).toEqual([
    {
      sheet: "Phong trào",
      row: 2,
      column: "Mở đầu",
      key: "QB-2026",
      rule,
      severity: "cảnh báo",
      message: "“Quyết định số 2611/KH-BTP”: ký hiệu KH không phải của quyết định.",
      fix: "Đối chiếu văn bản gốc: quyết định mang ký hiệu QĐ.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
    },
  ]);
});
