import { expect, test } from "vitest";
import type { RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, phases, saidOf } from "../plan-said.ts";

const rule = "dot.so-thieu";
const [half, rest] = ["30/6/2026", "31/12/2026"];

test.each<[RowsBySheet]>([
  [phases([1, "đầu năm", half], [2, "01/7/2026", rest])],
  [phases([2, "01/7/2026", rest], [1, "đầu năm", half])],
  [phases([1, "đầu năm", half], [1, "01/7/2026", rest])],
  [phases(["", "đầu năm", half])],
])("%j is let be", (rows) => expect(saidOf(rule, {}, rows)).toEqual([]));

test.each<[RowsBySheet, string]>([
  [phases([1, "đầu năm", half], [3, "01/7/2026", rest]), "Có đợt 3 nhưng không có đợt 2."],
  [phases([2, "đầu năm", half]), "Có đợt 2 nhưng không có đợt 1."],
  [phases([0, "đầu năm", half]), "Đợt số 0 không phải là số thứ tự."],
  [phases([1.5, "đầu năm", half]), "Đợt số 1,5 không phải là số thứ tự."],
])("%j is found", (rows, message) => expect(saidOf(rule, {}, rows)).toEqual([["Đợt số", message]]));

test("the finding is told with its place, its cure and its source", () => {
  expect(goldenOf(rule, campaignWith({}, phases([2, "đầu năm", half])))).toEqual([
    {
      severity: "cảnh báo",
      column: "Đợt số",
      message: "Có đợt 2 nhưng không có đợt 1.",
      fix: "Đánh số các đợt liên tục từ 1, hoặc thêm đợt còn thiếu.",
      source: "",
    },
  ]);
});
