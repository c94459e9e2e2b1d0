import { type CuredCell, curedRows, NEAR } from "../../core/book/cured-rows.ts";
import { type RowOf, tableOf } from "../../core/book/parsed-book.ts";
import type { ParsedRow, ParsedTable } from "../../core/table/parse-table.ts";
import { foldKey } from "../../core/text/fold.ts";
import type { Ports } from "../../ports/ports.ts";
import { exactCellsAt } from "../book/read/exact-cell.ts";
import { openBook } from "../book/read/open-book.ts";

export type UndoRow = RowOf<"undo">;

/** A cured cell as it was kept, with its column as it stands now. */
export interface Kept extends CuredCell {
  readonly kept: UndoRow;
  readonly key: string;
}

/** A sheet as it is now, read alone; undefined for one that is none of ours. */
export const tableNow = (ports: Ports, sheet: string): ParsedTable | undefined => {
  const [name] = tableOf(sheet) ?? [];
  return name === undefined ? undefined : openBook(ports, new Set([name])).book[name];
};

function keptIn({ columns }: ParsedTable, rows: readonly UndoRow[]): readonly Kept[] {
  return rows.flatMap((kept) => {
    const { row, column: header, after } = kept.values;
    const [key] = [...columns.headers].find(([, text]) => foldKey(text) === foldKey(header)) ?? [];
    const column = columns.at.get(key ?? "");
    return key === undefined || column === undefined ? [] : [{ kept, key, column, row: Number(row), after }];
  });
}

/** The cured cells of a sheet that stand, by the table of the same moment. */
export interface Stand {
  readonly table: ParsedTable;
  readonly byLine: ReadonlyMap<number, ParsedRow>;
  readonly stand: ReadonlyMap<Kept, number>;
}

function readStand(ports: Ports, table: ParsedTable, rows: readonly UndoRow[]): Stand {
  const cells = keptIn(table, rows);
  const byLine = new Map(table.rows.map((row) => [row.at, row]));
  const around = cells.flatMap(({ row, column }) =>
    Array.from({ length: 2 * NEAR + 1 }, (_, index) => ({ row: row - NEAR + index, column })),
  );
  const near = around.filter(({ row }) => byLine.has(row));
  const exactAt = exactCellsAt(ports.workbook, table.table.sheet, near);
  const stand = curedRows(cells, (row, column) =>
    byLine.has(row) ? exactAt({ row, column })?.exact : undefined,
  );
  return { table, byLine, stand };
}

const isAsRead = (before: ParsedTable, now: ParsedTable): boolean =>
  JSON.stringify([...before.columns.at]) === JSON.stringify([...now.columns.at]) &&
  before.rows.length === now.rows.length &&
  before.rows.every(({ at, line }, index) => {
    const row = now.rows[index];
    return row?.at === at && JSON.stringify(row.line) === JSON.stringify(line);
  });

/** So often a sheet is read anew whose rows move between two calls. */
const READS = 3;

/** Several columns are several calls: they tell of one moment where the sheet is the same behind them. */
export function standOf(ports: Ports, sheet: string, rows: readonly UndoRow[]): Stand | undefined {
  let table = tableNow(ports, sheet);
  for (let reads = 1; table !== undefined; reads += 1) {
    const stand = readStand(ports, table, rows);
    if (rows.length === 1 || reads === READS) return stand;
    const now = tableNow(ports, sheet);
    if (now === undefined || isAsRead(table, now)) return stand;
    table = now;
  }
  return undefined;
}
