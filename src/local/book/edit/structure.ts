import type { Book } from "../model/book-model.ts";
import { cellCount, mergedRect, type Rect } from "../model/rect.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { type FormulaCell, isFormula } from "../model/stored.ts";
import type { GridChange } from "../model/structure-change.ts";
import { translateFormula } from "../model/translate-formula.ts";
import { inFormulas } from "../parts/xml-value.ts";
import { type LineMove, shiftFormula } from "./formula-shift.ts";
import { moveLine, moveRect, moveSpan } from "./grid-change.ts";
import { sheetsLeadingTo } from "./leading-sheets.ts";
import { changeCells } from "./structure-cells.ts";

/** Puts in or takes out rows or columns; values, notes, looks, rules, marks, protections and formulas move along. */
export function changeGrid(book: Book, sheet: SheetModel, change: GridChange): void {
  changeCells(sheet, change);
  const delta = change.kind === "insert" ? change.count : -change.count;
  if (change.axis === "row") sheet.maxRows += delta;
  else sheet.maxColumns += delta;
  keepAnchors(sheet, change);
  moveRules(book, sheet, change);
  moveMarks(book, sheet, change);
  moveFormulas(book, sheet, linesMoved(change));
  moveLayout(sheet, change);
  book.file?.log.push({ kind: "lines", sheet: sheet.id, name: sheet.name, change });
}

/** A change for references, which grow only where lines are put in between. */
export const linesMoved = (change: GridChange): LineMove => ({
  axis: change.axis,
  span: (span) => moveSpan(span, { ...change, inherit: false }),
});

function moveRects(rects: readonly Rect[], change: GridChange): readonly Rect[] {
  return rects.flatMap((rect) => moveRect(rect, change) ?? []);
}

/**
 * Formulas of rules are meant for the first cell of their block. Where that is deleted, they are meant for the first one
 * that is left.
 */
function keepAnchors({ formats, validations }: SheetModel, { axis, at, count, kind }: GridChange): void {
  if (kind !== "delete") return;
  const anchored = (rects: readonly Rect[]): ((formula: string) => string) => {
    const first = Math.min(...rects.map(({ top, left }) => (axis === "row" ? top : left)));
    const by = first >= at && first < at + count ? at + count - first : 0;
    return (formula) => translateFormula(formula, axis === "row" ? by : 0, axis === "row" ? 0 : by);
  };
  for (const format of formats) {
    const change = anchored(format.rects);
    if (format.formula !== undefined) format.formula = change(format.formula);
    else if ("xml" in format.look) format.look.xml = inFormulas(format.look.xml, change);
  }
  for (const { rects, written } of validations)
    if (written !== undefined) written.xml = inFormulas(written.xml, anchored(rects));
}

function moveRules(book: Book, sheet: SheetModel, change: GridChange): void {
  for (const validation of sheet.validations) validation.rects = moveRects(validation.rects, change);
  sheet.validations = sheet.validations.filter(({ rects }) => rects.length > 0);
  for (const format of sheet.formats) format.rects = moveRects(format.rects, change);
  sheet.formats = sheet.formats.filter(({ rects }) => rects.length > 0);
  for (const { rule } of sheetsLeadingTo(book, sheet.name).flatMap(({ validations }) => validations)) {
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
    if (protection.open !== undefined) protection.open = moveRects(protection.open, change);
    protection.rect = moved ?? protection.rect;
    return moved !== undefined;
  });
}

/** Moves the references to a changed sheet in the formulas of all sheets and conditional formats. */
export function moveFormulas(book: Book, changed: SheetModel, change: LineMove): void {
  changeFormulas(book, changed.name, (formula, home) => shiftFormula(formula, home, changed.name, change));
}

/** Changes formulas that lead to a sheet, on every sheet. */
export function changeFormulas(
  book: Book,
  name: string,
  changed: (formula: string, home: string) => string,
): void {
  for (const sheet of sheetsLeadingTo(book, name)) {
    const change = (formula: string): string => changed(formula, sheet.name);
    for (const format of sheet.formats) {
      if (format.formula !== undefined) format.formula = change(format.formula);
      else if ("xml" in format.look) format.look.xml = inFormulas(format.look.xml, change);
    }
    for (const { rule, written } of sheet.validations)
      if (rule.kind === "foreign" && written !== undefined) written.xml = inFormulas(written.xml, change);
    for (const row of sheet.rows) {
      row?.values.forEach((value, index) => {
        if (isFormula(value)) row.values[index] = changedFormula(value, change);
      });
    }
  }
}

/** Also the block of an array formula, and the cells into which a table of data puts its values, are references. */
export function changedFormula(cell: FormulaCell, change: (formula: string) => string): FormulaCell {
  const formula = change(cell.formula);
  if (cell.attributes === undefined) return { ...cell, formula };
  const attributes = cell.attributes.replace(
    /(\s(?:ref|r1|r2)\s*=\s*["'])([^"']*)/g,
    (_, start: string, ref: string) => start + change(ref),
  );
  return { ...cell, formula, attributes };
}

/** What lies beside the cells: widths, merged cells. Parts that hang on the sheet follow when the book is saved. */
function moveLayout(sheet: SheetModel, change: GridChange): void {
  changeMerges(sheet, (rect) => moveRect(rect, { ...change, inherit: false }));
  const { columns, filter } = sheet.layout;
  if (filter !== undefined) {
    const now = moveRect(filter, { ...change, inherit: false });
    if (now === undefined) delete sheet.layout.filter;
    else sheet.layout.filter = now;
  }
  if (change.axis === "column" && columns !== undefined && columns.length >= change.at - 1) {
    const beside = change.inherit ? columns[change.at - 2] : undefined;
    const fresh = Array.from({ length: change.count }, () => ({ ...beside }));
    if (change.kind === "insert") columns.splice(change.at - 1, 0, ...fresh);
    else columns.splice(change.at - 1, change.count);
  }
}

/** Merged cells where they are now; one that is gone, or a single cell by now, is none any more. */
export function changeMerges({ layout }: SheetModel, moved: (rect: Rect) => Rect | undefined): void {
  if (layout.merges === undefined) return;
  layout.merges = layout.merges.flatMap((merge) => {
    const now = moved(mergedRect(merge));
    if (now === undefined || cellCount(now) === 1) return [];
    const { top, left, bottom, right } = now;
    return [{ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }];
  });
}
