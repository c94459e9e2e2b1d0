import { deleteColumns, deleteRows, insertColumns, insertRows } from "hucre";
import type { Book } from "../model/book-model.ts";
import type { Rect } from "../model/rect.ts";
import { isFormula, type SheetModel } from "../model/sheet-model.ts";
import { type LineMove, renameInFormula, shiftFormula } from "./formula-shift.ts";
import { type GridChange, moveLine, moveRect } from "./grid-change.ts";
import { changeCells } from "./structure-cells.ts";

/** Puts in or takes out rows or columns; values, notes, looks, rules, marks, protections and formulas move along. */
export function changeGrid(book: Book, sheet: SheetModel, change: GridChange): void {
  changeCells(sheet, change);
  const delta = change.kind === "insert" ? change.count : -change.count;
  if (change.axis === "row") sheet.maxRows += delta;
  else sheet.maxColumns += delta;
  moveRules(book, sheet, change);
  moveMarks(book, sheet, change);
  moveFormulas(book, sheet, {
    axis: change.axis,
    move: (line) => moveLine(line, change),
    instead: change.at,
  });
  moveCarried(sheet, change);
}

function moveRects(rects: readonly Rect[], change: GridChange): readonly Rect[] {
  return rects.flatMap((rect) => moveRect(rect, change) ?? []);
}

function moveRules(book: Book, sheet: SheetModel, change: GridChange): void {
  for (const validation of sheet.validations) validation.rects = moveRects(validation.rects, change);
  sheet.validations = sheet.validations.filter(({ rects }) => rects.length > 0);
  for (const format of sheet.formats) format.rects = moveRects(format.rects, change);
  sheet.formats = sheet.formats.filter(({ rects }) => rects.length > 0);
  for (const { rule } of book.sheets.flatMap(({ validations }) => validations)) {
    if (rule.kind === "range" && rule.sheet === sheet.id)
      rule.rect = moveRect(rule.rect, change) ?? rule.rect;
  }
}

function moveMarks(book: Book, sheet: SheetModel, change: GridChange): void {
  const here = (place: { readonly sheet: number | undefined }) => place.sheet === sheet.id;
  book.marks = book.marks.filter((mark) => {
    const line = change.axis === "row" ? mark.row : mark.column;
    if (!here(mark) || line === undefined) return true;
    const moved = moveLine(line, change);
    if (change.axis === "row") mark.row = moved;
    else mark.column = moved;
    return moved !== undefined;
  });
  book.protections = book.protections.filter((protection) => {
    if (!here(protection)) return true;
    const moved = moveRect(protection.rect, change);
    protection.rect = moved ?? protection.rect;
    return moved !== undefined;
  });
}

/** Moves the references to a changed sheet in the formulas of all sheets and conditional formats. */
export function moveFormulas(book: Book, changed: SheetModel, change: LineMove): void {
  changeFormulas(book, (formula, home) => shiftFormula(formula, home, changed.name, change), {
    // The formula of a rule stands for the first cell of its range: that a line is gone makes it name the next.
    ofRules: (formula, home) =>
      shiftFormula(formula, home, changed.name, {
        ...change,
        move: (line) => change.move(line) ?? change.instead,
      }),
  });
}

/** Renames a tab; the references to it say its new name. */
export function renameTab(book: Book, sheet: SheetModel, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  const rename = (formula: string): string => renameInFormula(formula, before, name);
  changeFormulas(book, rename, { ofRules: rename });
}

/** What refers to a tab that is gone says so. */
export function forgetTab(book: Book, name: string): void {
  const forget = (formula: string): string => renameInFormula(formula, name, undefined);
  changeFormulas(book, forget, { ofRules: forget });
}

type FormulaChange = (formula: string, home: string) => string;

function changeFormulas(
  book: Book,
  change: FormulaChange,
  { ofRules }: { readonly ofRules: FormulaChange },
): void {
  for (const sheet of book.sheets) {
    for (const format of sheet.formats) {
      if (format.formula !== undefined) format.formula = ofRules(format.formula, sheet.name);
    }
    for (const row of sheet.rows) {
      row?.values.forEach((value, index) => {
        if (isFormula(value)) row.values[index] = { ...value, formula: change(value.formula, sheet.name) };
      });
    }
  }
}

/** hucre moves what it keeps beside the cells (merges, pictures, widths, heights, tables, filter). */
function moveCarried({ carrier }: SheetModel, { axis, at, count, kind, inherit }: GridChange): void {
  const row = kind === "insert" ? insertRows : deleteRows;
  const column = kind === "insert" ? insertColumns : deleteColumns;
  (axis === "row" ? row : column)(carrier, at - 1, count);
  const { columns = [] } = carrier;
  const { width } = columns[at - 2] ?? {};
  if (axis === "column" && kind === "insert" && inherit && width !== undefined)
    for (let index = at - 1; index < at - 1 + count; index += 1)
      columns[index] = { ...columns[index], width };
  carrier.rows = [];
}
