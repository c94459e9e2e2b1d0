import type { Cell } from "../../core/table/cell.ts";
import type { Workbook } from "../../ports/workbook.ts";

/** A cell and what it is to hold; row and column count from 1. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * Writes the changed cells as blocks: one for each run of neighbouring columns, over the rows that changed.
 * @returns every cell that was written, those between the changed ones too
 */
export function writeBlocks(
  workbook: Workbook,
  sheet: string,
  fresh: readonly (readonly Cell[])[],
  changed: readonly ChangedCell[],
): readonly ChangedCell[] {
  const written: ChangedCell[] = [];
  const columns = [...new Set(changed.map((cell) => cell.column))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1] === column - 1) last.push(column);
    else runs.push([column]);
  }
  for (const run of runs) {
    const first = run[0] ?? 1;
    const mine = changed.filter((cell) => cell.column >= first && cell.column < first + run.length);
    const top = Math.min(...mine.map((cell) => cell.row));
    const bottom = Math.max(...mine.map((cell) => cell.row));
    const block: Cell[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      block.push(run.map((column) => fresh[row - 1]?.[column - 1] ?? ""));
    }
    for (const { row, column, cell } of mine) {
      const line = block[row - top];
      if (line !== undefined) line[column - first] = cell;
    }
    workbook.writeBlock(sheet, top, first, block);
    for (const [down, line] of block.entries()) {
      for (const [right, cell] of line.entries())
        written.push({ row: top + down, column: first + right, cell });
    }
  }
  return written;
}
