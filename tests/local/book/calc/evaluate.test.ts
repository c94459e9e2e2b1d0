import fc from "fast-check";
import { expect, test } from "vitest";
import { labelOf, named } from "../../../../src/core/table/label.ts";
import { labelFormula } from "../../../../src/core/table/label-formula.ts";
import { units } from "../../../../src/core/tables/office/units.ts";
import { legalTexts } from "../../../../src/core/tables/paper/legal-texts.ts";
import { boundedArray, unboundedArray } from "../../../../src/local/book/calc/bounded-array.ts";
import { evaluate, isKnown, tabsRead } from "../../../../src/local/book/calc/evaluate.ts";
import { parseTerm } from "../../../../src/local/book/calc/parse-term.ts";
import { innerOfArray } from "../../../../src/local/book/model/array-formula.ts";
import { runs } from "../../../sweep.ts";

/** A row of “Đơn vị”. */
const row: readonly (string | number)[] = ["STP-QB", "  Sở  Tư pháp ", 12];

function worth(formula: string): unknown {
  const term = parseTerm(formula);
  if (term === undefined || !isKnown(term)) return "?";
  return evaluate(term, (_tab, column) => row[column - 1] ?? null);
}

test.each<readonly [string, unknown]>([
  ['"a""b"', 'a"b'],
  ["'Đơn vị'!A:A", "STP-QB"],
  ["Mốc!$C:$C&1", "121"],
  ["TRIM('Đơn vị'!B:B)", "Sở Tư pháp"],
  ["LEN('Đơn vị'!D:D)", 0],
  ["'Đơn vị'!D:D=\"\"", true],
  ['IF(LEN("abc")>2;LEFT("abc";2)&"…";"abc")', "ab…"],
  ['IF("a"="A";1;2)', 1],
  ['IF(1<>1;"x";("y"&("z")))', "yz"],
  ["1>=2", false],
  // What it does not know it does not guess.
  ["SUM('Đơn vị'!C:C)", "?"],
  ["IF(SUM(1);1;2)", "?"],
  ["'Đơn vị'!C:C+1", "?"],
  ["A1", "?"],
  ["'Đơn vị'!A:B", "?"],
  ["'Đơn vị'!A1:A9", "?"],
  ["TRIM(", "?"],
  ['"a" "b"', "?"],
])("%s is worth %j", (formula, value) => {
  expect(worth(formula)).toEqual(value);
});

test("a formula in a file is bounded, and read again as it was; another program's array formula is none of ours", () => {
  const inner = `IF(TRIM('Đơn vị'!B:B)="";"B:B";Mốc!AA:AA)`;
  const inFile = `IF(TRIM(OFFSET('Đơn vị'!$B:$B,0,0,200,1))="","B:B",OFFSET(Mốc!$AA:$AA,0,0,200,1))`;
  expect(boundedArray(inner, 200)).toBe(inFile);
  expect(unboundedArray(inFile)).toBe(`ARRAYFORMULA(${inner.replaceAll(";", ",")})`);
  expect(unboundedArray(inFile.replaceAll("$B:$B", "$B$1:$B$1048576"))).toBe(unboundedArray(inFile));
  expect(unboundedArray("A1:A3*B1:B3")).toBeUndefined();
  expect(tabsRead(parseTerm(inner) ?? { kind: "value", value: "" })).toEqual(["Đơn vị", "Mốc"]);
});

/** Texts as cells hold them, now and then long, of spaces alone or with a line break. */
const texts = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("", " ", "Sở Tư pháp  tỉnh", "x".repeat(80), "x".repeat(81), "a\nb", "· 1"),
);

test.each([
  ["one column", units, { name: 1, key: 0 }],
  ["several", legalTexts, { kind: 1, number: 2, title: 3, key: 0 }],
] as const)("the formula says what labelOf says: %s", (_name, table, places) => {
  const at: Readonly<Record<string, number>> = places;
  const formula = labelFormula(table, (key) => (at[key] ?? -2) + 1);
  const term = parseTerm(innerOfArray(formula) ?? "");
  fc.assert(
    fc.property(fc.array(texts, { minLength: 4, maxLength: 4 }), (cells) => {
      const label = table.label ?? named("");
      const parts = label.columns.map((key) => cells[at[key] ?? 0] ?? "");
      const said = term && evaluate(term, (_tab, column) => cells[column - 1] ?? "");
      expect(said).toBe(labelOf(label, parts, cells[0] ?? ""));
    }),
    { numRuns: runs(100) },
  );
});
