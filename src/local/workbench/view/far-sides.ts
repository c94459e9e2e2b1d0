import type { SheetModel } from "../../book/model/sheet-model.ts";

/** Styles of the cells in which a file keeps the right and the lower line of a merged block. */
export type FarSides = readonly [right: number, bottom: number];

/** What tells them of the block whose first cell is here, counted from 1; undefined of any other cell. */
export function farSides({
  layout,
  rows,
}: SheetModel): (row: number, column: number) => FarSides | undefined {
  const blocks = new Map(
    (layout.merges ?? []).map((merge) => [`${merge.startRow + 1} ${merge.startCol + 1}`, merge]),
  );
  return (row, column) => {
    const block = blocks.size === 0 ? undefined : blocks.get(`${row} ${column}`);
    if (block === undefined) return undefined;
    return [rows[row - 1]?.styles[block.endCol] ?? 0, rows[block.endRow]?.styles[column - 1] ?? 0];
  };
}
