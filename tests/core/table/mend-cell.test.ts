import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/table/cell.ts";
import { completedYear, mendedDay, mendedNumber, turnedRound } from "../../../src/core/table/mend-cell.ts";

test.each([
  ["5/2/17", "05/02/2017"],
  ["5.2.40", "05/02/2040"],
  ["8/3/67", "08/03/1967"],
  ["ngày 5 tháng 2 năm 17", "05/02/2017"],
  ["8/3/45", undefined],
  ["31/6/17", undefined],
  ["x", undefined],
])("completedYear of %s is %s", (written, day) => expect(completedYear(written)).toBe(day));

test.each([
  ["03/25/2017", "25/03/2017"],
  ["31/6/2017", undefined],
  ["25/03/2017", undefined],
  ["13/13/2017", undefined],
])("turnedRound of %s is %s", (written, day) => expect(turnedRound(written)).toBe(day));

describe("mendedDay", () => {
  test.each<[Cell, string | undefined]>([
    [42736, "01/01/2017"],
    [2017, undefined],
    [42736.5, undefined],
    ["5/2/2017.", "05/02/2017"],
    ["5.2/2017", "05/02/2017"],
    ["05 / 02 / 2017", "05/02/2017"],
    ["Chủ nhật, ngày 5/2/2017", "05/02/2017"],
    ["31.6/2017", undefined],
    ["từ 5/2/2017 đến 6/2/2017", undefined],
    ["sau Tết", undefined],
    [true, undefined],
    ["5".repeat(1_000), undefined],
  ])("%j is mended to %s", (cell, day) => expect(mendedDay(cell)).toBe(day));
});

describe("mendedNumber", () => {
  test.each([
    ["10%", "10"],
    ["7,5 %", "7,5"],
    ["12 phiếu", "12"],
    ["09 Thành viên", "09"],
    ["đợt 1", "1"],
    ["Năm 2017", "2017"],
    ["2.", "2"],
    ["1.5", "1,5"],
    ["1 234 567", "1234567"],
    ["II", "2"],
    ["IIII", undefined],
    ["1.234.5", undefined],
    ["5 hoặc 6", undefined],
    ["7/9", undefined],
    ["mười", undefined],
  ])("%s is mended to %s", (written, value) => expect(mendedNumber(written)).toBe(value));
});
