import { bookOfTables, type ReadBook, tablesInOrder } from "../../src/core/book/parsed-book.ts";
import { readDay } from "../../src/core/calendar/read-day.ts";
import type { Cell } from "../../src/core/table/cell.ts";
import type { Column } from "../../src/core/table/column.ts";
import { type ParsedTable, parseTable } from "../../src/core/table/parse-table.ts";
import type { Table } from "../../src/core/table/table.ts";
import type { TableName } from "../../src/core/tables/all-tables.ts";

export const everyTable: ReadonlySet<TableName> = new Set(tablesInOrder.map(([name]) => name));

/** Rows as a clerk sees them: cells by header. */
export type RowByHeader = Readonly<Record<string, Cell>>;
/** The rows of each tab, by its name. */
export type RowsBySheet = Readonly<Record<string, readonly RowByHeader[]>>;

/** Sheets turns a typed date into a date wherever the column has a date's format. */
export function asTyped(column: Column, cell: Cell): Cell {
  const read = column.kind === "day" && typeof cell === "string" ? readDay(cell) : undefined;
  return read?.kind === "day" ? { day: read.day } : cell;
}

/** A whole sheet, header row first, in the order of the declaration. Throws on a header the table does not have. */
export function cellsUnder(table: Table, rows: readonly RowByHeader[]): readonly (readonly Cell[])[] {
  const columns = Object.values(table.columns);
  const headers = new Set(columns.map((column) => column.header));
  for (const header of rows.flatMap((row) => Object.keys(row))) {
    if (!headers.has(header)) throw new Error(`${table.sheet} has no column ${header}`);
  }
  return [
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => asTyped(column, row[column.header] ?? ""))),
  ];
}

/** Sheets parsed before, by their rows: of the hundreds of books made from one office nearly all sheets are the same. */
const known = new WeakMap<readonly RowByHeader[], ParsedTable>();
/** The rows of a sheet that stands there with its headers alone, by its name. */
const bare = new Map(tablesInOrder.map(([, { sheet }]): [string, readonly RowByHeader[]] => [sheet, []]));

function parsedOf(table: Table, rows: readonly RowByHeader[]): ParsedTable {
  const parsed = known.get(rows) ?? parseTable(table, cellsUnder(table, rows), []);
  known.set(rows, parsed);
  return parsed;
}

/** A book with these rows; every other sheet stands there with its headers alone. */
export function bookOf(rows: RowsBySheet): ReadBook {
  for (const sheet of Object.keys(rows)) if (!bare.has(sheet)) throw new Error(`no sheet ${sheet}`);
  return bookOfTables(
    new Map(
      tablesInOrder.map(([name, table]) => [
        name,
        parsedOf(table, rows[table.sheet] ?? bare.get(table.sheet) ?? []),
      ]),
    ),
  );
}
