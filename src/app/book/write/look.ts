import type { Cell } from "../../../core/table/cell.ts";
import { type FoundColumns, findColumns } from "../../../core/table/find-columns.ts";
import type { ParsedTable } from "../../../core/table/parse-table.ts";
import type { Table } from "../../../core/table/table.ts";
import { entryOf, headerText } from "../read/column-register.ts";
import { type BookPorts, readEnds, readSheets, type SheetMoment } from "../read/read-sheets.ts";

/** A sheet as it was read at one moment: its cells from row 1 on, and where its columns stood. */
export interface Look extends SheetMoment {
  readonly table: Table;
  /** Column numbers from 1, by key. */
  readonly at: FoundColumns["at"];
}

/** Rows from the end by which it is seen that lines came or went above. */
export const TAIL = 50;

/** Up to so many cells a sheet is read as a whole: 12,000 take as long as asking where it ends (local/google/run/costs.ts). */
export const FEW_CELLS = 12_000;

function lookFromCells(table: Table, { cells, marks }: SheetMoment): Look {
  return { table, cells, marks, at: findColumns(table, cells[0] ?? [], marks).at };
}

/** A table as far as its columns and size are known from an earlier look; without a header row they are looked up. */
export type Known = Pick<ParsedTable, "table" | "header" | "marks" | "height">;

/** The sheet as it was read, as if one looked at it now. */
export function lookOf({ table, header, marks, columns, rows }: ParsedTable): Look {
  const cells: Look["cells"][number][] = [header];
  for (const row of rows) {
    while (cells.length < row.at - 1) cells.push([]);
    cells.push(row.line);
  }
  return { table, cells, marks, at: columns.at };
}

/** Whether the columns are still where they were found: the header row says the same, and tells them apart. */
export function sameColumns({ table, header, marks }: Known, now: readonly Cell[]): boolean {
  return headerText(header) === headerText(now) && entryOf(table, now, marks) !== undefined;
}

const isBlank = (line: readonly Cell[] | undefined): boolean => (line ?? []).every((cell) => cell === "");

/** The whole sheet as it stands now. Service calls: those of one read, unless its header row has changed. */
export function lookAt(ports: BookPorts, read: Known): Look {
  return lookFrom(ports, read, ports.workbook.read(read.table.sheet));
}

function lookFrom(ports: BookPorts, read: Known, cells: Look["cells"]): Look {
  const { table, marks } = read;
  if (sameColumns(read, cells[0] ?? [])) return lookFromCells(table, { cells, marks });
  return lookFromCells(table, readSheets(ports, [table]).get(table.sheet) ?? { cells, marks: [] });
}

/**
 * As much of the sheet as there was, and a row more: to ask where it ends now would be one more round trip. It shows
 * whether rows stand where they stood; who sees that they do not looks at the whole.
 */
export function glanceAt(ports: BookPorts, read: Known): Look {
  const { table, header, height } = read;
  const cells =
    height === 0 || header.length === 0
      ? undefined
      : ports.workbook.readTop(table.sheet, height + 1, { first: 1, count: header.length });
  if (cells === undefined || !isBlank(cells[height])) return lookAt(ports, read);
  let end = height;
  while (end > 1 && isBlank(cells[end - 1])) end -= 1;
  return lookFrom(ports, read, cells.slice(0, end));
}

/**
 * The header row and the last rows alone, for a sheet to which rows are added; what lies between is as empty.
 * @param more rows to see beside those by which the end is known again
 */
export function lookAtEnd(ports: BookPorts, read: Known, more: number): Look {
  const { table, header, marks, height } = read;
  const rows = TAIL + more;
  if (header.length > 0) {
    if (height * header.length <= FEW_CELLS) return glanceAt(ports, read);
    const cells = ports.workbook.readEnd(table.sheet, rows);
    if (sameColumns(read, cells[0] ?? [])) return lookFromCells(table, { cells, marks });
  }
  return lookFromCells(table, readEnds(ports, [table], rows).get(table.sheet) ?? { cells: [], marks: [] });
}

/** What a look knows, for the next one, behind writes down to this row. */
export function knownFrom({ table, cells, marks }: Look, written: number): Known {
  return { table, header: cells[0] ?? [], marks, height: Math.max(cells.length, written) };
}
