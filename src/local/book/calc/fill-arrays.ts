import { rectName } from "../model/a1.ts";
import { fillsItself, innerOfArray, isArrayFormula } from "../model/array-formula.ts";
import type { Book } from "../model/book-model.ts";
import { lastRow, store, storedAt } from "../model/cells.ts";
import { wasRead } from "../model/file-sheet.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { type FormulaCell, type Plain, plainOf } from "../model/stored.ts";
import { evaluate, isKnown, tabsRead } from "./evaluate.ts";
import type { FormulaTerm } from "./formula-term.ts";
import { parseTerm } from "./parse-term.ts";

const parsed = new Map<string, FormulaTerm | undefined>();

function termOf(formula: string): FormulaTerm | undefined {
  const inner = innerOfArray(formula);
  if (inner === undefined) return undefined;
  if (!parsed.has(inner)) {
    const term = parseTerm(inner);
    parsed.set(inner, term !== undefined && isKnown(term) ? term : undefined);
  }
  return parsed.get(inner);
}

/**
 * Works out the formulas in the first row of a sheet that fill the cells below them, and puts there what they come to. One
 * that this host does not understand, or that leads to a tab that is not there, keeps what it showed last.
 * @param wanted whether a formula that reads these sheets is to be worked out anew
 */
export function fillArrays(
  book: Book,
  sheet: SheetModel,
  wanted: (sources: readonly SheetModel[]) => boolean,
): void {
  (sheet.rows[0]?.values ?? []).forEach((cell, index) => {
    if (!isArrayFormula(cell)) return;
    const term = termOf(cell.formula);
    const tabs = term === undefined ? [] : tabsRead(term);
    const sources = tabs.map((name) => book.sheetByName(name)).filter((source) => source !== undefined);
    const isNew = cell.attributes === undefined;
    if (term === undefined || tabs.length === 0 || sources.length < tabs.length) return;
    if (!isNew && !wanted(sources)) return;
    fill(sheet, index + 1, cell, { term, sources });
  });
}

function fill(
  sheet: SheetModel,
  column: number,
  cell: FormulaCell,
  { term, sources }: { readonly term: FormulaTerm; readonly sources: readonly SheetModel[] },
): void {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const filled = Math.max(1, ...sources.map(lastRow));
  const height = Math.max(filled, ...sources.map(({ maxRows }) => maxRows));
  const shown = Array.from({ length: filled }, (_, row): Plain => {
    const value = evaluate(term, (tab, at) => plainOf(byName.get(tab)?.rows[row]?.values[at - 1]));
    return value === "" ? null : (value ?? null);
  });
  sheet.maxRows = Math.max(sheet.maxRows, height);
  const rect = { top: 1, left: column, bottom: height, right: column };
  const attributes = ` t="array" ref="${rectName(rect)}"`;
  const [result = null] = shown;
  if (cell.result !== result || !cell.attributes?.includes(`"${rectName(rect)}"`))
    store(sheet, 1, column, { ...cell, result, attributes });
  for (let row = 2; row <= Math.max(filled, sheet.rows.length); row += 1) {
    const value = shown[row - 1] ?? null;
    if (plainOf(storedAt(sheet, row, column)) !== value) store(sheet, row, column, value);
  }
}

/**
 * Before a book is saved: what such formulas show follows the sheets that were looked at. Of the others nothing changed;
 * a program that changed them has worked its formulas out itself.
 */
export function fillBeforeSaving(book: Book): void {
  for (const sheet of book.sheets) {
    const fills = wasRead(sheet) ? fillsItself(sheet) : book.file?.states.get(sheet.id)?.fills === true;
    if (fills) fillArrays(book, sheet, (sources) => sources.some(wasRead));
  }
}
