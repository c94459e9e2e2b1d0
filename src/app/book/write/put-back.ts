import { cellText } from "../../../core/table/parse-cell.ts";
import type { Look } from "./look.ts";
import type { MovedSince } from "./moved-since.ts";

/** A cell that was written, its row and column from 1. */
export interface Written {
  readonly row: number;
  readonly column: number;
}

/** Columns of which some cell may have been written, as they stood or as they stand now. */
export function hitKeys(before: Look, after: Look, written: readonly Written[]): ReadonlySet<string> {
  const hit = new Set(written.map((cell) => cell.column));
  const places = [...before.at, ...after.at];
  return new Set(places.flatMap(([key, column]) => (hit.has(column) ? [key] : [])));
}

/** What stands in a line, in the order of the declaration and without the columns that may have been hit. */
function signature({ cells, table, at }: Look, row: number, hit: ReadonlySet<string>): string {
  return Object.keys(table.columns)
    .filter((key) => !hit.has(key))
    .map((key) => cellText(cells[row - 1]?.[(at.get(key) ?? 0) - 1] ?? ""))
    .join("\u001f");
}

/** Whether the lines and columns that were written are still where they were when the sheet was looked at. */
export function stillInPlace(before: Look, after: Look, written: readonly Written[]): boolean {
  const columns = new Set(written.map((cell) => cell.column));
  for (const [key, column] of before.at) {
    if (columns.has(column) && after.at.get(key) !== column) return false;
  }
  const hit = hitKeys(before, after, written);
  // Lines of which all was written say nothing of themselves.
  if (written.length > 0 && [...before.at.keys()].every((key) => hit.has(key))) return false;
  const rows = new Set(written.map((cell) => cell.row));
  return [...rows].every((row) => signature(before, row, hit) === signature(after, row, hit));
}

const inverse = (map: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
  new Map([...map].map(([then, now]) => [now, then]));

/** How cells that were written are compared with what stands there now. */
export interface Shown<T, W> {
  readonly textAt: (row: number, column: number) => string;
  readonly stoodText: (cell: T) => string;
  /** What a written cell shows; undefined where only the sheet can tell. */
  readonly writtenText: (written: W) => string | undefined;
  readonly isWritten: (written: W, row: number, column: number) => boolean;
}

/** What was written, column by column: the texts, and each cell by its row. */
function byColumn<T, W extends Written>(
  written: readonly W[],
  { writtenText }: Shown<T, W>,
): ReadonlyMap<number, { readonly texts: Set<string>; readonly cells: Map<number, W> }> {
  const columns = new Map<number, { texts: Set<string>; cells: Map<number, W> }>();
  for (const cell of written) {
    const mine = columns.get(cell.column) ?? { texts: new Set<string>(), cells: new Map<number, W>() };
    columns.set(cell.column, mine);
    mine.cells.set(cell.row, cell);
    const text = writtenText(cell);
    if (text !== undefined && text !== "") mine.texts.add(text);
  }
  return columns;
}

/**
 * What the cells held that our write hit, when a line or a column came or went between looking and writing. Lines and
 * columns may have moved before our write or after it, or both: what we wrote into a column stands in the column at its
 * place or in its own, in whatever line; also what stands right goes, for the next try knows the lines by what they held; nothing that we emptied is told from what a clerk emptied, but in its line. A
 * cell of a line or column that was not there is emptied. What shows something else than we wrote was typed by somebody
 * after us, and is left alone.
 * @param stood what the cells held when the sheet was looked at: the cells themselves, or their notes
 * @param lines those in which something of it may stand
 */
export function putBack<T, W extends Written>(
  { rows, columns }: MovedSince,
  written: readonly W[],
  stood: readonly (readonly T[])[],
  empty: T,
  lines: readonly number[],
  shown: Shown<T, W>,
): readonly (Written & { readonly cell: T })[] {
  const [rowThen, columnThen] = [inverse(rows), inverse(columns)];
  const mine = byColumn(written, shown);
  const isExactly = (cell: W): boolean => shown.writtenText(cell) === undefined;
  const back = new Map<string, Written & { readonly cell: T }>();
  // Where one moved behind our write, after another had moved before it, ours stands in neither of the two places.
  const others = [...columns].some(([then, now]) => then !== now) ? [...columns.values()] : [];
  for (const [then, { texts, cells }] of mine) {
    const usual = new Set([then, columns.get(then) ?? then]);
    for (const column of new Set([...usual, ...others])) {
      const under = columnThen.get(column);
      for (const row of lines) {
        const from = rowThen.get(row);
        const text = shown.textAt(row, column);
        const before =
          from === undefined || under === undefined ? empty : (stood[from - 1]?.[under - 1] ?? empty);
        if (text === shown.stoodText(before)) continue;
        const [at, moved] = [cells.get(row), from === undefined ? undefined : cells.get(from)];
        // What was given to the byte may have gone anywhere with a line that came.
        const exact = from === undefined && text !== "" ? [...cells.values()].filter(isExactly) : [];
        const inLine = [at, moved, ...exact].filter((cell): cell is W => cell !== undefined);
        const ours = usual.has(column)
          ? texts.has(text) || inLine.some((cell) => shown.isWritten(cell, row, column))
          : text !== "" && inLine.some((cell) => shown.writtenText(cell) === text);
        if (ours) back.set(`${row}:${column}`, { row, column, cell: before });
      }
    }
  }
  return [...back.values()];
}
