import type { Cell, WrittenCell } from "../../../core/table/cell.ts";
import type { Workbook } from "../../../ports/workbook.ts";
import type { Written } from "./put-back.ts";
import type { NewCell } from "./sheet-change.ts";

/** A cell and what it is to hold. */
export interface ChangedCell extends Written {
  readonly cell: NewCell;
}

/** Runs of neighbouring columns among those of the cells. */
function runsOf(changed: readonly Written[]): readonly (readonly number[])[] {
  const columns = [...new Set(changed.map((cell) => cell.column))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1] === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/**
 * The changed cells as blocks: one for each run of neighbouring columns, over the rows that changed, filled with what
 * stands between them.
 */
export function blocksOf<T>(
  changed: readonly (Written & { readonly cell: T })[],
  stands: readonly (readonly T[])[],
  empty: T,
): readonly { readonly row: number; readonly column: number; readonly cells: readonly (readonly T[])[] }[] {
  return runsOf(changed).map((run) => {
    const first = run[0] ?? 1;
    const mine = changed.filter((cell) => cell.column >= first && cell.column < first + run.length);
    const top = mine.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
    const bottom = mine.reduce((most, { row }) => Math.max(most, row), 0);
    const cells = Array.from({ length: bottom - top + 1 }, (_, down) =>
      run.map((column) => stands[top - 1 + down]?.[column - 1] ?? empty),
    );
    for (const { row, column, cell } of mine) {
      const line = cells[row - top];
      if (line !== undefined) line[column - first] = cell;
    }
    return { row: top, column: first, cells };
  });
}

/** The cells of such blocks, each at its place. */
export function cellsOf<T>(
  blocks: readonly {
    readonly row: number;
    readonly column: number;
    readonly cells: readonly (readonly T[])[];
  }[],
): readonly (Written & { readonly cell: T })[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.map((cell, right) => ({ row: row + down, column: column + right, cell })),
    ),
  );
}

/** Whether a cell is given to the byte. */
export const isExact = (cell: NewCell): cell is { readonly exact: string } =>
  typeof cell === "object" && "exact" in cell;

/**
 * Writes the changed cells, one service call for each run of neighbouring columns; a cell kept to the byte by itself.
 * @returns every cell that was written, those between the changed ones too
 */
export function writeBlocks(
  workbook: Workbook,
  sheet: string,
  stands: readonly (readonly Cell[])[],
  changed: readonly ChangedCell[],
): readonly ChangedCell[] {
  const values: (Written & { readonly cell: WrittenCell })[] = [];
  const exact: ChangedCell[] = [];
  for (const { row, column, cell } of changed) {
    if (!isExact(cell)) values.push({ row, column, cell });
    else {
      workbook.restoreCell(sheet, row, column, cell.exact);
      exact.push({ row, column, cell });
    }
  }
  const blocks = blocksOf<WrittenCell>(values, stands, "");
  for (const { row, column, cells } of blocks) workbook.writeBlock(sheet, row, column, cells);
  return [...exact, ...cellsOf(blocks)];
}
