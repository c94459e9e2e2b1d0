import type { ParsedBook } from "../book/parsed-book.ts";
import { rowNames } from "../book/row-name.ts";
import type { NewRows } from "../renewal/copied-rows.ts";
import type { Cell } from "../table/cell.ts";
import { hashText } from "../table/hash.ts";
import { parseCell } from "../table/parse-cell.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { foldText } from "../text/fold.ts";

/** The columns of the higher campaign that follow its files; all others are the clerk's by now. */
export const followed = {
  campaigns: [
    ...["title", "theme", "from", "to", "number", "symbol", "issued", "abstract"],
    ...["opening", "closing"],
  ],
  phases: ["title", "from", "to", "anniversary"],
  outline: ["rank", "text", "lead", "support"],
  legalBases: ["kind", "number", "date", "issuer", "abstract", "role"],
  milestones: ["deadline"],
  targets: ["assigned"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Followed = keyof typeof followed;

export const followedTables = Object.keys(followed) as readonly Followed[];

type Values = Readonly<Record<string, unknown>>;

/** What identifies a row of the higher campaign here. A paragraph has nothing but its place. */
const idOf: Readonly<Record<Followed, (row: Values) => string>> = {
  campaigns: ({ key }) => String(key),
  milestones: ({ key }) => String(key),
  targets: ({ unit, name }) => JSON.stringify([unit ?? "", name]),
  phases: ({ number }) => String(number),
  outline: ({ order }) => String(order),
  legalBases: ({ order }) => String(order),
};

/** So many letters tell whether a cell is another: they are compared pair by pair, never looked up. */
const SIGN = 8;

/** A row by what identifies it and by signs of its followed cells, in the order of `followed`. */
export type Signed = readonly [id: string, signs: string];

/** The sign of one followed cell. */
export const signAt = (signs: string, at: number): string => signs.slice(at * SIGN, (at + 1) * SIGN);

/** Cells that name units are told apart by the names: a unit that is typed in later gives them keys. */
const naming: ReadonlySet<string> = new Set(["lead", "support"]);

/** Signs of a row that stands in the book. */
export function signedRow(book: ParsedBook, table: Followed, values: Values): Signed {
  const signs = followed[table].map((column) => {
    const text = String(values[column] ?? "");
    return hashText(naming.has(column) ? foldText(rowNames(book.units, text)) : text).slice(-SIGN);
  });
  return [idOf[table](values), signs.join("")];
}

/** What a new row will be read as, column by column. */
export function valuesOf({ table }: ParsedTable, row: Readonly<Record<string, Cell>>): Values {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, cell]) => {
      const declared = table.columns[column];
      return declared === undefined ? [] : [[column, parseCell(cell, declared).value]];
    }),
  );
}

/** Signs of all rows that a file comes to, by table: what a later file is compared with, beside the book. */
export function signedRows(
  book: ParsedBook,
  rows: NewRows,
): Readonly<Partial<Record<Followed, readonly Signed[]>>> {
  return Object.fromEntries(
    followedTables.map((table) => [
      table,
      (rows[table] ?? []).map((row) => signedRow(book, table, valuesOf(book[table], row))),
    ]),
  );
}
