import { expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, saidOf } from "../plan-said.ts";

const rule = "phong-trao.ky-hieu-khac-co-quan";
const office = (name: string, shortName = "", key = "X-1"): Parameters<typeof saidOf>[2] => ({
  "Đơn vị": [{ Mã: key, Tên: name, "Tên ngắn": shortName, Loại: "Sở Tư pháp" }],
});

test.each([
  ["KH-STP", "Sở Tư pháp tỉnh Quảng Bình", ""],
  ["QĐ-BTP", "Bộ Tư pháp", ""],
  ["KH-HLGVN", "Hội Luật gia Việt Nam", ""],
  ["KH-UBND", "Ủy ban nhân dân tỉnh An Giang", ""],
  ["KH-UBND", "UBND tỉnh An Giang", ""],
  ["KH-STP-VP", "Sở Tư pháp tỉnh Quảng Bình", ""],
  ["KH-THADS", "Cục Thi hành án dân sự tỉnh", "THADS tỉnh"],
  ["KH-HĐTĐKT", "Sở Tư pháp tỉnh Quảng Bình", ""],
  ["KH", "Sở Tư pháp", ""],
  ["", "Sở Tư pháp", ""],
])("%j of %s", (symbol, name, shortName) => {
  expect(saidOf(rule, { "Ký hiệu": symbol, "Đơn vị ban hành": "X-1" }, office(name, shortName))).toEqual([]);
});

test("the code of the unit counts too", () => {
  const rows = office("Trung tâm Trợ giúp", "", "STP-QB");
  expect(saidOf(rule, { "Ký hiệu": "KH-STP", "Đơn vị ban hành": "STP-QB" }, rows)).toEqual([]);
});

test("the finding is told with its place, its cure and its source", () => {
  expect(goldenOf(rule, campaignWith({ "Ký hiệu": "KH-SNV" }))).toEqual([
    {
      severity: "gợi ý",
      column: "Ký hiệu",
      message: "Ký hiệu mang tên cơ quan SNV, nhưng đơn vị ban hành là “Sở Tư pháp tỉnh Quảng Bình”.",
      fix: "Kiểm tra lại Ký hiệu hoặc Đơn vị ban hành.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
    },
  ]);
});
