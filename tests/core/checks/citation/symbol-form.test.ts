import { describe, expect, test } from "vitest";
import { symbolProblem } from "../../../../src/core/checks/citation/symbol-form.ts";

describe("symbols of state, legal and Party papers", () => {
  test.each([
    ["Nghị quyết", "24/2021/QH15"],
    ["Nghị quyết", "1211/2016/UBTVQH13"],
    ["Thông tư liên tịch", "23/2014/TTLT/BTP-BNV"],
    ["Thông tư liên tịch", "23/2014/TTLT-BTP-BNV"],
    ["Chỉ thị", "34-CT/TW"],
    ["Kế hoạch", "21-KH/TU"],
    ["Kế hoạch", "15-KH/ĐUSTP"],
    ["Công văn", "185-CV/TU"],
    ["Quy định", "41-QĐ/TW"],
    ["Nghị quyết", "36a/NQ-CP"],
    ["Quyết định", "32/2016/QĐ-TTg"],
    ["Chỉ thị", "01/2008/CT-UBND"],
    ["Tờ trình", "12/TTr-STP"],
    ["Công văn", "1616/VPUBND-TH"],
    ["Công văn", "123/STP"],
    ["Quyết định", "1068/BTP-TGPL"],
    ["Chương trình", "01/CTPH-STP"],
    ["", "115/VBHN-VPQH"],
    ["Kế hoạch", "…/KH-STP"],
    ["Kế hoạch", ""],
    ["Kế hoạch", "21–KH/TU"],
  ])("%s %s is well formed, or unknown", (kind, number) =>
    expect(symbolProblem(number, kind, "")).toBeUndefined(),
  );
});

describe("symbols of no form, with the nearest right one", () => {
  test.each([
    ["Chỉ thị", "34/CT-TW", "", "34-CT/TW"],
    ["Kế hoạch", "21-KH-TU", "", "21-KH/TU"],
    ["Công văn", "185/CV-TU", "", "185-CV/TU"],
    ["Kế hoạch", "677-KH/STP", "", "677/KH-STP"],
    ["Kế hoạch", "677-KH-STP", "", "677/KH-STP"],
    ["Kế hoạch", "677/KH/STP", "", "677/KH-STP"],
    ["Thông tư", "14/2015-TT-BTP", "", "14/2015/TT-BTP"],
    ["Nghị định", "98/2023/NĐ/CP", "", "98/2023/NĐ-CP"],
    ["Nghị định", "42/2010/ND-CP", "", "42/2010/NĐ-CP"],
    ["Nghị định", "42/NĐ-CP", "2010", "42/2010/NĐ-CP"],
    ["Nghị định", "42/NĐ-CP", "", undefined],
    ["Quyết định", "57/QD-UBND", "", "57/QĐ-UBND"],
    ["Quyết định", "32/2016/QĐ-TTG", "", "32/2016/QĐ-TTg"],
    ["Nghị quyết", "14/2020/NQ-HDND", "", "14/2020/NQ-HĐND"],
    ["Tờ trình", "12/TTR-STP", "", "12/TTr-STP"],
    ["Quyết định", "131/BTP", "", "131/QĐ-BTP"],
    ["Kế hoạch", "1141/BCSDCP", "", "1141-KH/BCSDCP"],
    ["Công văn", "5/CV-STP", "", undefined],
    ["Kế hoạch", "677", "", undefined],
    ["Nghị định", "Số: 42/2010/NĐ-CP", "", "42/2010/NĐ-CP"],
    ["Nghị định", "42/2010/NĐ - CP", "", "42/2010/NĐ-CP"],
  ])("%s %s of %s, rather %s", (kind, number, year, right) => {
    const problem = symbolProblem(number, kind, year);
    expect(problem?.reason).toBeTruthy();
    expect(problem?.right).toBe(right);
    // What is offered is right itself.
    if (right !== undefined) expect(symbolProblem(right, kind, year)).toBeUndefined();
  });
});
