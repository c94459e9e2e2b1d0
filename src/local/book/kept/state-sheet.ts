import { columnLetters, columnNumber } from "../model/a1.ts";
import { quoteSheet } from "../model/formula-text.ts";
import type { Row, SheetModel } from "../model/sheet-model.ts";
import { plainOf } from "../model/stored.ts";

/** Name of the sheet that holds what xlsx has no place for. Very hidden: Excel does not list it either. */
export const STATE_SHEET = "_may_chu";
/** Excel allows 32,767 characters in a cell. */
const CHUNK = 30_000;

/** A state sheet under construction: JSON in column A, long dropdown lists in the columns after it. */
export interface StateSheetWriter {
  /** Stores a list and gives the formula that names its cells. */
  addList(values: readonly string[]): string;
  /** The columns of the state sheet. */
  columns(json: string): readonly (readonly string[])[];
}

/**
 * Collects what goes to the state sheet while a book is written.
 * @param kept lists that stand there already: rules that are not written anew lead to them by their place
 */
export function stateSheetWriter(kept: readonly (readonly string[])[]): StateSheetWriter {
  const lists = [...kept];
  return {
    addList(values) {
      const same = lists.findIndex((list) => list.join("\n") === values.join("\n"));
      const place = same === -1 ? lists.push(values) : same + 1;
      const letters = columnLetters(place + 1);
      return `${quoteSheet(STATE_SHEET)}!$${letters}$1:$${letters}$${values.length}`;
    },
    columns: (json) => [chunks(json), ...lists],
  };
}

/** Columns of texts as rows of a sheet. */
export function stateRows(columns: readonly (readonly string[])[]): Row[] {
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => ({
    values: columns.map((column) => column[row] ?? null),
    styles: [],
  }));
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

const textAt = (sheet: SheetModel, row: number, column: number): string =>
  String(plainOf(sheet.rows[row]?.values[column]) ?? "");

/** The JSON of column A; undefined when the sheet holds none. */
export function readStateJson(sheet: SheetModel): string | undefined {
  const text = sheet.rows.map((_, row) => textAt(sheet, row, 0)).join("");
  return text === "" ? undefined : text;
}

/** The lists in the columns after the JSON. */
export function readStateLists(sheet: SheetModel): readonly (readonly string[])[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0), 0);
  return Array.from({ length: Math.max(0, width - 1) }, (_, column) => {
    const texts = sheet.rows.map((_row, row) => textAt(sheet, row, column + 1));
    return texts.slice(
      0,
      texts.reduce((end, text, row) => (text === "" ? end : row + 1), 0),
    );
  });
}

/** The list a formula of `addList` names; undefined for any other formula. */
export function readStateList(sheet: SheetModel | undefined, formula: string): readonly string[] | undefined {
  const match = /^'_may_chu'!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(formula);
  if (match === null || sheet === undefined) return undefined;
  const [, letters = "", height = "0"] = match;
  const column = columnNumber(letters) - 1;
  return Array.from({ length: Number(height) }, (_, row) => textAt(sheet, row, column));
}
