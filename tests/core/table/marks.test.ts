import fc from "fast-check";
import { expect, test } from "vitest";
import { columnLetters, isOurColour, markRules, marksOf, stateRules } from "../../../src/core/table/marks.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [28, "AB"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

test("column letters are a number in base 26 without a zero", () => {
  const numberOf = (letters: string): number =>
    [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => numberOf(columnLetters(column)) === column),
  );
});

test("one rule per severity, gravest first, looking the header up in the row's marks", () => {
  expect(markRules(28).map((rule) => rule.formula)).toEqual([
    '=ISNUMBER(FIND("|lỗi:"&A$1&"|";$AB2))',
    '=ISNUMBER(FIND("|cảnh báo:"&A$1&"|";$AB2))',
    '=ISNUMBER(FIND("|gợi ý:"&A$1&"|";$AB2))',
  ]);
});

test("the words of a state have one rule for each colour, behind N(), by which it is known again", () => {
  const rules = stateRules(9, { "quá hạn": "late", "trả lại": "late", "đúng hạn": "done" });
  expect(rules.map(({ formula, column }) => [formula, column])).toEqual([
    ['=AND(N("⚙")=0;OR($I2="quá hạn";$I2="trả lại"))', 9],
    ['=AND(N("⚙")=0;OR($I2="đúng hạn"))', 9],
  ]);
  expect(rules.every(({ formula }) => isOurColour(formula))).toBe(true);
  expect(isOurColour('=$I2="quá hạn"')).toBe(false);
  expect(stateRules(9, {})).toEqual([]);
});

test.each([
  [markRules(3)[0]?.formula ?? "", true],
  [markRules(300)[2]?.formula ?? "", true],
  ['=ISNUMBER(FIND("x";A2))', false],
  ["", false],
])("ours: %s %s", (formula, ours) => expect(isOurColour(formula)).toBe(ours));

test.each([
  [[], ""],
  [[{ severity: "lỗi", column: "Tên" }], "|lỗi:Tên|"],
  [
    [
      { severity: "lỗi", column: "Tên" },
      { severity: "lỗi", column: "Tên" },
      { severity: "cảnh báo", column: "Đến ngày" },
    ],
    "|lỗi:Tên|cảnh báo:Đến ngày|",
  ],
  [[{ severity: "lỗi", column: "" }], ""],
] as const)("marks of %j are %j", (findings, marks) => expect(marksOf(findings)).toBe(marks));
