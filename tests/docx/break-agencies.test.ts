import { expect, test } from "vitest";
import { breakAgencies } from "../../src/docx/fit/break-agencies.ts";
import { p } from "./docx-with.ts";

/** A head whose left column is as wide as in the shipped forms, 180 pt. */
const head = (names: string, before = ""): string =>
  `${before}<w:tbl><w:tblPr><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar></w:tblPr><w:tr><w:tc><w:tcPr><w:tcW w:w="3600"/></w:tcPr>${names}</w:tc><w:tc><w:tcPr><w:tcW w:w="5754"/></w:tcPr>${p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}</w:tc></w:tr></w:tbl>`;

const lines = (xml: string): readonly string[] =>
  xml
    .replace(/<w:br\/>/g, "\n")
    .replace(/<[^<>]*>/g, "")
    .split("\n");
const first = (name: string): readonly string[] => {
  const made = lines(breakAgencies(head(p(name))));
  return [
    ...made.slice(0, -1),
    (made[made.length - 1] ?? "").replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""),
  ];
};

test.each([
  ["SỞ TƯ PHÁP", ["SỞ TƯ PHÁP"]],
  ["UBND TỈNH QUẢNG BÌNH", ["UBND TỈNH QUẢNG BÌNH"]],
  ["ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH", ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG BÌNH"]],
  ["SỞ TƯ PHÁP THÀNH PHỐ HỒ CHÍ MINH", ["SỞ TƯ PHÁP", "THÀNH PHỐ HỒ CHÍ MINH"]],
  ["PHÒNG TƯ PHÁP THỊ XÃ DUYÊN HẢI", ["PHÒNG TƯ PHÁP", "THỊ XÃ DUYÊN HẢI"]],
  ["PHÒNG TƯ PHÁP HUYỆN BỐ TRẠCH TỈNH QUẢNG BÌNH", ["PHÒNG TƯ PHÁP", "HUYỆN BỐ TRẠCH", "TỈNH QUẢNG BÌNH"]],
  [
    "TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC TỈNH QUẢNG BÌNH",
    ["TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC", "TỈNH QUẢNG BÌNH"],
  ],
  ["TỔNG CỤC THI HÀNH ÁN DÂN SỰ BỘ TƯ PHÁP", ["TỔNG CỤC THI HÀNH ÁN DÂN SỰ BỘ TƯ PHÁP"]],
])("%s", (name, broken) => expect(first(name)).toEqual(broken));

const byHand =
  "<w:p><w:r><w:t>SỞ TƯ PHÁP THÀNH</w:t><w:br/><w:t>PHỐ HỒ CHÍ MINH CỦA TỈNH XA XÔI</w:t></w:r></w:p>";

test.each([
  ["a break that the office typed", head(byHand)],
  ["a name in small letters", head(p("Ủy ban nhân dân tỉnh Quảng Bình và các cơ quan"))],
  ["a table that is no head", head(p("ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH"), p("Chữ ở trước"))],
  ["a body without tables", p("ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH")],
])("%s stays as it is", (_name, xml) => expect(breakAgencies(xml)).toBe(xml));
