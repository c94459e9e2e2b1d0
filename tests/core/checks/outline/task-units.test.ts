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
  ])("%j with %j", (lead, support) => expect(saidOf(rule, {}, task(lead, support))).toEqual([]));

  test.each([
    ["STP-QBB", "", "Chủ trì", "Ghi STP-QB → STP-QB"],
    ["STP-QB; Văn phòng", "", "Chủ trì", "Ghi VP-QB → STP-QB; VP-QB"],
    ["", "sở; P1", "Phối hợp", "Ghi STP-QB → STP-QB; P1"],
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
        message: "Không có đơn vị mang mã “VP-QBB”.",
        fix: "Có phải VP-QB? Nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
        cure: "Ghi VP-QB → VP-QB; các đơn vị liên quan",
      },
      {
        ...shared,
        message: "Không có đơn vị mang mã “các đơn vị liên quan”.",
        fix: "Ghi mã đơn vị có ở trang Đơn vị; nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
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
        message: "“stp-qb” đã là đơn vị chủ trì của việc này.",
        fix: "Bỏ đơn vị này khỏi cột Phối hợp.",
        source: "",
        cure: "Bỏ stp-qb → VP-QB; P1",
      },
    ]);
  });
});
