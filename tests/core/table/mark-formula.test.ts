import fc from "fast-check";
import { expect, test } from "vitest";
import { markFormula, readMarkFormula } from "../../../src/core/table/mark-formula.ts";

test("what a formula keeps is read again, whatever the sheet is called", () => {
  const anyMark = fc.record({
    sheet: fc.string({ minLength: 1 }),
    column: fc.integer({ min: 1, max: 18_278 }),
    value: fc.stringMatching(/^[a-z]+\.[A-Za-z]+$/u),
  });
  fc.assert(
    fc.property(anyMark, (mark) => {
      expect(readMarkFormula(markFormula(mark))).toEqual(mark);
    }),
  );
});

const task = { sheet: "Mốc", column: 3, value: "milestones.task" };

test.each([
  ["as it is set", `=N("milestones.task")+COLUMN('Mốc'!C:C)`, task],
  ["without apostrophes", `=N("milestones.task")+COLUMN(Mốc!C:C)`, task],
  ["as a file has it", `N("milestones.task")+COLUMN('Mốc'!$C:$C)`, task],
  ["with its rows", `=N("milestones.task")+COLUMN('Mốc'!C$1:C$1048576)`, task],
  ["of a column that is gone", `=N("milestones.task")+COLUMN(#REF!)`, undefined],
  ["of a sheet that is gone", `=N("milestones.task")+COLUMN(#REF!C:C)`, undefined],
  ["of two columns", `=N("milestones.task")+COLUMN('Mốc'!C:D)`, undefined],
  ["of a clerk", "=COLUMN('Mốc'!C:C)", undefined],
  ["no formula", "", undefined],
])("%s: %s", (_name, formula, mark) => {
  expect(readMarkFormula(formula)).toEqual(mark);
});
