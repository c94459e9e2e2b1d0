import { expect, test } from "vitest";
import { type LineMove, renameInFormula, shiftFormula } from "../../../src/local/book/edit/formula-shift.ts";

const whole = `=N("milestones.task")+COLUMN('Mốc'!C:C)`;
const without = (gone: number, axis: LineMove["axis"]): LineMove => ({
  axis,
  span: ([first, last]) => {
    const [from, to] = [first > gone ? first - 1 : first, last >= gone ? last - 1 : last];
    return from > to ? undefined : [from, to];
  },
});

test.each([
  ["a column before it is gone", whole, without(2, "column"), `=N("milestones.task")+COLUMN('Mốc'!B:B)`],
  ["a column behind it is gone", whole, without(4, "column"), whole],
  ["it is gone", whole, without(3, "column"), `=N("milestones.task")+COLUMN(#REF!)`],
  ["a row is gone", whole, without(1, "row"), whole],
  [
    "another workbook is meant",
    "='[1]Mốc khác'!C9+[1]Mốc!C9",
    without(2, "row"),
    "='[1]Mốc khác'!C9+[1]Mốc!C9",
  ],
  ["one end of a block is gone", "=SUM(B2:C9)+Mốc!A1", without(2, "column"), "=SUM(B2:B9)+Mốc!A1"],
])("a formula where %s", (_name, formula, change, shifted) => {
  const home = formula === whole ? "⚙Cột" : "Mốc khác";
  expect(shiftFormula(formula, home, home === "⚙Cột" ? "Mốc" : home, change)).toBe(shifted);
});

test.each([
  ["the tab has a new name", whole, "Mốc của Lan's", `=N("milestones.task")+COLUMN('Mốc của Lan''s'!C:C)`],
  ["the tab is gone", whole, undefined, `=N("milestones.task")+COLUMN(#REF!)`],
  [
    "one of several tabs has it",
    "=SUM('Mốc:Hạn'!A1,Đợt:Mốc!A1)",
    "Mốc 2",
    "=SUM('Mốc 2:Hạn'!A1,'Đợt:Mốc 2'!A1)",
  ],
  ["a name of the tab is called", "=Mốc!Điểm+1", "Mốc 2", "='Mốc 2'!Điểm+1"],
  ["a name of a tab that is gone is called", "=Mốc!Điểm+1", undefined, "=#REF!+1"],
  ["a block of a tab that is gone", "=SUM(Mốc!$A$1:B9,C:C)", undefined, "=SUM(#REF!,C:C)"],
  ["another workbook is meant", "='[1]Mốc'!C2+[1]Mốc!C3", "Hạn", "='[1]Mốc'!C2+[1]Mốc!C3"],
  ["another one is meant", "='Mốc khác'!C2+C3", "Hạn", "='Mốc khác'!C2+C3"],
])("a formula where %s", (_name, formula, now, renamed) => {
  expect(renameInFormula(formula, "Mốc", now)).toBe(renamed);
});
