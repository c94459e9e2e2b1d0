import type { WrittenCell } from "../../core/table/cell.ts";
import { identityOf, parseTable } from "../../core/table/parse-table.ts";
import type { Table } from "../../core/table/table.ts";
import type { Workbook } from "../../ports/workbook.ts";
import { type BookPorts, readSheets } from "./read-sheets.ts";

export type SystemRow = Readonly<Record<string, WrittenCell>>;

/**
 * Puts new rows in place of all rows of a sheet the system writes. Columns that a new row does not name, the clerks' own
 * among them, keep what stood beside the row of the same identity, wherever that row now stands. Service calls: one read, one write.
 */
export function replaceRows(ports: BookPorts, table: Table, rows: readonly SystemRow[]): void {
  const { cells = [], marks = [] } = readSheets(ports, [table]).get(table.sheet) ?? {};
  const fresh = parseTable(table, cells, marks);
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const before = new Map(fresh.rows.map((row) => [row.id, cells[row.at - 1] ?? []]));
  const block = rows.map((row): WrittenCell[] => {
    const kept = before.get(identityOf(table, row)) ?? [];
    const line: WrittenCell[] = Array.from({ length: width }, (_, index) => kept[index] ?? "");
    for (const [key, cell] of Object.entries(row)) {
      const at = fresh.columns.at.get(key);
      if (at !== undefined) line[at - 1] = cell;
    }
    return line;
  });
  while (block.length < cells.length - 1) block.push(Array.from({ length: width }, () => ""));
  if (block.length > 0) ports.workbook.writeBlock(table.sheet, 2, 1, block);
}

/** The rows as lines of a sheet from column A on, each value under its own column. */
export function linesOf<T extends WrittenCell>(
  at: ReadonlyMap<string, number>,
  rows: readonly Readonly<Record<string, T>>[],
): readonly (readonly (T | "")[])[] {
  const width = Math.max(0, ...at.values());
  return rows.map((row) => {
    const line = Array.from({ length: width }, (): T | "" => "");
    for (const [key, column] of at) line[column - 1] = row[key] ?? "";
    return line;
  });
}

/** Adds rows below the last one, each value under its own column. Service calls: one write, and what `at` cost. */
export function appendRows(
  workbook: Workbook,
  sheet: string,
  at: ReadonlyMap<string, number>,
  rows: readonly SystemRow[],
): void {
  if (rows.length > 0 && at.size > 0) workbook.append(sheet, linesOf(at, rows));
}
