import type { Cell } from "../../core/table/cell.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import type { Table } from "../../core/table/table.ts";
import type { ChangedCell } from "./write-blocks.ts";

/** A sheet as it was read: its cells, and where its columns stood. */
export interface SheetView {
  readonly cells: readonly (readonly Cell[])[];
  readonly table: Table;
  /** Column numbers from 1, by key. */
  readonly at: ReadonlyMap<string, number>;
}

/** Columns of which some cell may have been written, as they stood or as they stand now. */
function hitKeys(before: SheetView, after: SheetView, written: readonly ChangedCell[]): ReadonlySet<string> {
  const hit = new Set(written.map((cell) => cell.column));
  const places = [...before.at, ...after.at];
  return new Set(places.flatMap(([key, column]) => (hit.has(column) ? [key] : [])));
}

/** What stands in a line, in the order of the declaration and without the columns that may have been hit. */
function signature({ cells, table, at }: SheetView, row: number, hit: ReadonlySet<string>): string {
  return Object.keys(table.columns)
    .filter((key) => !hit.has(key))
    .map((key) => cellText(cells[row - 1]?.[(at.get(key) ?? 0) - 1] ?? ""))
    .join("\u001f");
}

/** Whether the lines that were written are still where they were when the sheet was read. */
export function stillInPlace(
  before: SheetView,
  after: SheetView,
  keys: readonly string[],
  written: readonly ChangedCell[],
): boolean {
  const hit = hitKeys(before, after, written);
  return (
    keys.every((key) => before.at.get(key) === after.at.get(key)) &&
    [...new Set(written.map((cell) => cell.row))].every(
      (row) => signature(before, row, hit) === signature(after, row, hit),
    )
  );
}

/** Each line's signature with its turn among lines alike, by row number less one. */
function turns(view: SheetView, hit: ReadonlySet<string>): readonly string[] {
  const met = new Map<string, number>();
  return view.cells.map((_, index) => {
    const text = index === 0 ? "" : signature(view, index + 1, hit);
    met.set(text, (met.get(text) ?? 0) + 1);
    return `${met.get(text)}\u001f${text}`;
  });
}

/**
 * What stood in the written cells before, when a line or a column came or went between reading and writing: each line
 * is known by what was not hit of it, of lines alike by its turn, each column by its header. A cell of a line that was
 * not there is emptied.
 */
export function cellsToRestore(
  before: SheetView,
  after: SheetView,
  written: readonly ChangedCell[],
): readonly ChangedCell[] {
  const hit = hitKeys(before, after, written);
  const lines = new Map(turns(before, hit).map((turn, index) => [turn, before.cells[index]]));
  const now = turns(after, hit);
  const columns = new Map<string, number>();
  for (const [index, header] of (before.cells[0] ?? []).entries()) columns.set(cellText(header), index);
  columns.delete("");
  return written.map(({ row, column }) => {
    const line = lines.get(now[row - 1] ?? "");
    const from = columns.get(cellText(after.cells[0]?.[column - 1] ?? ""));
    return { row, column, cell: from === undefined ? "" : (line?.[from] ?? "") };
  });
}
