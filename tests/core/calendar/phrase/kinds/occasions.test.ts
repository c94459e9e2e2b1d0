import { describe, expect, test } from "vitest";
import type { Day } from "../../../../../src/core/calendar/day.ts";
import { dueOf } from "./due-of.ts";

describe("occasion", () => {
  test.each<[string, Day]>([
    ["dịp 28/8", "2026-08-28"],
    ["vào dịp 28/8", "2026-08-28"],
    ["nhân dịp 28/8/2026", "2026-08-28"],
    ["nhân dịp kỷ niệm Ngày thành lập ngành 28/8", "2026-08-28"],
    ["vào dịp Quốc khánh 02/9", "2026-09-02"],
    ["dịp lễ 30/4 - 01/5", "2026-05-01"],
    ["trong dịp kỷ niệm ngày 19/5", "2026-05-19"],
    ["đúng dịp 03/02", "2026-02-03"],
    ["Tổ chức trao thưởng vào dịp 28/8", "2026-08-28"],
    ["nhân Ngày Pháp luật Việt Nam 09/11", "2026-11-09"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});

describe("citations", () => {
  test.each<[string, Day]>([
    ["theo Công văn số 123/STP-VP ngày 05/01/2026, gửi trước ngày 20/11/2026", "2026-11-19"],
    ["trước ngày 20/11/2026 theo Công văn số 5034/BTP-TCCB ngày 19/10/2026", "2026-11-19"],
    ["trước ngày 20/11/2026 (theo Công văn số 5034/BTP-TCCB ngày 19/10/2026 của Bộ Tư pháp)", "2026-11-19"],
    ["chậm nhất 20/11/2026 theo yêu cầu tại Công văn ngày 19/10/2026 của Bộ Tư pháp", "2026-11-20"],
    ["Thực hiện Kế hoạch số 12/KH-STP ngày 05 tháng 01 năm 2026, báo cáo trước ngày 30/6/2026", "2026-06-29"],
    ["Căn cứ Quyết định số 32/2016/QĐ-TTg ngày 08/8/2016, hoàn thành trước 30/6/2026", "2026-06-29"],
    ["trước 25/11/2026 (mẫu số 03/BC)", "2026-11-24"],
    ["Báo cáo theo Kế hoạch số 12/KH-STP gửi trước ngày 15/12/2026", "2026-12-14"],
    ["30/6/2026 theo Kế hoạch số 396/KH-STP ngày 16/3/2026", "2026-06-30"],
  ])("%s → %s", (words, due) => {
    expect(dueOf(words)).toBe(due);
  });
});
