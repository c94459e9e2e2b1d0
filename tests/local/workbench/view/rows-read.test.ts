import { expect, it } from "vitest";
import {
  type ConditionalFormat,
  formulaFormat,
} from "../../../../src/local/book/model/conditional-format.ts";
import { type RowsRead, rowsRead } from "../../../../src/local/workbench/view/conditional/rows-read.ts";

const rects = [{ top: 2, left: 1, bottom: 100, right: 4 }];

it.each<[string, RowsRead]>([
  ["=$B2=1", []],
  ['=ISNUMBER(SEARCH("|lỗi:"&A$1&"|";$Z2))', [1]],
  ["=A3=1", "any"],
  ["=COUNTIF($A$2:$A$100;A2)>1", "any"],
  ["=COUNTIF($A:$A;A2)>1", "any"],
  ["='Danh mục'!A2=1", "any"],
  // What this host does not work out shows nothing, whatever it reads.
  ["=KHÔNG_CÓ(A3)", []],
])("the rule %s reads, beside its own row, %o", (formula, rows) => {
  expect(rowsRead(formulaFormat(formula, {}, rects))).toEqual(rows);
});

it("a rule of texts that stand twice may read any row of its blocks", () => {
  const look = { kind: "duplicateValues", xml: "<cfRule/>", formula: undefined, formulas: [] };
  const format: ConditionalFormat = { rects, formula: undefined, look };
  expect(rowsRead(format)).toBe("any");
});
