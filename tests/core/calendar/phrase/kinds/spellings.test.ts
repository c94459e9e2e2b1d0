import { describe, expect, test } from "vitest";
import type { Day } from "../../../../../src/core/calendar/day.ts";
import { dueOf } from "./due-of.ts";

describe("abbreviations", () => {
  test.each<[string, Day]>([
    ["T8/2026", "2026-08-31"],
    ["T12/2026", "2026-12-31"],
    ["T.6/2026", "2026-06-30"],
    ["Q3/2026", "2026-09-30"],
    ["Q.IV/2026", "2026-12-31"],
    ["Q1-2026", "2026-03-31"],
    ["đến hết T6/2026", "2026-06-30"],
    ["hết Q2/2026", "2026-06-30"],
    ["từ T3/2026 đến T6/2026", "2026-06-30"],
    ["đầu T9/2026", "2026-09-01"],
    ["quý 2 năm 2026", "2026-06-30"],
    ["trước Q3/2026", "2026-06-30"],
    ["quý hai năm 2026", "2026-06-30"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});

describe("relative years", () => {
  test.each<[string, Day]>([
    ["cuối năm nay", "2026-12-31"],
    ["trước 31/12 năm nay", "2026-12-30"],
    ["trong năm nay", "2026-12-31"],
    ["quý I năm sau", "2027-03-31"],
    ["ngày 15/01 năm sau", "2027-01-15"],
    ["đầu năm sau", "2027-01-01"],
    ["trước ngày 15 tháng 01 năm tới", "2027-01-14"],
    ["năm sau", "2027-12-31"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});

describe("spelling", () => {
  test.each<[string, Day]>([
    ["trước   ngày  20/11/2026", "2026-11-19"],
    ["Trước ngày20/11/2026", "2026-11-19"],
    ["trước ngày 20 / 11 / 2026", "2026-11-19"],
    ["ngày 20 tháng 11, năm 2026", "2026-11-20"],
    ["20 tháng 11 năm 2026", "2026-11-20"],
    ["ngày 20 tháng 11/2026", "2026-11-20"],
    ["chậm nhất là: 20/11/2026", "2026-11-20"],
    ["trước: 20/11/2026", "2026-11-19"],
    ["2026/11/20", "2026-11-20"],
    ["Chậm nhất đến ngày 5/9/2026", "2026-09-05"],
    ["chậm nhất là đến hết ngày 5/9/2026", "2026-09-05"],
    ["muộn nhất vào ngày 5/9/2026", "2026-09-05"],
    ["không chậm hơn ngày 5/9/2026", "2026-09-05"],
    ["không quá ngày 5/9/2026", "2026-09-05"],
    ["báo cáo quý I trước ngày 25/3/2026", "2026-03-24"],
    ["báo cáo 6 tháng đầu năm trước ngày 10/6/2026", "2026-06-09"],
    ["sơ kết 6 tháng đầu năm 2026 trước ngày 15/7/2026", "2026-07-14"],
    ["tổng kết năm 2026 trước ngày 20/12/2026", "2026-12-19"],
    ["báo cáo năm 2026 gửi trước ngày 15/12/2026", "2026-12-14"],
    ["Báo cáo tổng kết công tác thi đua năm 2026 gửi chậm nhất ngày 15/12/2026", "2026-12-15"],
    ["kế hoạch năm 2027 trình trước ngày 15/12/2026", "2026-12-14"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});
