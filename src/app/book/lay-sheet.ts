import type { Cell } from "../../core/table/cell.ts";
import type { ColumnMark } from "../../core/table/find-columns.ts";
import type { SheetLayout } from "../../core/table/layout.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import type { Table } from "../../core/table/table.ts";
import { addMissingColumns } from "./add-columns.ts";
import { type BookBeingLaid, headerOf, isFresh, layoutOf, marksAsMade } from "./book-being-laid.ts";
import { makeSheets, unmarked } from "./make-sheets.ts";
import { entryOf } from "./read/column-register.ts";

/** Whether a column that stands in both rows stands elsewhere now. */
function shifted(before: readonly Cell[], after: readonly Cell[]): boolean {
  const [old, now] = [before, after].map((row) => row.map((cell) => cellText(cell)));
  return (old ?? []).some((text, index) => {
    const at = text === "" ? -1 : (now ?? []).indexOf(text);
    return at >= 0 && at !== index && old?.lastIndexOf(text) === index;
  });
}

/** Lays the rest of a sheet whose columns stand where they were put; whoever calls looks once more behind all of them. */
function layAsMade(book: BookBeingLaid, table: Table): void {
  const { workbook } = book.ports;
  const marks = marksAsMade(table);
  const layout = layoutOf(book, table, new Set(), marks);
  workbook.lay(layout, "rest and guard");
  const header = layout.columns.map((column) => column.header);
  const entry = entryOf(table, header, marks);
  if (entry !== undefined) book.entries.set(table.sheet, entry);
}

const lacksColumns = ({ columns }: SheetLayout): boolean => columns.some(({ there }) => !there);

/**
 * The layout by marks and headers of one moment, before a column is taken for missing: the headers read anew, and the marks
 * the same behind them. Undefined where somebody came in between.
 */
function ofOneMoment(
  book: BookBeingLaid,
  table: Table,
  added: ReadonlySet<string>,
  marks: readonly ColumnMark[],
): SheetLayout | undefined {
  book.headers.delete(table.sheet);
  headerOf(book, table.sheet);
  const behind = book.ports.workbook.columnMarks([table.sheet]);
  return JSON.stringify(behind) === JSON.stringify(marks) ? layoutOf(book, table, added, marks) : undefined;
}

/** How often a sheet is laid anew that somebody changes meanwhile. */
const TRIES = 4;

/**
 * Lays all that is missing of one sheet that is there. Sheets has no lock against typing: its header row is looked at right before and
 * again after, and where a column moved meanwhile our marks are taken back and set anew; the clerk's stays as it is.
 * @returns whether it is laid; a sheet that somebody keeps changing is left for the next run
 */
export function laySheet(book: BookBeingLaid, table: Table): boolean {
  const { headers, entries } = book;
  const { workbook } = book.ports;
  const { sheet } = table;
  if (book.asMade.has(sheet)) {
    layAsMade(book, table);
    return true;
  }
  if (isFresh(book, table) && headerOf(book, sheet).length === 0) {
    makeSheets(book, [table]);
  }
  const added = new Set<string>();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const marks = workbook.columnMarks([sheet]);
    const seen = layoutOf(book, table, added, marks);
    if (lacksColumns(seen)) {
      const sure = ofOneMoment(book, table, added, marks);
      if (sure !== undefined && lacksColumns(sure))
        for (const key of addMissingColumns(workbook, table, sure)) added.add(key);
      headers.delete(sheet);
      continue;
    }
    // Marks of an older set-up are read one by one; a column may have come while some were read and others not.
    const layout = marks.some(({ former }) => former) ? ofOneMoment(book, table, added, marks) : seen;
    if (layout === undefined) continue;
    const ours = layout.columns.filter(
      ({ takesLook, mark }) => takesLook && (!layout.fresh || added.has(mark)),
    );
    if (ours.length > 0) workbook.lay({ ...layout, fresh: false, columns: ours }, "usable");
    workbook.lay(layout, "rest");
    workbook.setMarks(unmarked(layout));
    const header = headerOf(book, sheet);
    const touches = layout.columns.some((each) => each.takesLook || each.needsMark || each.setsDropdown);
    const after = touches ? workbook.readHeader(sheet) : header;
    if (!shifted(header, after)) {
      workbook.lay(layout, "guard");
      const laid = layout.columns.map(({ column, mark }) => ({ sheet, column, value: mark }));
      const entry = entryOf(table, after, laid);
      if (entry !== undefined) entries.set(sheet, entry);
      return true;
    }
    workbook.takeMarks(
      sheet,
      unmarked(layout).map(({ value }) => value),
    );
    headers.set(sheet, after);
  }
  return false;
}
