import type { Row } from "../../book/model/sheet-model.ts";
import { isFormula } from "../../book/model/stored.ts";

/** A memo by the row itself: a row has its number as long as it lives, wherever it stands. */
const ids = new WeakMap<Row, number>();
let last = 0;

/** By what windows and the server know a row; stable while the row lives, in this process only. */
export function rowId(row: Row): number {
  const known = ids.get(row);
  if (known !== undefined) return known;
  last += 1;
  ids.set(row, last);
  return last;
}

/** Whether a row holds something. */
export const isFilledRow = (row: Row | undefined): row is Row =>
  row?.values.some((value) => isFormula(value) || (value ?? "") !== "") === true;

/**
 * The same for a window that is shown the row. An empty one has none, though it may have looks: who types into it means a free
 * row, and must be told where another one filled it meanwhile.
 */
export const shownRowId = (row: Row | undefined): number | undefined =>
  isFilledRow(row) ? rowId(row) : undefined;
