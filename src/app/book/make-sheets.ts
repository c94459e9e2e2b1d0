import type { ColumnMark } from "../../core/table/find-columns.ts";
import type { SheetLayout } from "../../core/table/layout.ts";
import type { Table } from "../../core/table/table.ts";
import { type BookBeingLaid, layoutOf } from "./book-being-laid.ts";

/** The columns that bear no mark yet. */
export const unmarked = ({ sheet, columns }: SheetLayout): readonly ColumnMark[] =>
  columns.flatMap(({ column, mark, needsMark }) => (needsMark ? [{ sheet, column, value: mark }] : []));

/**
 * Makes sheets that are missing, or were left without their headers, so that clerks can type in them: all tabs, then the
 * marks of all at one go, then the look of each, its headers last.
 */
export function makeSheets(book: BookBeingLaid, tables: readonly Table[]): void {
  const { workbook } = book.ports;
  const layouts = tables.map((table) => {
    const marks = book.names.includes(table.sheet) ? workbook.columnMarks([table.sheet]) : [];
    const layout = layoutOf(book, table, new Set(), marks);
    workbook.lay(layout, "tab");
    if (layout.insertAt !== null) book.names.splice(layout.insertAt, 0, table.sheet);
    return layout;
  });
  workbook.setMarks(layouts.flatMap(unmarked));
  for (const layout of layouts) {
    workbook.lay(layout, "usable");
    book.headers.set(
      layout.sheet,
      layout.columns.map(({ header }) => header),
    );
  }
}
