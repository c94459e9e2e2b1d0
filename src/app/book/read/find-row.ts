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

/** Finds a cell by its sheet, its row's identity and the header the clerk sees. */
export type CellFinder = (sheet: string, rowId: string, header: string) => FoundCell | undefined;

/** Reads these sheets again; cells are then found in what stood there at that one moment. */
export function cellFinder(ports: BookPorts, sheets: ReadonlySet<string>): CellFinder {
  const declared = [...sheets].flatMap((sheet) => tableOf(sheet)?.[1] ?? []);
  const seen = readSheets(ports, declared);
  const tables = new Map(
    declared.flatMap((table) => {
      const read = seen.get(table.sheet);
      if (read === undefined) return [];
      const parsed: ParsedTable = parseTable(table, read.cells, read.marks);
      const byId = new Map([...parsed.rows].reverse().map((row) => [row.id, row]));
      return [[table.sheet, { parsed, byId }]];
    }),
  );
  return (sheet, rowId, header) => {
    const { parsed: table, byId } = tables.get(sheet) ?? {};
    const row = byId?.get(rowId);
    if (table === undefined || row === undefined) return undefined;
    const [columnKey] = [...table.columns.headers].find(([, text]) => text === header) ?? [];
    const column = table.columns.at.get(columnKey ?? "");
    if (columnKey === undefined || column === undefined) return undefined;
    return { table, row, columnKey, column };
  };
}

/** The same for one cell. */
export function findCell(
  ports: BookPorts,
  sheet: string,
  rowId: string,
  header: string,
): FoundCell | undefined {
  return cellFinder(ports, new Set([sheet]))(sheet, rowId, header);
}
