import type { Mark } from "../../book/model/book-model.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import type { Place } from "./place.ts";

/** Google's own sentence for a block that is no whole row or column. */
const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** https://developers.google.com/workspace/sheets/api/guides/metadata#metadata_storage_limits */
const MOST_LETTERS = 30_000;

/**
 * “You can store up to 30,000 characters for the spreadsheet. In addition, you can store 30,000 characters for each sheet”;
 * keys and values count. Google's own sentence for one too many is not known to us.
 * @param instead the mark whose text the new one takes the place of
 */
export function refuseMore(
  run: Run,
  sheet: number | undefined,
  text: string,
  instead: Mark | undefined,
): void {
  const others = run.book.marks.filter((mark) => mark.sheet === sheet && mark !== instead);
  const letters = others.reduce((sum, { key, value }) => sum + key.length + value.length, text.length);
  if (letters > MOST_LETTERS)
    throw exception(run, `Developer metadata exceeds the storage limit of ${MOST_LETTERS} characters.`);
}

/** Puts a mark on the book, or on the one whole row or column that `place` is. */
export function addMark(run: Run, key: string, value: string, place: Place | undefined): void {
  refuseMore(run, place?.sheet.id, key + value, undefined);
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
