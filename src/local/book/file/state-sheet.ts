import type { CellValue, Sheet } from "hucre";
import { columnLetters } from "../model/a1.ts";
import { quoteSheet } from "../model/formula-text.ts";

/** Name of the sheet that holds what xlsx has no place for. Very hidden: Excel does not list it either. */
export const STATE_SHEET = "_may_chu";
/** Excel allows 32,767 characters in a cell. */
const CHUNK = 30_000;

/** A state sheet under construction: JSON in column A, long dropdown lists in the columns after it. */
export interface StateSheetWriter {
  /** Stores a list and gives the formula that names its cells. */
  addList(values: readonly string[]): string;
  finish(json: string): Sheet;
}

/** Collects what goes to the state sheet while a book is written. */
export function stateSheetWriter(): StateSheetWriter {
  const lists: (readonly string[])[] = [];
  return {
    addList(values) {
      lists.push(values);
      const letters = columnLetters(lists.length + 1);
      return `${quoteSheet(STATE_SHEET)}!$${letters}$1:$${letters}$${values.length}`;
    },
    finish(json) {
      const columns = [chunks(json), ...lists];
      const height = Math.max(...columns.map(({ length }) => length));
      const rows = Array.from({ length: height }, (_, row): CellValue[] =>
        columns.map((column) => column[row] ?? null),
      );
      return { name: STATE_SHEET, rows, veryHidden: true };
    },
  };
}

function chunks(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + CHUNK, text.length);
    // A surrogate pair cut in two does not survive UTF-8.
    if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? "") && end < text.length) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** The JSON of column A; undefined when the sheet holds none. */
export function readStateJson(sheet: Sheet): string | undefined {
  const text = sheet.rows.map(([first]) => (typeof first === "string" ? first : "")).join("");
  return text === "" ? undefined : text;
}

/** The list a formula of `addList` names; undefined for any other formula. */
export function readStateList(sheet: Sheet | undefined, formula: string): readonly string[] | undefined {
  const match = /^'_may_chu'!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(formula);
  if (match === null || sheet === undefined) return undefined;
  const [, letters = "", height = "0"] = match;
  const index = sheet.rows[0]?.findIndex((_, column) => columnLetters(column + 1) === letters) ?? -1;
  if (index < 0) return undefined;
  return sheet.rows.slice(0, Number(height)).map((row) => String(row[index] ?? ""));
}
