import type { Cell } from "../core/table/cell.ts";
import { cellText, isDayCell } from "../core/table/parse-cell.ts";
import { type ParsedRow, type ParsedTable, parseTable } from "../core/table/parse-table.ts";
import type { Workbook } from "../ports/workbook.ts";

/** New values for columns the system owns, row by row. */
export interface OwnedWrite {
  /** The table as it was read when the values were worked out. */
  readonly table: ParsedTable;
  readonly columns: readonly string[];
  /** The new cells of a row by column key; undefined leaves the row as it is. */
  readonly valuesOf: (row: ParsedRow) => Readonly<Record<string, Cell>> | undefined;
}

/** A row another clerk changed between our read and our write; it was left alone. */
export interface Conflict {
  readonly sheet: string;
  readonly row: number;
  readonly key: string;
}

function same(a: Cell, b: Cell): boolean {
  if (isDayCell(a) && isDayCell(b)) return a.day === b.day;
  return cellText(a) === cellText(b);
}

const contentOf = (row: ParsedRow): string => `${row.id}\u001f${row.hash}`;

/** Rows by identity and content; equal rows wait in line, so that each is taken once. */
function rowsByContent(rows: readonly ParsedRow[]): ReadonlyMap<string, ParsedRow[]> {
  const lines = new Map<string, ParsedRow[]>();
  for (const row of rows) {
    const line = lines.get(contentOf(row));
    if (line === undefined) lines.set(contentOf(row), [row]);
    else line.push(row);
  }
  return lines;
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Writes the changed cells as blocks: one for each run of neighbouring columns, over the rows that changed. */
function writeBlocks(
  workbook: Workbook,
  sheet: string,
  fresh: readonly (readonly Cell[])[],
  changed: readonly ChangedCell[],
): void {
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
  }
}

/**
 * Writes columns the system owns without trusting any earlier position: the sheet is read again, each row is found by
 * its identity, and a row whose clerk-typed cells changed meanwhile is left alone and named (design decision 10).
 * Cells that would not change are not written. Service calls: one read and at most a few writes.
 */
export function writeOwned(workbook: Workbook, write: OwnedWrite): readonly Conflict[] {
  const { table } = write.table;
  const cells = workbook.read(table.sheet);
  const fresh = parseTable(table, cells, workbook.columnMarks());
  const known = rowsByContent(write.table.rows);
  const ids = new Set(write.table.rows.filter((row) => row.id !== "").map((row) => row.id));
  const conflicts: Conflict[] = [];
  const changed: ChangedCell[] = [];
  for (const row of fresh.rows) {
    const before = known.get(contentOf(row))?.shift();
    if (before === undefined) {
      if (ids.has(row.id)) conflicts.push({ sheet: table.sheet, row: row.at, key: row.key });
      continue;
    }
    const values = write.valuesOf(before);
    if (values === undefined) continue;
    for (const key of write.columns) {
      const column = fresh.columns.at.get(key);
      const cell = values[key];
      if (column === undefined || cell === undefined) continue;
      if (!same(cells[row.at - 1]?.[column - 1] ?? "", cell)) changed.push({ row: row.at, column, cell });
    }
  }
  if (changed.length > 0) writeBlocks(workbook, table.sheet, cells, changed);
  return conflicts;
}

/** A sentence for rows that were left alone; "" when there are none. */
export function conflictText(conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return "";
  const places = conflicts.slice(0, 5).map(({ sheet, row, key }) => `${sheet} dòng ${row} (${key})`);
  const more = conflicts.length > 5 ? ` và ${conflicts.length - 5} dòng khác` : "";
  return `Có dòng vừa được người khác sửa nên chưa ghi: ${places.join("; ")}${more}. Chạy lại để cập nhật.`;
}
