import type { Cell } from "../core/table/cell.ts";
import { cellText } from "../core/table/parse-cell.ts";
import type { Table } from "../core/table/table.ts";
import type { ChangedCell } from "./write-blocks.ts";

/** A sheet as it was read: its cells, and where its columns stood. */
export interface SheetView {
  readonly cells: readonly (readonly Cell[])[];
  readonly table: Table;
  /** Column numbers from 1, by key. */
  readonly at: ReadonlyMap<string, number>;
}

/** What stands in a line, in the order of the declaration and without the columns that may have been hit. */
function signature({ cells, table, at }: SheetView, row: number, hit: readonly string[]): string {
  return Object.keys(table.columns)
    .filter((key) => !hit.includes(key))
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
  return (
    keys.every((key) => before.at.get(key) === after.at.get(key)) &&
    [...new Set(written.map((cell) => cell.row))].every(
      (row) => signature(before, row, keys) === signature(after, row, keys),
    )
  );
}

/**
 * What stood in the written cells before, when a line or a column came or went between reading and writing: each line
 * is known by what was not hit of it, or else by its place, each column by its header. A cell of a line that was not there is emptied.
 */
export function cellsToRestore(
  before: SheetView,
  after: SheetView,
  keys: readonly string[],
  written: readonly ChangedCell[],
): readonly ChangedCell[] {
  const hit = new Set(written.map((cell) => cell.column));
  const hitKeys = [...after.at].flatMap(([key, column]) => (hit.has(column) ? [key] : []));
  const unsafe = [...keys, ...hitKeys];
  const lines = new Map<string, number>();
  for (let row = before.cells.length; row > 1; row -= 1) lines.set(signature(before, row, unsafe), row);
  const columns = new Map<string, number>();
  for (const [index, header] of (before.cells[0] ?? []).entries()) columns.set(cellText(header), index);
  columns.delete("");
  return written.map(({ row, column }) => {
    const now = signature(after, row, unsafe);
    // Where nothing tells lines apart, as in a sheet without columns of clerks, each is most likely where it was.
    const was = signature(before, row, unsafe) === now ? row : (lines.get(now) ?? 0);
    const line = before.cells[was - 1];
    const from = columns.get(cellText(after.cells[0]?.[column - 1] ?? ""));
    return { row, column, cell: from === undefined ? "" : (line?.[from] ?? "") };
  });
}
