import type { FormulaTerm } from "../../../book/calc/formula-term.ts";
import { parseTerm } from "../../../book/calc/parse-term.ts";
import { type Book, sheetNamed } from "../../../book/model/book-model.ts";
import type { SheetModel } from "../../../book/model/sheet-model.ts";
import { isFormula, type Plain, type Stored } from "../../../book/model/stored.ts";
import type { CellSource, Shift } from "../formula/cell-values.ts";
import { CellError, type Worked } from "../formula/functions.ts";
import { worker } from "../formula/work-out.ts";

/** Works out what cells show; dropped after each look at the book, for it remembers what it counted. */
export interface BookWorker {
  /** What a cell shows: the value, of a formula its result, where it has none yet what this host can work out. */
  value(stored: Stored, sheet: SheetModel, row: number, column: number): Plain;
  /** What a term comes to on the shown tab; undefined where this host cannot tell. */
  of(term: FormulaTerm, shift: Shift): Worked | undefined;
}

const parsed = new Map<string, FormulaTerm | undefined>();
/** More different formulas than a book of any use has. */
const MOST_PARSED = 5000;

/** A formula taken apart, each once. */
export function termOf(formula: string): FormulaTerm | undefined {
  if (!parsed.has(formula)) {
    if (parsed.size > MOST_PARSED) parsed.clear();
    parsed.set(formula, parseTerm(formula));
  }
  return parsed.get(formula);
}

const STILL: Shift = { rows: 0, columns: 0 };
/** Formulas that lead to one another deeper than this lead in a circle. */
const DEEPEST = 30;

/** A worker over a book, seen from one of its tabs. */
export function bookWorker(book: Book, home: SheetModel): BookWorker {
  const workers = new Map<SheetModel, ReturnType<typeof worker>>();
  let depth = 0;
  const tabOf = (name: string | undefined, from: SheetModel): SheetModel | undefined =>
    name === undefined ? from : book.sheetByName(name) === undefined ? undefined : sheetNamed(book, name);
  const sourceFrom = (from: SheetModel): CellSource => ({
    at: (tab, row, column) => {
      const sheet = tabOf(tab, from);
      if (sheet === undefined) return undefined;
      return value(sheet.rows[row - 1]?.values[column - 1] ?? null, sheet, row, column);
    },
    end: (tab) => {
      const sheet = tabOf(tab, from);
      return sheet === undefined ? undefined : { row: sheet.rows.length, column: sheet.maxColumns };
    },
  });
  const workerOf = (sheet: SheetModel): ReturnType<typeof worker> => {
    const known = workers.get(sheet);
    if (known !== undefined) return known;
    const made = worker(sourceFrom(sheet));
    workers.set(sheet, made);
    return made;
  };
  const worked = new Map<Stored, Plain>();
  const value: BookWorker["value"] = (stored, sheet) => {
    if (!isFormula(stored)) return stored;
    if (stored.result !== null) return stored.result;
    const known = worked.get(stored);
    if (known !== undefined) return known;
    const term = depth > DEEPEST ? undefined : termOf(stored.formula);
    if (term === undefined) return null;
    depth += 1;
    const result = workerOf(sheet).of(term, STILL);
    depth -= 1;
    const plain = result instanceof CellError ? result.text : (result ?? null);
    worked.set(stored, plain);
    return plain;
  };
  return { value, of: (term, shift) => workerOf(home).of(term, shift) };
}
