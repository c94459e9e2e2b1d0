import { expect, test } from "vitest";
import { shiftFormula } from "../../../src/local/book/edit/formula-shift.ts";
import { toFileFormula } from "../../../src/local/book/model/formula-text.ts";

test.each([
  ["=IF(A1;B1;C1)", "IF(A1,B1,C1)"],
  ['=SEARCH(";";A1)', 'SEARCH(";",A1)'],
  ['="a"";""b"&A1', '"a"";""b"&A1'],
  ["='Đợt; 1'!A1", "'Đợt; 1'!A1"],
  ["=SUM({1;2};3)", "SUM({1;2},3)"],
])("%s in a file is %s", (set, inFile) => {
  expect(toFileFormula(set)).toBe(inFile);
});

/** Two columns were put in before C of the sheet "Mốc". */
const move = (column: number): number => (column >= 3 ? column + 2 : column);

test.each([
  ['=$C2<>"C2"', "Mốc", '=$E2<>"C2"'],
  ["=SUM(A:C)+LOG10(C1)", "Mốc", "=SUM(A:E)+LOG10(E1)"],
  ["=Mốc!C1+'Mốc'!D1+Khác!C1", "Khác", "=Mốc!E1+'Mốc'!F1+Khác!C1"],
  ["=C1", "Khác", "=C1"],
  ["=2:2", "Mốc", "=2:2"],
  ['=TEXT(B$2;"C")&TênC3', "Mốc", '=TEXT(B$2;"C")&TênC3'],
])("%s on sheet %s becomes %s", (formula, home, shifted) => {
  expect(
    shiftFormula(formula, home, "Mốc", {
      axis: "column",
      span: ([first, last]) => [move(first), move(last)],
    }),
  ).toBe(shifted);
});
