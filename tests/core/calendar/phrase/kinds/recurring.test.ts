import { describe, expect, test } from "vitest";
import type { Day } from "../../../../../src/core/calendar/day.ts";
import { dueOf } from "./due-of.ts";

describe("yearly", () => {
  test.each<[string, Day]>([
    ["hằng năm (trước ngày 15/12)", "2026-12-14"],
    ["Hằng năm, từ ngày 01/11 đến ngày 15/11", "2026-11-15"],
    ["từ 01/11 đến 15/11 hằng năm", "2026-11-15"],
    ["trước ngày 15/12 hằng năm", "2026-12-14"],
    ["chậm nhất ngày 30/11 hàng năm", "2026-11-30"],
    ["báo cáo định kỳ hằng năm trước ngày 15/12", "2026-12-14"],
    ["vào ngày 20/11 mỗi năm", "2026-11-20"],
    ["trước ngày 31 tháng 12 hằng năm", "2026-12-30"],
    ["hằng năm (chậm nhất 30/11)", "2026-11-30"],
    ["gửi về Sở Tư pháp trước ngày 10/12 hằng năm", "2026-12-09"],
    ["quý IV hằng năm", "2026-12-31"],
    ["trước ngày 15 tháng 12 hàng năm (đối với báo cáo năm)", "2026-12-14"],
    ["hằng năm vào dịp 28/8", "2026-08-28"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});

describe("monthly", () => {
  test.each<[string, Day]>([
    ["ngày 25 hằng tháng", "2026-01-25"],
    ["trước ngày 25 hàng tháng", "2026-01-24"],
    ["Hằng tháng, trước ngày 25", "2026-01-24"],
    ["trước ngày 05 của tháng kế tiếp", "2026-02-04"],
    ["trước ngày 05 của tháng tiếp theo", "2026-02-04"],
    ["ngày làm việc cuối cùng của tháng", "2026-01-30"],
    ["ngày làm việc cuối cùng của tháng 6/2026", "2026-06-30"],
    ["ngày làm việc cuối cùng của tháng 5 năm 2026", "2026-05-29"],
    ["ngày cuối cùng của tháng 6/2026", "2026-06-30"],
    ["ngày làm việc cuối cùng của quý II/2026", "2026-06-30"],
    ["ngày làm việc cuối cùng của năm 2026", "2026-12-31"],
    ["ngày làm việc đầu tiên của tháng 6/2026", "2026-06-01"],
    ["chậm nhất là ngày làm việc cuối cùng của tháng 10/2026", "2026-10-30"],
    ["cuối mỗi tháng", "2026-01-31"],
    ["định kỳ hằng tháng, chậm nhất ngày 25", "2026-01-25"],
    ["báo cáo trước ngày 20 hằng tháng", "2026-01-19"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});
