import { describe, expect, test } from "vitest";
import type { Day } from "../../../../../src/core/calendar/day.ts";
import { dueOf } from "./due-of.ts";

describe("number words", () => {
  test.each<[string, Day]>([
    ["một tháng kể từ ngày ký", "2026-02-05"],
    ["trong thời hạn mười ngày làm việc kể từ ngày 02/3/2026", "2026-03-16"],
    ["mười lăm ngày kể từ ngày 01/6/2026", "2026-06-16"],
    ["hai tuần kể từ ngày ký", "2026-01-19"],
    ["ba tháng kể từ ngày ban hành", "2026-04-06"],
    ["năm (05) ngày làm việc kể từ ngày 02/3/2026", "2026-03-09"],
    ["05 (năm) ngày làm việc kể từ ngày 02/3/2026", "2026-03-09"],
    ["trong vòng hai mươi ngày kể từ ngày 01/6/2026", "2026-06-22"],
    ["mùng 5 tháng 3", "2026-03-05"],
    ["mùng 2/9/2026", "2026-09-02"],
    ["trước mùng 5 tháng sau", "2026-02-04"],
    ["sáu tháng kể từ ngày ký", "2026-07-06"],
    ["sáu tháng đầu năm 2026", "2026-06-30"],
    ["một năm kể từ ngày ký", "2027-01-05"],
    ["nửa tháng kể từ ngày 01/6/2026", "2026-06-16"],
    ["tháng Mười Hai năm 2026", "2026-12-31"],
    ["cuối tháng Ba năm 2026", "2026-03-31"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});

describe("periods", () => {
  test.each<[string, Day]>([
    ["sau 03 ngày làm việc kể từ ngày 02/3/2026", "2026-03-05"],
    ["chậm nhất sau 05 ngày kể từ ngày 02/3/2026", "2026-03-09"],
    ["trong vòng 07 ngày làm việc, kể từ ngày 02/3/2026", "2026-03-11"],
    ["không quá 10 ngày làm việc tính từ ngày 02/3/2026", "2026-03-16"],
    ["trong 05 ngày làm việc sau ngày 02/3/2026", "2026-03-09"],
    ["5 ngày làm việc từ ngày ban hành", "2026-01-10"],
    ["trước ngày 20/11/2026 ít nhất 10 ngày", "2026-11-10"],
    ["ít nhất 10 ngày trước ngày 20/11/2026", "2026-11-10"],
    ["10 ngày làm việc trước ngày 20/11/2026", "2026-11-06"],
    ["trước ngày 20/11/2026 tối thiểu 02 tuần", "2026-11-06"],
    ["30 ngày, kể từ ngày 01/6/2026", "2026-07-01"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});
