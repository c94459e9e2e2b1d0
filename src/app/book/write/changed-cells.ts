import type { Cell, WrittenCell } from "../../../core/table/cell.ts";
import { cellText, isDayCell } from "../../../core/table/parse-cell.ts";
import { identityOf, type ParsedRow } from "../../../core/table/parse-table.ts";
import type { Look } from "./look.ts";
import type { PairedRows } from "./pair-rows.ts";
import type { NewCell, NewRow, SheetChange } from "./sheet-change.ts";
import { type ChangedCell, isExact } from "./write-blocks.ts";

/** What a cell shows that is to be written. */
export function shownText(cell: WrittenCell): string {
  return typeof cell === "object" && "to" in cell ? cell.text : cellText(cell);
}

function same(stands: Cell, cell: NewCell): boolean {
  if (isExact(cell)) return false;
  if (typeof cell === "object" && "day" in cell && isDayCell(stands)) return stands.day === cell.day;
  return cellText(stands) === shownText(cell);
}

/** The cells of paired rows that are to hold something else than they do. */
export function changedCells(
  { cells, evenIfSame = false }: Pick<SheetChange, "cells" | "evenIfSame">,
  pairs: PairedRows["pairs"],
  at: Look["at"],
): readonly ChangedCell[] {
  if (cells === undefined) return [];
  return pairs.flatMap(({ before, now }) =>
    Object.entries(cells(before, now, at) ?? {}).flatMap(([key, cell]) => {
      const column = at.get(key);
      if (column === undefined || (!evenIfSame && same(now.line[column - 1] ?? "", cell))) return [];
      return [{ row: now.at, column, cell }];
    }),
  );
}

/** The sheet as it stood before we wrote into it, and its rows. */
export interface Stood {
  readonly look: Look;
  readonly rows: readonly ParsedRow[];
  /** What an earlier try wrote, where it went astray. */
  readonly wrote: readonly ChangedCell[];
}

/**
 * The cells that change when these rows stand in place of all there are. Columns that a new row does not name, the
 * clerks' own among them, keep what stood beside the row of the same identity, wherever row and column are now. A column
 * in which anything changes is written as a whole, and links with any other: what a link leads to is not read back. A
 * column that came since keeps what it holds, but what we wrote there before it was seen.
 */
export function replacedCells(
  { table, cells, at }: Look,
  stood: Stood,
  rows: readonly NewRow[],
): readonly ChangedCell[] {
  const width = cells[0]?.length ?? 0;
  const was = new Map((stood.look.cells[0] ?? []).map((header, index) => [cellText(header), index]));
  const from = (cells[0] ?? []).map((header) => was.get(cellText(header)));
  for (const [key, column] of at) from[column - 1] = (stood.look.at.get(key) ?? 0) - 1;
  const before = new Map(stood.rows.map((row) => [row.id, row.line]));
  const lines = rows.map((row): readonly WrittenCell[] => {
    const kept = before.get(identityOf(table, row));
    const line: WrittenCell[] = Array.from({ length: width }, (_, index) => kept?.[from[index] ?? -1] ?? "");
    for (const [key, cell] of Object.entries(row)) {
      const column = at.get(key);
      if (column !== undefined) line[column - 1] = cell;
    }
    return line;
  });
  const height = Math.max(lines.length, cells.length - 1);
  const strayed = new Map(stood.wrote.map(({ row, column, cell }) => [`${row}:${column}`, cell]));
  const keeps = (row: number, column: number): Cell => {
    const stands = cells[row - 1]?.[column - 1] ?? "";
    const ours = strayed.get(`${row}:${column}`);
    return ours !== undefined && same(stands, ours) ? "" : stands;
  };
  const columns = Array.from({ length: width }, (_, index) => {
    const wanted = Array.from({ length: height }, (_unused, down) =>
      from[index] === undefined ? keeps(down + 2, index + 1) : (lines[down]?.[index] ?? ""),
    );
    return {
      column: index + 1,
      wanted,
      links: wanted.some((cell) => typeof cell === "object" && "to" in cell),
      changes: !wanted.every((cell, down) => same(cells[down + 1]?.[index] ?? "", cell)),
    };
  });
  const anyChanges = columns.some(({ changes }) => changes);
  return columns.flatMap(({ column, wanted, links, changes }) =>
    changes || (links && anyChanges) ? wanted.map((cell, down) => ({ row: down + 2, column, cell })) : [],
  );
}
