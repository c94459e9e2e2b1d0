import fc from "fast-check";
import { expect, test } from "vitest";
import { curedRows, NEAR } from "../../../src/core/book/cured-rows.ts";

const cell = (row: number, after: string) => ({ row, column: 2, after });

/** What column 2 holds from row 2 on. */
const sheet =
  (...texts: readonly string[]) =>
  (row: number, column: number): string | undefined =>
    column === 2 ? texts[row - 2] : undefined;

const cases: readonly (readonly [string, readonly string[], readonly (number | undefined)[]])[] = [
  ["they stand where they stood", ["a", "b", "b", "d"], [2, 3, 4]],
  ["a row came above them", ["x", "a", "b", "b", "d"], [3, 4, 5]],
  ["three rows came above them", ["x", "y", "z", "a", "b", "b"], [5, 6, 7]],
  ["four rows came above them", ["v", "x", "y", "z", "a", "q", "q"], [undefined, undefined, undefined]],
  ["one was typed into", ["a", "c", "b", "d"], [2, undefined, 4]],
  ["a row came between them", ["a", "x", "b", "b"], [2, 5, 4]],
  ["all were typed into", ["x", "y", "z"], [undefined, undefined, undefined]],
];

test.each(cases)("cured cells are found again after %s", (_, texts, rows) => {
  const cells = [cell(2, "a"), cell(3, "b"), cell(4, "b")];
  const found = curedRows(cells, sheet(...texts));
  expect(cells.map((each) => found.get(each))).toEqual(rows);
});

test("of lines that hold the same nearby, none is guessed", () => {
  const cells = [cell(4, "a"), cell(5, "b"), cell(6, "c"), cell(7, "d")];
  const found = curedRows(cells, sheet("x", "y", "a", "b", "c", "z", "d", "d"));
  expect(cells.map((each) => found.get(each))).toEqual([4, 5, 6, undefined]);
});

test("moved as a whole by no more than a few lines, each is found in its own, and no line twice", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -NEAR, max: NEAR }),
      (texts, shift) => {
        const cells = texts.map((after, index) => cell(10 + index, after));
        const found = curedRows(cells, (row) => texts[row - 10 - shift]);
        const rows = cells.map((each) => found.get(each));
        expect(new Set(rows).size).toBe(rows.length);
        for (const [index, row] of rows.entries()) expect(texts[(row ?? 0) - 10 - shift]).toBe(texts[index]);
      },
    ),
  );
});
