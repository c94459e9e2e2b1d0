import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import type { Place } from "./place.ts";

/** Google's own sentence for a block that is no whole row or column. */
const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** Puts a mark on the book, or on the one whole row or column that `place` is. */
export function addMark(run: Run, key: string, value: string, place: Place | undefined): void {
  if (place === undefined) {
    run.book.marks.push({ key, value, sheet: undefined, column: undefined, row: undefined });
    return;
  }
  const { sheet, rect } = place;
  if (place.wholeLine !== true) throw exception(run, ARBITRARY);
  const wholeColumn = rect.left === rect.right;
  run.book.marks.push({
    key,
    value,
    sheet: sheet.id,
    column: wholeColumn ? rect.left : undefined,
    row: wholeColumn ? undefined : rect.top,
  });
}
