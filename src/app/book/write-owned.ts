import type { Cell } from "../../core/table/cell.ts";
import { findColumns } from "../../core/table/find-columns.ts";
import { cellText, isDayCell } from "../../core/table/parse-cell.ts";
import { type ParsedRow, type ParsedTable, parseTable } from "../../core/table/parse-table.ts";
import { type BookPorts, readSheets } from "./read-sheets.ts";
import { cellsToRestore, type SheetView, stillInPlace } from "./undo-shifted.ts";
import { type ChangedCell, writeBlocks } from "./write-blocks.ts";

/** New values for columns the system owns, row by row. */
export interface OwnedWrite {
  /** The table as it was read when the values were worked out. */
  readonly table: ParsedTable;
  readonly columns: readonly string[];
  /** The new cells of a row by column key, from the row as it was given and as it stands now; undefined leaves it as it is. */
  readonly valuesOf: (row: ParsedRow, now: ParsedRow) => Readonly<Record<string, Cell>> | undefined;
}

/** A row another clerk added, changed or took out between our read and our write; it was left alone. */
export interface Conflict {
  readonly sheet: string;
  /** 0 for the sheet as a whole. */
  readonly row: number;
  readonly key: string;
}

function same(a: Cell, b: Cell): boolean {
  if (isDayCell(a) && isDayCell(b)) return a.day === b.day;
  return cellText(a) === cellText(b);
}

const contentOf = (row: ParsedRow): string => `${row.id}\u001f${row.typed}`;

/** What was written, and what was not. */
export interface OwnedWritten {
  readonly conflicts: readonly Conflict[];
  /** The table as it was read just before writing. */
  readonly now: ParsedTable;
  /** Number of lines of the sheet then, the header too. */
  readonly height: number;
  /** Where each row stands in it, by its number in the table that was given. */
  readonly rowNow: ReadonlyMap<number, number>;
}

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

interface Attempt extends OwnedWritten {
  readonly seen: SheetView;
  readonly written: readonly ChangedCell[];
}

/** The sheet as it stands now; its rows are not parsed. */
function look(ports: BookPorts, { table }: ParsedTable): SheetView {
  const { cells = [], marks = [] } = readSheets(ports, [table]).get(table.sheet) ?? {};
  return { cells, table, at: findColumns(table, cells[0] ?? [], marks).at };
}

function attempt(ports: BookPorts, write: OwnedWrite): Attempt {
  const { table } = write.table;
  const { sheet } = table;
  const { cells = [], marks = [] } = readSheets(ports, [table]).get(sheet) ?? {};
  const fresh = parseTable(table, cells, marks);
  const known = rowsByContent(write.table.rows);
  const conflicts: Conflict[] = [];
  const rowNow = new Map<number, number>();
  const changed: ChangedCell[] = [];
  for (const row of fresh.rows) {
    const before = known.get(contentOf(row))?.shift();
    if (before === undefined) {
      conflicts.push({ sheet, row: row.at, key: row.key });
      continue;
    }
    rowNow.set(before.at, row.at);
    const values = write.valuesOf(before, row);
    if (values === undefined) continue;
    for (const key of write.columns) {
      const column = fresh.columns.at.get(key);
      const cell = values[key];
      if (column === undefined || cell === undefined) continue;
      if (!same(cells[row.at - 1]?.[column - 1] ?? "", cell)) changed.push({ row: row.at, column, cell });
    }
  }
  const ids = new Set(fresh.rows.map((row) => row.id));
  for (const row of [...known.values()].flat()) {
    // Also the last row when one was put in above it while its sheet was being read.
    if (!ids.has(row.id)) conflicts.push({ sheet, row: row.at, key: row.key });
  }
  const written = writeBlocks(ports.workbook, sheet, cells, changed);
  return {
    conflicts,
    now: fresh,
    height: cells.length,
    rowNow,
    seen: { cells, table, at: fresh.columns.at },
    written,
  };
}

/**
 * Writes columns the system owns without trusting any earlier position: the sheet is read again, each row is found by
 * its identity, and a row that was added, whose clerk-typed cells changed, or that is gone is left alone and named
 * (design decision 10). Cells that would not change are not written. Sheets has no lock against typing, so after
 * writing we look again: where a line or column came or went in between, what we hit is put back and the write is done
 * once more. Service calls: two reads and at most a few writes; more only after such a clash.
 */
export function writeOwned(ports: BookPorts, write: OwnedWrite): OwnedWritten {
  const first = attempt(ports, write);
  if (first.written.length === 0) return first;
  const after = look(ports, write.table);
  if (stillInPlace(first.seen, after, write.columns, first.written)) return first;
  const { sheet } = write.table.table;
  const restored = cellsToRestore(first.seen, after, first.written);
  writeBlocks(ports.workbook, sheet, after.cells, restored);
  const second = attempt(ports, write);
  return { ...second, conflicts: [...second.conflicts, { sheet, row: 0, key: "" }] };
}

/** A sentence for rows that were left alone; "" when there are none. */
export function conflictText(conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return "";
  const places = conflicts.slice(0, 5).map(({ sheet, row, key }) => {
    if (row === 0) return `trang ${sheet}`;
    return `${sheet} dòng ${row}${key === "" ? "" : ` (${key})`}`;
  });
  const more = conflicts.length > 5 ? ` và ${conflicts.length - 5} dòng khác` : "";
  return `Có dòng vừa được người khác thêm, sửa hoặc xóa nên chưa ghi: ${places.join("; ")}${more}. Chạy lại để cập nhật.`;
}
