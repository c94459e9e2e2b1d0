import { findColumns } from "../../core/table/find-columns.ts";
import {
  labelledTables,
  labelsPrint,
  labelsRow,
  labelsSheet,
  type PlaceOf,
} from "../../core/table/label-formula.ts";
import { marksSheet } from "../../core/table/mark-formula.ts";
import type { Table } from "../../core/table/table.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import { type BookBeingLaid, headerOf } from "./book-being-laid.ts";
import { registeredMarks } from "./read/column-register.ts";

const tables: readonly Table[] = Object.values(allTables);

/** Where the columns of a table stand, as seen first in this run. */
function placesIn(book: BookBeingLaid, table: Table): PlaceOf {
  const known = book.places.get(table.sheet) ?? placesNow(book, table);
  book.places.set(table.sheet, known);
  return known;
}

function placesNow(book: BookBeingLaid, table: Table): PlaceOf {
  const { sheet } = table;
  if (!book.names.includes(sheet)) return () => undefined;
  const keys = Object.keys(table.columns);
  if (book.asMade.has(sheet)) return (key) => keys.indexOf(key) + 1 || undefined;
  const header = headerOf(book, sheet);
  const marks = registeredMarks(book.register, table, header) ?? book.ports.workbook.columnMarks([sheet]);
  const { at } = findColumns(table, header, marks);
  return (key) => at.get(key);
}

/** Where they stood when the sheet was laid just now; undefined where it was not. */
function placesAsLaid({ entries }: BookBeingLaid, table: Table): PlaceOf | undefined {
  const entry = entries.get(table.sheet);
  const keys = Object.keys(table.columns);
  return entry === undefined ? undefined : (key) => entry[1][keys.indexOf(key)] || undefined;
}

/**
 * Whether the sheet of labels is to be laid: it is missing, was made from other columns, or columns that it refers to may have
 * been lost. Formulas follow columns that are moved.
 */
export function needsLabels({ names, stamp, asMade }: BookBeingLaid, open: readonly Table[]): boolean {
  if (!names.includes(labelsSheet) || stamp.sheets[labelsSheet] !== labelsPrint(tables)) return true;
  const labelled = new Set(labelledTables(tables));
  return open.some((table) => labelled.has(table) && !asMade.has(table.sheet));
}

/** Lays the sheet of labels. @returns its first row as it was written */
export function layLabels(book: BookBeingLaid): readonly string[] {
  const row = labelsRow(tables, (table) => placesIn(book, table));
  write(book, row);
  return row;
}

/** Writes it again where a column was moved or put in while the formulas were on their way. */
export function layMovedLabels(book: BookBeingLaid, written: readonly string[]): void {
  const row = labelsRow(tables, (table) => placesAsLaid(book, table) ?? placesIn(book, table));
  if (row.some((cell, index) => cell !== written[index])) write(book, row);
}

function write({ ports, names }: BookBeingLaid, row: readonly string[]): void {
  const isThere = names.includes(labelsSheet);
  // Before the marks, which stand last, where there are any yet.
  const last = names.includes(marksSheet) ? names.indexOf(marksSheet) : names.length;
  ports.workbook.layLabels(labelsSheet, row, isThere ? null : last);
  if (!isThere) names.splice(last, 0, labelsSheet);
}
