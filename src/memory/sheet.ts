import type { Cell } from "../core/table/cell.ts";

/** A sheet in memory: cells and notes row by row from row 1, as far as they were ever filled. */
export interface MemorySheet {
  name: string;
  cells: Cell[][];
  notes: string[][];
  /** The mark of each marked column, by its number from 1. */
  marks: Map<number, string>;
  hidden: boolean;
}

/** The filled part as a rectangle: what getDataRange gives. */
export function rectangle(sheet: MemorySheet): Cell[][] {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === "") return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  });
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const cell = sheet.cells[row]?.[column] ?? "";
      return typeof cell === "string" ? cell.normalize("NFC") : cell;
    }),
  );
}

/** Puts a block at its corner (counted from 1); what is skipped over becomes empty. */
export function put<T>(
  grid: T[][],
  row: number,
  column: number,
  block: readonly (readonly T[])[],
  empty: T,
): void {
  block.forEach((line, down) => {
    const at = row - 1 + down;
    while (grid.length <= at) grid.push([]);
    const target = grid[at] ?? [];
    line.forEach((value, right) => {
      while (target.length < column - 1 + right) target.push(empty);
      target[column - 1 + right] = value;
    });
  });
}

/** A copy that shares nothing with its model. */
export function copyOf(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    cells: sheet.cells.map((line) => [...line]),
    notes: sheet.notes.map((line) => [...line]),
    marks: new Map(sheet.marks),
  };
}
