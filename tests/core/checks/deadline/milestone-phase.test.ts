import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, phases, saidOf } from "../plan-said.ts";

const twoPhases = phases([1, "01/01/2026", "30/6/2026"], [2, "01/7/2026", "31/12/2026"]);
const count = (rule: string, milestone: RowByHeader): number =>
  saidOf(rule, {}, { ...twoPhases, ...milestones(milestone) }).length;

describe("moc.dot-khong-co", () => {
  const rule = "moc.dot-khong-co";
  test.each<[RowByHeader, number]>([
    [{ Đợt: 1, "Thời hạn": "15/02/2026" }, 0],
    [{ Đợt: "", "Thời hạn": "15/02/2026" }, 0],
    [{ Đợt: 3, "Phong trào": "QB-2025", "Thời hạn": "15/02/2026" }, 0],
    [{ Đợt: 3, "Thời hạn": "15/02/2026" }, 1],
    [{ Đợt: 3, "Thời hạn": "" }, 1],
  ])("%j → %i found", (milestone, found) => expect(count(rule, milestone)).toBe(found));

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({}, milestones({ Đợt: 1, "Thời hạn": "15/02/2026" })))).toEqual([
      {
        severity: "lỗi",
        column: "Đợt",
        message: "Phong trào “Phong trào thi đua năm 2026” không có đợt 1.",
        fix: "Sửa lại số đợt, để trống, hoặc thêm đợt này ở trang Đợt.",
        source: "",
      },
    ]);
  });
});

describe("moc.truoc-dot", () => {
  const rule = "moc.truoc-dot";
  const report = { Việc: "báo cáo sơ kết" };
  test.each<[RowByHeader, number]>([
    [{ ...report, Đợt: 2, "Thời hạn": "01/7/2026" }, 0],
    [{ ...report, Đợt: 1, "Thời hạn": "06/7/2026" }, 0],
    [{ ...report, Đợt: "", "Thời hạn": "15/6/2026" }, 0],
    [{ ...report, Đợt: 2, "Thời hạn": "theo hướng dẫn của Bộ Tư pháp" }, 0],
    [{ ...report, Đợt: 2, "Thời hạn": "ngày 05 hằng tháng" }, 0],
    [{ Việc: "đăng ký", Đợt: 2, "Thời hạn": "15/6/2026" }, 0],
    [{ Việc: "kế hoạch", Đợt: 2, "Thời hạn": "15/6/2026" }, 0],
    [{ ...report, Đợt: 2, "Thời hạn": "trước ngày 01/7/2026" }, 1],
  ])("%j → %i found", (milestone, found) => expect(count(rule, milestone)).toBe(found));

  test("the finding is told with its place, its cure and its source", () => {
    const rows = { ...twoPhases, ...milestones({ ...report, Đợt: 2, "Thời hạn": "15/6/2026" }) };
    expect(goldenOf(rule, campaignWith({}, rows))).toEqual([
      {
        severity: "cảnh báo",
        column: "Thời hạn",
        message: "Thời hạn 15/06/2026 đến trước khi đợt 2 bắt đầu (01/07/2026).",
        fix: "Sửa lại Thời hạn hoặc Đợt của mốc.",
        source: "",
      },
    ]);
  });
});
