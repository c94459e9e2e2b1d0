import { tableOf } from "../../../core/book/parsed-book.ts";
import { type ParsedRow, type ParsedTable, parseTable } from "../../../core/table/parse-table.ts";
import { type BookPorts, readSheets } from "./read-sheets.ts";

/** A cell of a clerk's sheet, found again where it stands now. */
export interface FoundCell {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly columnKey: string;
  readonly column: number;
}

/** Reads the sheet again and finds the row by its identity, and the column by the header the clerk sees. */
export function findCell(
  ports: BookPorts,
  sheet: string,
  rowId: string,
  header: string,
): FoundCell | undefined {
  const declared = tableOf(sheet);
  const seen = declared === undefined ? undefined : readSheets(ports, [declared[1]]).get(sheet);
  if (declared === undefined || seen === undefined) return undefined;
  const table = parseTable(declared[1], seen.cells, seen.marks);
  const row = table.rows.find((candidate) => candidate.id === rowId);
  const [columnKey] = [...table.columns.headers].find(([, text]) => text === header) ?? [];
  const column = table.columns.at.get(columnKey ?? "");
  if (row === undefined || columnKey === undefined || column === undefined) return undefined;
  return { table, row, columnKey, column };
}
