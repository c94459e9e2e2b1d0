import { describe, expect, test } from "vitest";
import { saidOfOpening } from "./said-in.ts";

const said = (opening: string): readonly string[] => saidOfOpening("loi-van.thu-khac-ngay", opening);

describe("loi-van.thu-khac-ngay", () => {
  test.each([
    ["thứ Hai, ngày 30/6/2017", "thứ Hai, ngày 30/6/2017", "thứ Hai", "thứ Sáu"],
    ["Thứ hai ngày 30 tháng 6 năm 2017", "Thứ hai, ngày 30 tháng 6 năm 2017", "Thứ hai", "thứ Sáu"],
    ["thứ 7, ngày 30/6/2017", "thứ 7, ngày 30/6/2017", "thứ 7", "thứ Sáu"],
    ["Chủ nhật 22/12/2025", "Chủ nhật, 22/12/2025", "Chủ nhật", "thứ Hai"],
    ["T6 ngày 13/11/2025", "T6, ngày 13/11/2025", "T6", "thứ Năm"],
    ["CN, 15/11/2025", "CN, 15/11/2025", "CN", "thứ Bảy"],
    ["ngày 30/6/2026 (thứ Tư)", "thứ Tư, ngày 30/6/2026", "thứ Tư", "thứ Ba"],
    ["ngày 30/6/2026 (nhằm thứ Tư)", "thứ Tư, ngày 30/6/2026", "thứ Tư", "thứ Ba"],
    ["ngày 30/6/2026, thứ Tư", "thứ Tư, ngày 30/6/2026", "thứ Tư", "thứ Ba"],
    ["sáng thứ Tư (ngày 30/6/2026)", "thứ Tư, ngày 30/6/2026", "thứ Tư", "thứ Ba"],
    // The campaign's own year is borrowed.
    ["thứ Tư, ngày 30/6", "thứ Tư, ngày 30/6", "thứ Tư", "thứ Ba"],
  ])("%j", (opening, words, written, real) =>
    expect(said(opening)).toEqual([`“${words}” ghi ${written} nhưng ngày đó là ${real}.`]),
  );

  test.each([
    "thứ Sáu, ngày 30/6/2017",
    "Chủ nhật 21/12/2025",
    "T6 ngày 14/11/2025",
    "ngày 30/6/2026 (thứ Ba)",
    "thứ 3, ngày 30/6",
    "từ thứ Hai đến thứ Sáu hằng tuần",
    "sáng thứ Hai hằng tuần, từ ngày 30/6/2026",
    "ngày 30/6/2026, thứ Hai hằng tuần giao ban",
    "T8/2026",
    "đứng thứ hai, ngày 30/2/17",
  ])("%j is let be", (opening) => expect(said(opening)).toEqual([]));
});
