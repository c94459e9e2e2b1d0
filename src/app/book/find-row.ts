import { tableOf } from "../../core/book/parsed-book.ts";
import { type ParsedRow, type ParsedTable, parseTable } from "../../core/table/parse-table.ts";
import type { Workbook } from "../../ports/workbook.ts";

/** A cell of a clerk's sheet, found again where it stands now. */
export interface FoundCell {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly columnKey: string;
  readonly column: number;
}

function parsedNow(workbook: Workbook, sheet: string): ParsedTable | undefined {
  const declared = tableOf(sheet);
  return declared === undefined
    ? undefined
    : parseTable(declared[1], workbook.read(sheet), workbook.columnMarks());
}

/** The row that stands at this number now. */
export function findRowAt(workbook: Workbook, sheet: string, at: number): ParsedRow | undefined {
  return parsedNow(workbook, sheet)?.rows.find((row) => row.at === at);
}

/** Reads the sheet again and finds the row by its identity, and the column by the header the clerk sees. */
export function findCell(
  workbook: Workbook,
  sheet: string,
  rowId: string,
  header: string,
): FoundCell | undefined {
  const table = parsedNow(workbook, sheet);
  if (table === undefined) return undefined;
  const row = table.rows.find((candidate) => candidate.id === rowId);
  const [columnKey] = [...table.columns.headers].find(([, text]) => text === header) ?? [];
  const column = table.columns.at.get(columnKey ?? "");
  if (row === undefined || columnKey === undefined || column === undefined) return undefined;
  return { table, row, columnKey, column };
}
