import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Cell } from "../../core/table/cell.ts";
import { type ColumnMark, findColumns } from "../../core/table/find-columns.ts";
import { layoutSheet, type SheetLayout } from "../../core/table/layout.ts";
import { begun, type LayoutStamp, older } from "../../core/table/layout-stamp.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import type { Table } from "../../core/table/table.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import { addMissingColumns } from "./add-columns.ts";
import { type ColumnRegister, type Entry, entryOf, registeredMarks } from "./read/column-register.ts";
import type { BookPorts } from "./read/read-sheets.ts";

/** A book in the middle of being laid. */
export interface BookBeingLaid {
  readonly ports: BookPorts;
  /** The tabs in their order; those that are made come in. */
  readonly names: string[];
  readonly stamp: LayoutStamp;
  /** Header rows as they were seen last in this run. */
  readonly headers: Map<string, readonly Cell[]>;
  /** Where columns were found last, for sheets that are not laid now. */
  readonly register: ColumnRegister;
  /** The column of the keys, by sheet. */
  readonly keys: Map<string, number>;
  /** What the register of columns is to know of the sheets that were laid. */
  readonly entries: Map<string, Entry>;
}

const isTableName = (name: string): name is keyof ParsedBook => name in allTables;

/** Nothing of ours stands on it but what this form of set-up wrote in one go. */
const isUntouched = ({ stamp }: BookBeingLaid, { sheet }: Table): boolean =>
  stamp.sheets[sheet] === undefined;

const isFresh = (book: BookBeingLaid, table: Table): boolean =>
  isUntouched(book, table) || book.stamp.sheets[table.sheet] === begun;

function headerOf({ ports, headers }: BookBeingLaid, sheet: string): readonly Cell[] {
  const header = headers.get(sheet) ?? ports.workbook.readHeader(sheet);
  headers.set(sheet, header);
  return header;
}

/** A sheet that this set-up makes bears no marks before its own, unless a run broke off among them. */
function marksOf(book: BookBeingLaid, table: Table): readonly ColumnMark[] {
  return isUntouched(book, table) ? [] : book.ports.workbook.columnMarks([table.sheet]);
}

/** Behind the nearest tab that is declared before it. */
function placeFor({ names }: BookBeingLaid, { sheet }: Table): number {
  const declared = Object.values(allTables).map((table): string => table.sheet);
  const before = declared.slice(0, declared.indexOf(sheet)).reverse();
  const neighbour = before.find((name) => names.includes(name));
  return neighbour === undefined ? 0 : names.indexOf(neighbour) + 1;
}

function layoutOf(
  book: BookBeingLaid,
  table: Table,
  added: ReadonlySet<string>,
  marks: readonly ColumnMark[],
): SheetLayout {
  const fresh = isFresh(book, table);
  const isThere = book.names.includes(table.sheet);
  return layoutSheet(table, {
    header: isThere ? headerOf(book, table.sheet) : [],
    marks,
    insertAt: isThere ? null : placeFor(book, table),
    fresh,
    unguarded: isUntouched(book, table),
    added,
    older: book.stamp.sheets[table.sheet] === older,
    keysOf: (name) => (isTableName(name) ? keysOf(book, allTables[name]) : undefined),
  });
}

/**
 * Where the keys of a table stand, for the dropdowns that offer them, as seen first in this run. A sheet that is still
 * being made bears no marks, and gets its headers as declared.
 */
function keysOf(book: BookBeingLaid, table: Table): { sheet: string; column: number } | undefined {
  const { sheet } = table;
  if (!book.names.includes(sheet)) return undefined;
  const known = book.keys.get(sheet);
  if (known !== undefined) return { sheet, column: known };
  const header = headerOf(book, sheet);
  const registered = isFresh(book, table) ? [] : registeredMarks(book.register, table, header);
  const marks = registered ?? book.ports.workbook.columnMarks([sheet]);
  const found = findColumns(table, header, marks).at.get("key");
  const column = found ?? Object.keys(table.columns).indexOf("key") + 1;
  book.keys.set(sheet, column);
  return { sheet, column };
}

/** Makes a sheet that is missing, or was left without its headers, so that clerks can type in it. */
export function makeSheet(book: BookBeingLaid, table: Table): void {
  const layout = layoutOf(book, table, new Set(), []);
  book.ports.workbook.lay(layout, "usable");
  if (layout.insertAt !== null) book.names.splice(layout.insertAt, 0, table.sheet);
  book.headers.set(
    table.sheet,
    layout.columns.map(({ header }) => header),
  );
}

/** Whether a column that stands in both rows stands elsewhere now. */
function shifted(before: readonly Cell[], after: readonly Cell[]): boolean {
  const [old, now] = [before, after].map((row) => row.map((cell) => cellText(cell)));
  return (old ?? []).some((text, index) => {
    const at = text === "" ? -1 : (now ?? []).indexOf(text);
    return at >= 0 && at !== index && old?.lastIndexOf(text) === index;
  });
}

/** The tables whose keys the dropdowns of this one offer. */
function targetsOf({ columns }: Table): readonly Table[] {
  return Object.values(columns).flatMap((column) =>
    column.kind === "ref" && isTableName(column.table) ? [allTables[column.table]] : [],
  );
}

/** How often a sheet is laid anew that somebody changes meanwhile. */
const TRIES = 4;

/**
 * Lays all of one sheet that is missing. Sheets has no lock against typing: its header row is looked at right before and
 * again after, and where a column moved meanwhile our marks are taken back and set anew; the clerk's stays as it is.
 * @returns whether it is laid; a sheet that somebody keeps changing is left for the next run
 */
export function laySheet(book: BookBeingLaid, table: Table): boolean {
  const { headers, entries } = book;
  const { workbook } = book.ports;
  const { sheet } = table;
  const added = new Set<string>();
  for (const target of targetsOf(table)) if (!book.names.includes(target.sheet)) makeSheet(book, target);
  if (!book.names.includes(sheet) || (isFresh(book, table) && headerOf(book, sheet).length === 0))
    makeSheet(book, table);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const marks = marksOf(book, table);
    const layout = layoutOf(book, table, added, marks);
    if (layout.columns.some(({ there }) => !there)) {
      for (const key of addMissingColumns(workbook, table, layout)) added.add(key);
      headers.delete(sheet);
      continue;
    }
    const ours = layout.columns.filter(
      ({ takesLook, mark }) => takesLook && (!layout.fresh || added.has(mark)),
    );
    if (ours.length > 0) workbook.lay({ ...layout, fresh: false, columns: ours }, "usable");
    workbook.lay(layout, "rest");
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
    const set = layout.columns.filter(({ needsMark }) => needsMark).map(({ mark }) => mark);
    workbook.takeMarks(sheet, set);
    headers.set(sheet, after);
  }
  return false;
}
