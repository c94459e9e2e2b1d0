import type { Cell } from "../../core/table/cell.ts";
import { type ColumnMark, markValue } from "../../core/table/find-columns.ts";
import { labelColumn, type PlaceOf } from "../../core/table/label-formula.ts";
import { isHidden, layoutSheet, type SheetLayout } from "../../core/table/layout.ts";
import { begun, type LayoutStamp, older } from "../../core/table/layout-stamp.ts";
import type { Table } from "../../core/table/table.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { ColumnRegister, Entry } from "./read/column-register.ts";
import type { BookPorts } from "./read/read-sheets.ts";

/** A book in the middle of being laid. */
export interface BookBeingLaid {
  readonly ports: BookPorts;
  /** The tabs in their order; those that are made come in. */
  readonly names: string[];
  readonly stamp: LayoutStamp;
  /** Sheets that set-up makes and of which every column stands where it was put: nobody has moved one. */
  readonly asMade: Set<string>;
  /** Header rows as they were seen last in this run. */
  readonly headers: Map<string, readonly Cell[]>;
  /** Where columns were found last, for sheets that are not laid now. */
  readonly register: ColumnRegister;
  /** The rows that a sheet which set-up makes has from its beginning. */
  readonly firstRows: (table: Table) => readonly Readonly<Record<string, Cell>>[];
  /** Where the columns of labelled tables were seen first in this run, by sheet. */
  readonly places: Map<string, PlaceOf>;
  /** What the register of columns is to know of the sheets that were laid. */
  readonly entries: Map<string, Entry>;
}

/** Nothing of ours stands on it but what makeSheets wrote in one go. */
const isUntouched = ({ stamp }: BookBeingLaid, { sheet }: Table): boolean =>
  stamp.sheets[sheet] === undefined;

export const isFresh = (book: BookBeingLaid, table: Table): boolean =>
  isUntouched(book, table) || book.stamp.sheets[table.sheet] === begun;

/** Where its columns stand, and what marks them there, as it is made. */
export const marksAsMade = (table: Table): readonly ColumnMark[] =>
  Object.keys(table.columns).map((key, index) => ({
    sheet: table.sheet,
    column: index + 1,
    value: markValue(table, key),
  }));

/**
 * Looks, by one reading of all marks, which of the sheets that set-up makes stand as they were made. Marks are set before
 * the headers: where they stand in their places, so do the headers.
 */
export function lookWhatStands(book: BookBeingLaid, tables: readonly Table[]): void {
  const made = tables.filter((table) => isUntouched(book, table) && book.names.includes(table.sheet));
  book.asMade.clear();
  if (made.length === 0) return;
  const marks = book.ports.workbook.columnMarks(made.map(({ sheet }) => sheet));
  for (const table of made) {
    const mine = marks.filter(({ sheet }) => sheet === table.sheet);
    const wanted = marksAsMade(table);
    const stands = wanted.every(({ column, value }) =>
      mine.some((mark) => mark.column === column && mark.value === value && mark.former !== true),
    );
    if (stands && mine.length === wanted.length) book.asMade.add(table.sheet);
  }
}

export function headerOf({ ports, headers }: BookBeingLaid, sheet: string): readonly Cell[] {
  const header = headers.get(sheet) ?? ports.workbook.readHeader(sheet);
  headers.set(sheet, header);
  return header;
}

/** Behind the nearest tab that is declared before it. */
function placeFor({ names }: BookBeingLaid, { sheet }: Table): number {
  const declared = Object.values(allTables).map((table): string => table.sheet);
  const before = declared.slice(0, declared.indexOf(sheet)).reverse();
  const neighbour = before.find((name) => names.includes(name));
  return neighbour === undefined ? 0 : names.indexOf(neighbour) + 1;
}

export function layoutOf(
  book: BookBeingLaid,
  table: Table,
  added: ReadonlySet<string>,
  marks: readonly ColumnMark[],
): SheetLayout {
  const isThere = book.names.includes(table.sheet);
  const asMade = book.asMade.has(table.sheet);
  const declared = Object.values(table.columns).map(({ header }) => header);
  return layoutSheet(table, {
    header: asMade ? declared : isThere ? headerOf(book, table.sheet) : [],
    marks,
    insertAt: isThere ? null : placeFor(book, table),
    fresh: isFresh(book, table),
    unguarded: asMade,
    added,
    older: book.stamp.sheets[table.sheet] === older,
    // Where it is put in unseen: what somebody typed into a tab that a run left behind is not written over.
    firstRows: isHidden(table) && !isThere ? book.firstRows(table) : [],
    labelsOf: (name) => labelColumn(Object.values(allTables), name),
  });
}
