import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeCells } from "../../../src/core/returns/merge.ts";

/** sent, returned, now → taken or conflict. */
const cases = [
  ["nobody changed it", "a", "a", "a", undefined, false],
  ["only the unit", "a", "b", "a", "b", false],
  ["only the book", "a", "a", "b", undefined, false],
  ["both to the same", "a", "b", "b", undefined, false],
  ["both otherwise", "a", "b", "c", undefined, true],
  ["the unit emptied it", "a", "", "a", "", false],
  ["the unit emptied what the book changed", "a", "", "b", undefined, true],
  ["the unit filled what was empty", "", "b", "", "b", false],
] as const;

test.each(cases)("%s", (_, sent, returned, now, taken, disputed) => {
  expect(mergeCells({ x: sent }, { x: returned }, { x: now })).toEqual({
    taken: taken === undefined ? {} : { x: taken },
    conflicts: disputed ? ["x"] : [],
  });
});

test("what was not sent out stands against whatever the book says", () => {
  expect(mergeCells({}, { x: "b" }, {})).toEqual({ taken: { x: "b" }, conflicts: [] });
  expect(mergeCells({}, { x: "b" }, { x: "c" })).toEqual({ taken: {}, conflicts: ["x"] });
});

test("a day and its text are the same, and so is text with spaces around it", () => {
  expect(mergeCells({ d: "12/07/2026" }, { d: { day: "2026-07-12" } }, { d: " 12/07/2026 " })).toEqual({
    taken: {},
    conflicts: [],
  });
});

const cell = fc.constantFrom("", "a", "b", "c");
const cells = fc.dictionary(fc.constantFrom("x", "y", "z"), cell);

test("merged a second time, nothing is left to take; a column that is not said is never touched", () => {
  fc.assert(
    fc.property(cells, cells, cells, (sent, returned, now) => {
      const { taken, conflicts } = mergeCells(sent, returned, now);
      const after = { ...now, ...taken };
      expect(mergeCells(sent, returned, after).taken).toEqual({});
      for (const column of [...Object.keys(taken), ...conflicts]) expect(returned).toHaveProperty(column);
      for (const column of conflicts) expect(taken).not.toHaveProperty(column);
    }),
  );
});
