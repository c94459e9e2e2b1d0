import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignRow, campaignWith, officeWith } from "../../small-office.ts";
import { goldenOf, milestones, outline, saidOf } from "../plan-said.ts";

describe("noi-dung.viec-thieu-han", () => {
  const rule = "noi-dung.viec-thieu-han";
  const lead: RowByHeader = { "Chủ trì": "STP-QB" };
  const due = milestones({ "Thời hạn": "16/02/2026" });
  test.each<[string, RowByHeader]>([
    ["Gửi hồ sơ", {}],
    ["Gửi hồ sơ", { ...lead, "Thời hạn": "M1" }],
    ["Gửi hồ sơ", { ...lead, "Thời hạn": "M9" }],
    ["Gửi hồ sơ {hạn: M1}", lead],
    ["Gửi hồ sơ trước ngày 16/02/2026", lead],
    ["Gửi hồ sơ trong quý III", lead],
    ["Gửi hồ sơ năm 2026", lead],
    ["Theo dõi, đôn đốc các đơn vị", lead],
  ])("%j %j is let be", (text, cells) =>
    expect(saidOf(rule, {}, { ...due, ...outline(["đoạn", text, cells]) })).toEqual([]),
  );

  test.each(["Gửi hồ sơ", "Gửi hồ sơ hai năm Ivan", "Báo cáo quý cơ quan"])("%j is found", (text) =>
    expect(saidOf(rule, {}, outline(["đoạn", text, lead]))).toHaveLength(1),
  );

  test("the office's words decide which tasks need no day", () => {
    const rows = {
      ...outline(["đoạn", "Theo dõi phong trào", lead]),
      "Quy tắc": [{ Mã: rule, "Tham số": "việc thường xuyên: liên tục, " }],
    };
    expect(saidOf(rule, {}, rows)).toHaveLength(1);
  });

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({}, outline(["đoạn", "Gửi hồ sơ", lead])))).toEqual([
      {
        severity: "gợi ý",
        column: "Thời hạn",
        message: "Việc giao cho “Sở Tư pháp tỉnh Quảng Bình” chưa có thời hạn.",
        fix: "Chọn mốc ở cột Thời hạn, hoặc ghi thời gian thực hiện vào lời văn.",
        source: "",
      },
    ]);
  });
});

describe("noi-dung.moc-phong-trao-khac", () => {
  const rule = "noi-dung.moc-phong-trao-khac";
  const book = (campaign: string): ReturnType<typeof officeWith> =>
    officeWith({
      "Phong trào": [campaignRow, { ...campaignRow, Mã: "QB-2025" }],
      ...milestones({ "Phong trào": campaign, "Thời hạn": "16/02/2026" }),
      ...outline(["đoạn", "Gửi hồ sơ", { "Thời hạn": "M1" }]),
    });

  test.each(["QB-2026", ""])("a milestone of %j", (campaign) =>
    expect(goldenOf(rule, book(campaign))).toEqual([]),
  );

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, book("QB-2025"))).toEqual([
      {
        severity: "lỗi",
        column: "Thời hạn",
        message:
          "Mốc “đăng ký – Khối Sở” thuộc phong trào “Phong trào thi đua năm 2026 · QB-2025”, không phải “Phong trào thi đua năm 2026 · QB-2026”.",
        fix: "Chọn một mốc của phong trào “Phong trào thi đua năm 2026 · QB-2026”.",
        source: "",
      },
    ]);
  });
});
