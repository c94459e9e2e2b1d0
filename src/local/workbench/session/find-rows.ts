import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import type { TypedBlock } from "../protocol.ts";
import { isFilledRow, rowId } from "../view/row-ids.ts";
import { Declined } from "./step.ts";

/** Rows of a block that stand one below the other now, with what is typed into each. */
export interface FoundRows {
  readonly row: number;
  readonly texts: readonly (readonly string[])[];
}

/** Where the row of this id stands now, from 1; looked for first where it was. */
export function findRow({ rows }: SheetModel, id: number, at: number): number | undefined {
  const there = rows[at - 1];
  if (there !== undefined && rowId(there) === id) return at;
  const index = rows.findIndex((row) => row !== undefined && rowId(row) === id);
  return index === -1 ? undefined : index + 1;
}

/**
 * Where the rows of a typed block stand now, in runs that lie together. A row that was empty when it was shown has no id:
 * it must still be empty, or filled by nobody but whoever types.
 * @param isOwn whether what stands in the row was written by whoever types
 * @throws Declined where a row is gone or another one filled it
 */
export function findRows(
  sheet: SheetModel,
  { row: first, rowIds, texts }: TypedBlock,
  isOwn: (row: Row) => boolean,
): readonly FoundRows[] {
  const runs: { row: number; texts: (readonly string[])[] }[] = [];
  texts.forEach((line, index) => {
    const shown = first + index;
    const id = rowIds[index] ?? null;
    const row = id === null ? emptyRow(sheet, shown, isOwn) : findRow(sheet, id, shown);
    if (row === undefined)
      throw new Declined(
        `Dòng ${shown} của trang “${sheet.name}” vừa bị xóa, nên chưa ghi gì. Xem lại trang rồi gõ vào dòng khác.`,
      );
    const run = runs[runs.length - 1];
    if (run !== undefined && run.row + run.texts.length === row) run.texts.push(line);
    else runs.push({ row, texts: [line] });
  });
  return runs;
}

function emptyRow(sheet: SheetModel, row: number, isOwn: (row: Row) => boolean): number {
  const there = sheet.rows[row - 1];
  if (!isFilledRow(there) || isOwn(there)) return row;
  throw new Declined(
    `Dòng ${row} của trang “${sheet.name}” vừa có người khác ghi, nên chưa ghi gì. Xem lại trang rồi gõ vào dòng khác.`,
  );
}

/** The widest line of texts, at least one. */
export const widthOf = (texts: readonly (readonly string[])[]): number =>
  Math.max(1, ...texts.map((line) => line.length));
