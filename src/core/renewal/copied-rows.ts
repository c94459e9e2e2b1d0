import { newRowTitle } from "../book/row-name.ts";
import type { Cell } from "../table/cell.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import type { TableName } from "../tables/all-tables.ts";
import { gathered, type Remark, type Review } from "./review.ts";

/** New rows by table, each cell under its column's key. */
export type NewRows = Partial<Record<TableName, readonly Readonly<Record<string, Cell>>[]>>;

/** A cell of a new row, with what is to be said of it. */
export interface NewCell {
  readonly cell: Cell;
  readonly remarks: readonly Remark[];
}

export const plain = (cell: Cell): NewCell => ({ cell, remarks: [] });

/** Collects the rows of a new campaign and everything to review. */
export interface RowCollector {
  readonly add: (table: ParsedTable, cells: Readonly<Record<string, NewCell>>) => void;
  /**
   * Something about a row of this sheet that has no new row of its own.
   * @param row what people call it; "" for none
   */
  readonly tell: (table: ParsedTable, row: string, column: string, remark: Remark) => void;
  readonly rows: () => NewRows;
  readonly reviews: () => readonly Review[];
}

export function rowCollector(): RowCollector {
  const rows = new Map<string, Readonly<Record<string, Cell>>[]>();
  const reviews: Review[] = [];
  const tell = (table: ParsedTable, row: string, column: string, remark: Remark): void => {
    const header =
      column === "" ? "" : (table.columns.headers.get(column) ?? table.table.columns[column]?.header ?? "");
    const called = table.refs?.get(column)?.called ?? ((text: string) => text);
    const [before, after] = [called(remark.before), called(remark.after)];
    reviews.push({ sheet: table.table.sheet, row, column: header, ...remark, before, after });
  };
  return {
    add: (table, cells) => {
      const row = Object.fromEntries(Object.entries(cells).map(([column, { cell }]) => [column, cell]));
      rows.set(table.table.name, [...(rows.get(table.table.name) ?? []), row]);
      const title = newRowTitle(table, row);
      for (const [column, { remarks }] of Object.entries(cells)) {
        for (const remark of gathered(remarks)) tell(table, title, column, remark);
      }
    },
    tell,
    // The collector's keys are the tables' own names.
    rows: () => Object.fromEntries(rows) as NewRows,
    reviews: () => reviews,
  };
}

/** Remarks on cells of the former row that hold something which could not be read, and so was not copied. */
export function unreadCells(
  { columns, table }: ParsedTable,
  row: ParsedRow,
): readonly (readonly [string, Remark])[] {
  return Object.keys(table.columns).flatMap((column) => {
    const at = columns.at.get(column);
    const written = at === undefined ? "" : cellText(row.line[at - 1] ?? "");
    const value = row.values[column];
    if (written === "" || (value !== "" && value !== null) || table.columns[column]?.filledBy === "system")
      return [];
    const reason = "Ô này của phong trào cũ không đọc được nên không chép: ghi lại cho năm mới.";
    return [[column, { kind: "cần xem lại", before: written, after: "", reason }] as const];
  });
}

/** Cells as they are, without remarks. */
export const filled = (cells: Readonly<Record<string, string | number>>): Readonly<Record<string, NewCell>> =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, plain(cell)]));
