import { leadsTo } from "../../../core/book/new-keys.ts";
import { tableOf } from "../../../core/book/parsed-book.ts";
import { type ParsedRow, type ParsedTable, parseTable } from "../../../core/table/parse-table.ts";
import type { Table } from "../../../core/table/table.ts";
import type { TableName } from "../../../core/tables/all-tables.ts";
import { openBook } from "./open-book.ts";
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

/** A row that is looked for. */
export interface SoughtRow {
  readonly sheet: string;
  readonly rowId: string;
}

interface Rows {
  readonly table: ParsedTable;
  readonly byId: ReadonlyMap<string, ParsedRow>;
}

const rowsOf = (table: ParsedTable): Rows => ({
  table,
  byId: new Map([...table.rows].reverse().map((row) => [row.id, row])),
});

/** The tables to which the columns lead that identify a row of this one. */
function identifiedBy({ columns, identity }: Table): readonly TableName[] {
  return identity.flatMap((key) => {
    const column = columns[key];
    const to = column === undefined ? undefined : leadsTo(column);
    // Declarations name tables that there are.
    return to === undefined ? [] : [to as TableName];
  });
}

/**
 * Reads the sheets of these rows again; cells are then found in what stood there at that one moment. Where a row is not
 * found whose identity leads to other sheets, somebody may have typed names there: it is then read with those sheets.
 */
export function cellFinder(ports: BookPorts, sought: readonly SoughtRow[]): CellFinder {
  const declared = [...new Set(sought.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const [name, table] = tableOf(sheet) ?? [];
    return name === undefined || table === undefined ? [] : [{ name, table }];
  });
  const seen = readSheets(
    ports,
    declared.map(({ table }) => table),
  );
  const found = new Map(
    declared.flatMap(({ name, table }) => {
      const read = seen.get(table.sheet);
      if (read === undefined) return [];
      const alone = rowsOf(parseTable(table, read.cells, read.marks));
      const misses = sought.some(({ sheet, rowId }) => sheet === table.sheet && !alone.byId.has(rowId));
      const others = misses ? identifiedBy(table) : [];
      const rows =
        others.length === 0 ? alone : rowsOf(openBook(ports, new Set([name, ...others])).book[name]);
      return [[table.sheet, rows]];
    }),
  );
  return (sheet, rowId, header) => {
    const { table, byId } = found.get(sheet) ?? {};
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
  return cellFinder(ports, [{ sheet, rowId }])(sheet, rowId, header);
}
