import { describe, expect, test } from "vitest";
import type { RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, outline, saidOf } from "../plan-said.ts";

const units = {
  "Đơn vị": [
    { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", "Tên ngắn": "Sở", Loại: "Sở Tư pháp" },
    { Mã: "VP-QB", Tên: "Văn phòng", Loại: "phòng thuộc Sở" },
    { Mã: "P1", Tên: "Phòng Nghiệp vụ", Loại: "phòng thuộc Sở" },
    { Mã: "P2", Tên: "Phòng Nghiệp vụ", Loại: "phòng thuộc Sở" },
  ],
};
const task = (lead: string, support = ""): RowsBySheet => ({
  ...units,
  ...outline(["đoạn", "Việc trong tháng 8/2026", { "Chủ trì": lead, "Phối hợp": support }]),
});

describe("noi-dung.don-vi-khong-co", () => {
  const rule = "noi-dung.don-vi-khong-co";
  test.each([
    ["", ""],
    ["STP-QB", "VP-QB"],
    ["stp-qb; VP-QB;", "P1\nP2"],
    ["Sở Tư pháp tỉnh Quảng Bình; VĂN PHÒNG", "sở; Phòng Nghiệp vụ · P1"],
  ])("%j with %j", (lead, support) => expect(saidOf(rule, {}, task(lead, support))).toEqual([]));

  test.each([
    ["STP-QBB", "", "Chủ trì", "Ghi Sở Tư pháp tỉnh Quảng Bình → Sở Tư pháp tỉnh Quảng Bình · STP-QB"],
    [
      "STP-QB; Văn phònk",
      "",
      "Chủ trì",
      "Ghi Văn phòng → Sở Tư pháp tỉnh Quảng Bình · STP-QB; Văn phòng · VP-QB",
    ],
    ["Phòng Nghiệp vụ", "", "Chủ trì", undefined],
    ["các đơn vị liên quan", "", "Chủ trì", undefined],
  ])("%j with %j", (lead, support, column, cure) => {
    const [said, ...more] = goldenOf(rule, campaignWith({}, task(lead, support)));
    expect([said?.["column"], said?.["cure"], more]).toEqual([column, cure, []]);
  });

  test("each finding is told with its place, its cure and its source", () => {
    const shared = { severity: "lỗi", column: "Chủ trì", source: "" };
    expect(goldenOf(rule, campaignWith({}, task("VP-QBB; các đơn vị liên quan")))).toEqual([
      {
        ...shared,
        message: "Không có đơn vị “VP-QBB”.",
        fix: "Có phải “Văn phòng”? Nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
        cure: "Ghi Văn phòng → Văn phòng · VP-QB; các đơn vị liên quan",
      },
      {
        ...shared,
        message: "Không có đơn vị “các đơn vị liên quan”.",
        fix: "Ghi tên đơn vị có ở trang Đơn vị; nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
      },
    ]);
  });
});

describe("noi-dung.chu-tri-la-phoi-hop", () => {
  const rule = "noi-dung.chu-tri-la-phoi-hop";
  test.each([
    ["STP-QB", "VP-QB"],
    ["", "VP-QB"],
    ["STP-QB; VP-QB", ""],
  ])("%j with %j", (lead, support) => expect(saidOf(rule, {}, task(lead, support))).toEqual([]));

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({}, task("STP-QB", "VP-QB; stp-qb; P1")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Phối hợp",
        message: "“Sở Tư pháp tỉnh Quảng Bình” đã là đơn vị chủ trì của việc này.",
        fix: "Bỏ đơn vị này khỏi cột Phối hợp.",
        source: "",
        cure: "Bỏ Sở Tư pháp tỉnh Quảng Bình → Văn phòng · VP-QB; Phòng Nghiệp vụ · P1",
      },
    ]);
  });
});
