import { expect, test } from "vitest";
import { rules } from "../../src/core/checks/all-rules.ts";
import { checkBy } from "../../src/core/checks/check-book.ts";
import { awardBook } from "./award-samples.ts";

/** What was laid into the sample of awards for the check to tell: what it is, the row, the rule. */
const traps: readonly (readonly [trap: string, row: string, rule: string])[] = [
  ["a candidate voted in the council, Sở", "AG-DN-08", "de-nghi.thanh-vien-duoc-xet"],
  ["the same, head of a unit", "AG-DN-15", "de-nghi.thanh-vien-duoc-xet"],
  ["the same, passed and not decided", "AG-DN-23", "de-nghi.thanh-vien-duoc-xet"],
  ["the same, before the merger", "QB-DN-14", "de-nghi.thanh-vien-duoc-xet"],
  ["a unit that the reorganisation ended, without an heir", "AG-DN-13", "de-nghi.don-vi-het-hieu-luc"],
  ["a unit that the reorganisation ended, with an heir", "AG-DN-14", "de-nghi.don-vi-het-hieu-luc"],
  ["the same has no registration", "AG-DN-14", "de-nghi.chua-dang-ky"],
  ["a campaign award as basis of công trạng", "AG-DN-17", "de-nghi.khen-khong-duoc-tinh"],
  ["CSTĐCS without LĐTT of the year", "AG-DN-19", "de-nghi.thieu-danh-hieu"],
  ["one person by the old unit and by the new", "AG-DN-20", "de-nghi.co-the-trung-nguoi"],
  ["the same at the legal aid centre", "AG-DN-24", "de-nghi.co-the-trung-nguoi"],
  ["a collective's award for a person", "BTP-DN-21", "de-nghi.sai-doi-tuong"],
  ["a unit that registered nothing, to 2023", "BTP-DN-21", "de-nghi.chua-dang-ky"],
  ["the same unit's second nominee", "BTP-DN-22", "de-nghi.chua-dang-ky"],
  ["CSTĐCS without LĐTT", "BTP-DN-22", "de-nghi.thieu-danh-hieu"],
  ["CSTĐCS without an initiative", "BTP-DN-22", "de-nghi.thieu-sang-kien"],
  ["its dossier lacks parts", "BTP-DN-22", "de-nghi.cho-bo-sung-ho-so"],
  ["three of three are above 15 per cent", "BTP-DN-11", "de-nghi.vuot-ty-le"],
  ["eight of ten reckoned on the eight who came", "BTP-DN-16", "de-nghi.chua-du-phieu"],
  ["one CSTĐ-B/T where two are asked", "BTP-DN-16", "de-nghi.thieu-danh-hieu"],
  ["CSTĐCS of six years with gaps", "BTP-DN-16", "de-nghi.thieu-danh-hieu"],
  ["TTLĐXS without a CSTĐCS", "BTP-DN-17", "de-nghi.ty-le-tap-the"],
  ["a rating below the award's", "BTP-DN-23", "de-nghi.xep-loai-thap"],
  ["reward money left out of a decision", "BTP-DN-10", "de-nghi.tien-thuong-chua-ghi"],
  ["a nought too many in reward money", "HLG-DN-24", "de-nghi.tien-thuong-khac-muc"],
  ["an achievement that ends before it begins", "HLG-DN-23", "de-nghi.thoi-gian-nguoc"],
  ["one person with two birthdays", "HLG-DN-14", "de-nghi.hai-ngay-sinh"],
  ["a name with its tone on another letter", "HLG-DN-16", "ten-nguoi.co-the-trung"],
  ["BK-TTg without a rating", "HLG-DN-16", "de-nghi.xep-loai-thap"],
  ["BK-TTg without initiatives", "HLG-DN-16", "de-nghi.thieu-sang-kien"],
  ["another without initiatives", "HLG-DN-17", "de-nghi.thieu-sang-kien"],
  ["two awards of the State in one year", "HLG-DN-17", "de-nghi.khen-nha-nuoc-trong-nam"],
  ["BK-TTg with one year rated of five", "HLG-DN-03", "de-nghi.xep-loai-thap"],
  ["the same of a collective", "HLG-DN-18", "de-nghi.xep-loai-thap"],
  ["a collective's BK-TTg without a flag", "HLG-DN-18", "de-nghi.thieu-danh-hieu"],
  ["CSTĐCS without LĐTT, decided", "HLG-DN-22", "de-nghi.thieu-danh-hieu"],
  ["no rating", "HLG-DN-21", "de-nghi.xep-loai-thap"],
  ["an empty dossier handed in", "HLG-DN-21", "de-nghi.cho-bo-sung-ho-so"],
  ["a dossier after the plan's day", "QB-DN-15", "de-nghi.nop-tre-han"],
  ["a dossier with one part of three", "QB-DN-17", "de-nghi.cho-bo-sung-ho-so"],
  ["an empty dossier called complete", "QB-DN-18", "de-nghi.thieu-ho-so"],
  ["a province's award that a Sở decided", "QB-DN-20", "khen.sai-tham-quyen"],
  ["one achievement by two units", "QB-DN-22", "de-nghi.co-the-trung-nguoi"],
  ["one achievement for two awards", "TV-DN-19", "de-nghi.khen-hai-lan"],
  ["an achievement after the campaign", "TV-DN-21", "de-nghi.ngoai-phong-trao"],
  ["its dossier is empty", "TV-DN-21", "de-nghi.cho-bo-sung-ho-so"],
  ["a clock started on a dossier that lacks a part", "TV-DN-22", "de-nghi.thieu-ho-so"],
  ["an award dated two years late", "Đàm Vĩnh Thái · HLG-TH · BK-B/T · 2012", "lich-su.nam-khac-ngay"],
  ["a past award without its day", "Ngô Xuân Hòa · HLG-HN · BK-B/T · 2011", "lich-su.thieu-quyet-dinh"],
  [
    "a past award with a number that is none",
    "Hội Luật gia tỉnh Thanh Hóa · HLG-TH · BK-B/T · 2011",
    "lich-su.so-quyet-dinh",
  ],
];

/** The sheets of the half of awards. */
const sheets = new Set([
  ...["Đề nghị", "Lịch sử khen", "Hội đồng", "Cuộc họp", "Dự họp", "Hồ sơ trình", "Đơn vị", "Đăng ký"],
]);

test("the check of the sample tells every trap, and nothing besides", () => {
  const told = checkBy(rules, awardBook(), "2026-11-30").filter(({ sheet }) => sheets.has(sheet));
  const lines = told.map(({ key, rule }) => `${key}: ${rule}`);
  expect(lines.sort()).toEqual(traps.map(([, row, rule]) => `${row}: ${rule}`).sort());
});
