import { expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { guideLines } from "../../../src/core/shipped/guide-lines.ts";
import { guideLink, guideState } from "../../../src/core/shipped/guide-states.ts";
import { isHidden } from "../../../src/core/table/layout.ts";

const letters = { step: "A", state: "C" };

test("every numbered line has a state and leads to a tab that is in sight; the others have neither", () => {
  const shown = new Set(tablesInOrder.flatMap(([, table]) => (isHidden(table) ? [] : [table.sheet])));
  for (const { step } of guideLines) {
    const link = guideLink(step);
    expect([step, link !== undefined]).toEqual([step, /^\d/u.test(step)]);
    if (link !== undefined) expect(shown).toContain(link.to.sheet);
  }
  expect(guideLines.filter(({ step }) => /^\d/u.test(step)).map(({ step }) => step[0])).toEqual([
    ..."123456789",
  ]);
});

test("the formula names only columns that there are, and asks its own line which step it is", () => {
  const { formula } = guideState(5, letters);
  expect(formula).toMatch(/^=IFERROR\(CHOOSE\(VALUE\(LEFT\(A5;1\)\);.*\);""\)$/u);
  expect(formula).toContain("COUNTIF(C$1:C4;");
  // A column that is not declared has no letters.
  expect(formula).not.toMatch(/!:|!\(/u);
  expect(formula.split("(").length).toBe(formula.split(")").length);
  // Google's limit for what is typed into a cell is 50,000 characters, Excel's for a formula 8,192.
  expect(formula.length).toBeLessThan(4000);
});
