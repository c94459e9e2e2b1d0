import type { Cell } from "../table/cell.ts";
import type { ColumnMark } from "../table/find-columns.ts";
import type { Finding } from "../table/finding.ts";
import { type ParsedTable, parseTable, unreadTable } from "../table/parse-table.ts";
import { resolveReferences } from "../table/ref/references.ts";
import { marksKey, type Table } from "../table/table.ts";
import { allTables, type TableName } from "../tables/all-tables.ts";
import { chooserOf } from "./namesakes.ts";

/** The whole book as typed rows, by table. */
export type ParsedBook = { readonly [K in TableName]: ParsedTable<(typeof allTables)[K]["columns"]> };

/** A row of a table: `RowOf<"units">`; of several, a row of any of them. */
export type RowOf<K extends TableName> = ParsedBook[K]["rows"][number];

export interface ReadBook {
  readonly book: ParsedBook;
  /** Everything that parsing and references could not accept, in the order of the tabs. */
  readonly findings: readonly Finding[];
}

/** The tables of the book in the order of the tabs. */
export const tablesInOrder: readonly (readonly [TableName, Table])[] = Object.entries(allTables) as [
  TableName,
  Table,
][];

/** The table whose tab bears this name, with its name in the code. */
export function tableOf(sheet: string): readonly [TableName, Table] | undefined {
  return tablesInOrder.find(([, table]) => table.sheet === sheet);
}

/**
 * Reads the wanted sheets once, from their header row on, and resolves the keys that point from one to another.
 * A reference into a sheet that was not read stays as typed.
 * @param cellsOf the cells of a sheet by its name; an empty list where there is no such sheet
 */
export function parseBook(
  cellsOf: (sheet: string) => readonly (readonly Cell[])[],
  marks: readonly ColumnMark[],
  wanted: ReadonlySet<TableName>,
): ReadBook {
  const parsed = new Map<string, ParsedTable>();
  for (const [name, table] of tablesInOrder) {
    if (wanted.has(name)) parsed.set(name, parseTable(table, cellsOf(table.sheet), marks));
  }
  return bookOfTables(parsed);
}

/** The book that these tables are, each parsed by itself: the keys that point from one to another are resolved. */
export function bookOfTables(parsed: ReadonlyMap<string, ParsedTable>): ReadBook {
  const resolved = resolveReferences(parsed, chooserOf);
  const findings = tablesInOrder.flatMap(([name, table]) => [
    ...(parsed.get(name)?.findings ?? []),
    ...resolved.findings.filter((finding) => finding.sheet === table.sheet),
  ]);
  const tables = tablesInOrder.map(([name, table]) => [
    name,
    resolved.tables.get(name) ?? unreadTable(table),
  ]);
  // Every table of the declaration stands here, parsed with its own columns.
  return { book: Object.fromEntries(tables) as unknown as ParsedBook, findings };
}

/** What a full check reads: every sheet that clerks fill. What only the system writes is not judged, and the log grows. */
export const checkedTables: ReadonlySet<TableName> = new Set(
  tablesInOrder.filter(([, table]) => marksKey in table.columns).map(([name]) => name),
);
