import type { GridCell, GridRow } from "../../core/forms/back/grid.ts";
import type { MergedBlock } from "./sheet-cells.ts";

/** A form has no merged cells; a sheet with more blocks or covered cells than this is left as it is. */
const [MOST_BLOCKS, MOST_COVERED] = [2000, 20_000];

/**
 * The filled rows with what people see in merged cells: the value of the first also in those below it, which programs keep
 * empty, and a sign where cells to the right are covered.
 */
export function withMerged(rows: readonly GridRow[], blocks: readonly MergedBlock[]): readonly GridRow[] {
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return rows;
  const byRow = new Map(rows.map(({ at, cells }) => [at, new Map(cells.map((cell) => [cell.column, cell]))]));
  const widest = Math.max(0, ...rows.map(({ cells }) => cells[cells.length - 1]?.column ?? 0));
  let covered = 0;
  for (const { top, left, bottom, right } of blocks) {
    const first = byRow.get(top)?.get(left);
    if (first === undefined) continue;
    for (const [at, cells] of byRow) {
      if (at < top || at > bottom) continue;
      for (let column = left; column <= Math.min(right, widest); column += 1) {
        if (at === top && column === left) continue;
        covered += 1;
        if (covered > MOST_COVERED) return rows;
        const beside: GridCell = { column, value: "", shows: "plain", formula: "", merged: "beside" };
        cells.set(column, column === left ? { ...first, merged: "below" } : beside);
      }
    }
  }
  return [...byRow].map(([at, cells]) => ({
    at,
    cells: [...cells.values()].sort((a, b) => a.column - b.column),
  }));
}
