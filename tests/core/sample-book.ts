import { type ReadBook, tablesInOrder } from "../../src/core/book/parsed-book.ts";
import { shipped } from "../../src/core/shipped/shipped-rows.ts";
import type { Cell } from "../../src/core/table/cell.ts";
import { allTables } from "../../src/core/tables/all-tables.ts";
import { foldKey } from "../../src/core/text/fold.ts";
import { readSamples, rowsOf } from "../samples/read-samples.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "./book-of.ts";

const fileOf = (sheet: string): string => foldKey(sheet).replace(/[^a-z\d]+/gu, "-");

function byHeader(table: keyof typeof allTables, row: Readonly<Record<string, Cell>>): RowByHeader {
  const columns: Readonly<Record<string, { readonly header: string }>> = allTables[table].columns;
  return Object.fromEntries(Object.entries(row).map(([key, cell]) => [columns[key]?.header ?? key, cell]));
}

/** The rows that a new book starts with, by tab. */
export const shippedBySheet: RowsBySheet = Object.fromEntries(
  shipped.rows.map(({ table, rows }) => [allTables[table].sheet, rows.map((row) => byHeader(table, row))]),
);

const files = readSamples();

/** The rows of the sample office by tab, over the shipped ones. */
export const sampleRows: RowsBySheet = {
  ...shippedBySheet,
  ...Object.fromEntries(
    tablesInOrder
      .map(([, { sheet }]) => [sheet, rowsOf(files, fileOf(sheet))] as const)
      .filter(([, rows]) => rows.length > 0),
  ),
};

/** The sample office as one book. */
export function sampleBook(): ReadBook {
  return bookOf(sampleRows);
}
