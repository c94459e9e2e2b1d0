import type { Cell } from "../core/table/cell.ts";

/** A row of a sheet, wherever it went: the same one in a book and its twins. */
export type Line = Readonly<Record<never, never>>;

/** A sheet in memory: cells and notes row by row from row 1, as far as they were ever filled. */
export interface MemorySheet {
  name: string;
  cells: Cell[][];
  notes: string[][];
  /** The mark of each marked column, by its number from 1. */
  marks: Map<number, string>;
  hidden: boolean;
  /** What each row is known by, as far as anybody asked (`linesOf`). */
  lines: Line[];
  /** Cells, notes, marks and lines are a twin's too. */
  shared: boolean;
  /** What `rectangle` and `textOf` gave last, until something is changed. */
  seen: { rectangle?: readonly (readonly Cell[])[]; text?: string };
}

/** An empty sheet. */
export function newSheet(name: string, cells: Cell[][], hidden: boolean): MemorySheet {
  return { name, cells, notes: [], marks: new Map(), hidden, lines: [], shared: false, seen: {} };
}

/** A copy that shares all it holds with its model until one of the two is changed. */
export function copyOf(sheet: MemorySheet): MemorySheet {
  sheet.shared = true;
  return { ...sheet };
}

/** The sheet, to be changed now: what it shares with a twin it gets for itself. */
export function toChange(sheet: MemorySheet): MemorySheet {
  sheet.seen = {};
  if (!sheet.shared) return sheet;
  sheet.cells = sheet.cells.map((line) => [...line]);
  sheet.notes = sheet.notes.map((line) => [...line]);
  sheet.marks = new Map(sheet.marks);
  sheet.lines = [...sheet.lines];
  sheet.shared = false;
  return sheet;
}

/** What each row is known by, from row 1. */
export function linesOf({ cells, lines }: MemorySheet): Line[] {
  while (lines.length < cells.length) lines.push({});
  return lines;
}

/** The filled part as a rectangle: what getDataRange gives. */
export function rectangle(sheet: MemorySheet): readonly (readonly Cell[])[] {
  sheet.seen.rectangle ??= filledPart(sheet.cells);
  return sheet.seen.rectangle;
}

/** How many cells of a line there are up to the last filled one. */
export function widthOf(line: readonly Cell[]): number {
  let width = line.length;
  while (width > 0 && line[width - 1] === "") width -= 1;
  return width;
}

function filledPart(lines: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let rows = 0;
  let columns = 0;
  lines.forEach((line, row) => {
    const width = widthOf(line);
    if (width > 0) rows = row + 1;
    columns = Math.max(columns, width);
  });
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const cell = lines[row]?.[column] ?? "";
      return typeof cell === "string" ? cell.normalize("NFC") : cell;
    }),
  );
}

/** All that stands on a sheet, as text: two sheets of one text are alike in everything. */
export function textOf(sheet: MemorySheet): string {
  const { name, hidden, cells, notes, marks } = sheet;
  sheet.seen.text ??= JSON.stringify([name, hidden, cells, notes, [...marks]]);
  return sheet.seen.text;
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
