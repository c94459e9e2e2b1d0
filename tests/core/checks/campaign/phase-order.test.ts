import { describe, expect, test } from "vitest";
import type { RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, phases, saidOf } from "../plan-said.ts";

const said = (rule: string, rows: RowsBySheet): readonly string[] =>
  saidOf(rule, {}, rows).map(([, message]) => message);

describe("dot.thu-tu", () => {
  const rule = "dot.thu-tu";
  test.each<[RowsBySheet]>([
    [phases([1, "đầu năm", "30/6/2026"], [2, "01/7/2026", "kết thúc năm 2026"])],
    [phases([2, "01/7/2026", "31/12/2026"], [1, "01/01/2026", "30/6/2026"])],
    [phases([1, "01/01/2026", "31/12/2026"])],
    [phases([1, "01/01/2026", "30/6/2026"], [1, "01/01/2026", "30/6/2026"])],
    [phases([1, "xưa", "nay"], [2, "01/01/2026", "30/6/2026"])],
  ])("%j is let be", (rows) => expect(said(rule, rows)).toEqual([]));

  test.each<[RowsBySheet, string]>([
    [
      phases([1, "01/01/2026", "30/6/2026"], [2, "30/6/2026", "31/12/2026"]),
      "Đợt 2 (30/06/2026 - 31/12/2026) chồng thời gian lên Đợt 1 (01/01/2026 - 30/06/2026).",
    ],
    [
      phases([1, "01/7/2026", "31/12/2026"], [3, "01/01/2026", "30/6/2026"]),
      "Đợt 3 (01/01/2026 - 30/06/2026) diễn ra trước Đợt 1 (01/07/2026 - 31/12/2026).",
    ],
  ])("%j is found", (rows, message) => expect(said(rule, rows)).toEqual([message]));

  test("the finding is told with its place, its cure and its source", () => {
    const rows = phases([1, "01/01/2026", "30/6/2026"], [2, "30/6/2026", "31/12/2026"]);
    expect(goldenOf(rule, campaignWith({}, rows))).toEqual([
      {
        severity: "lỗi",
        column: "Từ",
        message: "Đợt 2 (30/06/2026 - 31/12/2026) chồng thời gian lên Đợt 1 (01/01/2026 - 30/06/2026).",
        fix: "Sửa lại thời gian của một trong hai đợt, hoặc đánh lại số đợt.",
        source: "",
      },
    ]);
  });
});

describe("dot.khoang-trong", () => {
  const rule = "dot.khoang-trong";
  test.each<[RowsBySheet]>([
    [phases([1, "đầu năm", "30/6/2026"], [2, "01/7/2026", "31/12/2026"])],
    [phases([1, "đầu năm", "26/6/2026"], [2, "29/6/2026", "31/12/2026"])],
    [phases([1, "01/3/2026", "30/6/2026"])],
    [phases([1, "01/7/2026", "31/12/2026"], [2, "01/01/2026", "30/6/2026"])],
  ])("%j is let be", (rows) => expect(said(rule, rows)).toEqual([]));

  test("the finding is told with its place and its cure; the office's figure decides from when", () => {
    const rows = phases([1, "01/01/2026", "30/6/2026"], [2, "06/7/2026", "31/12/2026"]);
    expect(goldenOf(rule, campaignWith({}, rows))).toEqual([
      {
        severity: "cảnh báo",
        column: "Từ",
        message: "Từ 01/07/2026 đến 05/07/2026 (5 ngày) không thuộc đợt nào.",
        fix: "Sửa lại thời gian của một trong hai đợt nếu phong trào diễn ra liên tục.",
        source: "",
        cure: "Bắt đầu từ 01/07/2026 → 01/07/2026",
      },
    ]);
    const patient = [{ Mã: rule, "Tham số": "số ngày trống tối đa: 5" }];
    expect(said(rule, { ...rows, "Quy tắc": patient })).toEqual([]);
  });
});
