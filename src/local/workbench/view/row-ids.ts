import type { Row } from "../../book/model/sheet-model.ts";

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
