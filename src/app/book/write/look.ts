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

function lookOf(table: Table, { cells, marks }: SheetMoment): Look {
  return { table, cells, marks, at: findColumns(table, cells[0] ?? [], marks).at };
}

/** A table as far as its columns are known from an earlier look; without a header row they are looked up. */
export type Known = Pick<ParsedTable, "table" | "header" | "marks">;

/** Whether the columns are still where they were found: the header row says the same, and tells them apart. */
function sameColumns({ table, header, marks }: Known, now: readonly Cell[]): boolean {
  return headerText(header) === headerText(now) && entryOf(table, now, marks) !== undefined;
}

/** The whole sheet as it stands now. Service calls: those of one read, unless its header row has changed. */
export function lookAt(ports: BookPorts, read: Known): Look {
  const { table, marks } = read;
  const cells = ports.workbook.read(table.sheet);
  if (sameColumns(read, cells[0] ?? [])) return lookOf(table, { cells, marks });
  return lookOf(table, readSheets(ports, [table]).get(table.sheet) ?? { cells, marks: [] });
}

/**
 * The header row and the last rows alone, for a sheet to which rows are added; what lies between is as empty.
 * @param more rows to see beside those by which the end is known again
 */
export function lookAtEnd(ports: BookPorts, read: Known, more: number): Look {
  const { table, header, marks } = read;
  const rows = TAIL + more;
  if (header.length > 0) {
    const cells = ports.workbook.readEnd(table.sheet, rows);
    if (sameColumns(read, cells[0] ?? [])) return lookOf(table, { cells, marks });
  }
  return lookOf(table, readEnds(ports, [table], rows).get(table.sheet) ?? { cells: [], marks: [] });
}

/** What a look knows of the columns, for the next one. */
export function knownFrom({ table, cells, marks }: Look): Known {
  return { table, header: cells[0] ?? [], marks };
}
