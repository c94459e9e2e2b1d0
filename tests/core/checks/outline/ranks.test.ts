import { describe, expect, test } from "vitest";
import { golden, said } from "./ranked.ts";

describe("noi-dung.nhay-cap", () => {
  const rule = "noi-dung.nhay-cap";
  test.each([
    [["phần I", "mục 1", "mục 1.1", "mục 1.1.1", "điểm a", "gạch -", "cộng +"]],
    [["phần I", "gạch -", "cộng +", "điểm a", "đoạn"]],
    [["phần I", "mục 1", "đoạn", "mục 1.1", "gạch -", "mục 1.1"]],
    [["phần I", "điểm a", "cộng +"]],
    [["mục 1", "mục 1.1"]],
  ])("%j is let be", (ranks) => expect(said(rule, ...ranks)).toEqual([]));

  test.each([
    [["phần I", "mục 1.1", "mục 1.1"], 1],
    [["phần I", "mục 1", "phần I", "mục 1.1"], 1],
    [["phần I", "mục 1", "mục 1.1.1", "mục 1.1.1"], 1],
    [["phần I", "mục 1", "mục 1.1", "mục 1", "mục 1.1.1"], 1],
    [["phần I", "cộng +"], 1],
    [["phần I", "gạch -", "mục 1", "cộng +"], 1],
    [["phần I", "mục 1.1", "phần I", "mục 1.1"], 2],
  ])("%j → %i found", (ranks, found) => expect(said(rule, ...ranks)).toHaveLength(found));

  test("each finding is told with its place, its cure and its source", () => {
    const shared = { severity: "cảnh báo", column: "Cấp", source: "" };
    expect(golden(rule, "phần I", "mục 1.1", "cộng +")).toEqual([
      {
        ...shared,
        message: "Cấp “mục 1.1” đứng ở đây khi phía trên chưa có “mục 1”.",
        fix: "Thêm dòng cấp “mục 1” ở trên, hoặc đổi cấp của dòng này.",
      },
      {
        ...shared,
        message: "Cấp “cộng +” đứng ở đây khi phía trên chưa có “gạch -” hoặc “điểm a”.",
        fix: "Thêm dòng cấp “gạch -” hoặc “điểm a” ở trên, hoặc đổi cấp của dòng này.",
      },
    ]);
  });
});
