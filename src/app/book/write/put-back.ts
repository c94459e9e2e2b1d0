import { cellText } from "../../../core/table/parse-cell.ts";
import type { Look } from "./look.ts";

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
  const rows = new Set(written.map((cell) => cell.row));
  return [...rows].every((row) => signature(before, row, hit) === signature(after, row, hit));
}

/** Each line's signature with its turn among lines alike, by row number less one. */
function turns(look: Look, hit: ReadonlySet<string>): readonly string[] {
  const met = new Map<string, number>();
  return look.cells.map((_, index) => {
    const text = index === 0 ? "" : signature(look, index + 1, hit);
    met.set(text, (met.get(text) ?? 0) + 1);
    return `${met.get(text)}\u001f${text}`;
  });
}

/**
 * What stood in the written cells before, when a line or a column came or went between looking and writing: each line
 * is known by what was not hit of it, of lines alike by its turn, each column by its header. A cell of a line that was
 * not there is emptied.
 * @param stood what the cells held when the sheet was looked at: the cells themselves, or their notes
 */
export function putBack<T>(
  before: Look,
  after: Look,
  written: readonly Written[],
  stood: readonly (readonly T[])[],
  empty: T,
): readonly (Written & { readonly cell: T })[] {
  const hit = hitKeys(before, after, written);
  const lines = new Map(turns(before, hit).map((turn, index) => [turn, stood[index]]));
  const now = turns(after, hit);
  const columns = new Map<string, number>();
  for (const [index, header] of (before.cells[0] ?? []).entries()) columns.set(cellText(header), index);
  columns.delete("");
  return written.map(({ row, column }) => {
    const line = lines.get(now[row - 1] ?? "");
    const from = columns.get(cellText(after.cells[0]?.[column - 1] ?? ""));
    return { row, column, cell: from === undefined ? empty : (line?.[from] ?? empty) };
  });
}
