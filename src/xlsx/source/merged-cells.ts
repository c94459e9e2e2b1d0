import type { GridCell, GridRow } from "../../core/forms/back/grid.ts";
import type { MergedBlock } from "./sheet-cells.ts";

/** A form has none; a sheet with more merged blocks or cells than this is left as it is. */
const [MOST_BLOCKS, MOST_COVERED] = [2000, 20_000];

/**
 * The rows with what people see in merged cells: the value of the first also in those below it, which programs keep empty,
 * and a sign where cells to the right are covered.
 */
export function withMerged(rows: readonly GridRow[], blocks: readonly MergedBlock[]): readonly GridRow[] {
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return rows;
  const byRow = new Map(rows.map(({ at, cells }) => [at, [...cells]]));
  const last = rows[rows.length - 1]?.at ?? 0;
  let covered = 0;
  for (const { top, left, bottom, right } of blocks) {
    const first = byRow.get(top)?.find(({ column }) => column === left);
    if (first === undefined) continue;
    for (let at = top; at <= Math.min(bottom, last); at += 1) {
      for (let column = left; column <= right; column += 1) {
        if (at === top && column === left) continue;
        covered += 1;
        if (covered > MOST_COVERED) return rows;
        const there: GridCell =
          column === left
            ? { ...first, merged: "below" }
            : { column, value: "", shows: "plain", formula: "", merged: "beside" };
        const cells = byRow.get(at) ?? [];
        byRow.set(at, [...cells.filter((cell) => cell.column !== column), there]);
      }
    }
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([at, cells]) => ({ at, cells: cells.sort((a, b) => a.column - b.column) }));
}
