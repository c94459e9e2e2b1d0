import { describe, expect, test } from "vitest";
import type { Day } from "../../../../../src/core/calendar/day.ts";
import { dueOf } from "./due-of.ts";

describe("lunar", () => {
  test.each<[string, Day]>([
    ["10/3 âm lịch", "2026-04-26"],
    ["ngày 10/3 (âm lịch)", "2026-04-26"],
    ["mùng 10 tháng 3 âm lịch", "2026-04-26"],
    ["trước ngày 10/3 ÂL", "2026-04-25"],
    ["ngày 15/8 âm lịch", "2026-09-25"],
    ["rằm tháng Giêng", "2026-03-03"],
    ["rằm tháng 8", "2026-09-25"],
    ["mùng 6 tháng Giêng", "2026-02-22"],
    ["mùng 6 Tết", "2026-02-22"],
    ["trước 23 tháng Chạp", "2026-02-09"],
    ["ngày 10/3/2026 âm lịch", "2026-04-26"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});
