import { staleLabels } from "../../src/core/book/stale-labels.ts";
import { allTables } from "../../src/core/tables/all-tables.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { bookOf, type RowByHeader } from "../core/book-of.ts";
import { shippedBySheet } from "../core/sample-book.ts";

type Rows<R extends RowByHeader> = ReadonlyMap<string, readonly R[]>;

/** The same rows with labels where they hold keys, as a book shows them that a command has been over. */
export function labelled<R extends RowByHeader>(rows: Rows<R>): Rows<R> {
  // In the order of a book: shipped rows stand above those that are typed.
  const { book } = bookOf({ ...shippedBySheet, ...Object.fromEntries(rows) });
  const next = new Map(rows);
  for (const { table, cells } of staleLabels(book)) {
    const { sheet, columns } = allTables[table];
    const headers: Readonly<Record<string, { readonly header: string }>> = columns;
    const mine = (rows.get(sheet) ?? []).map((row, index) => ({
      ...row,
      ...Object.fromEntries(
        Object.entries(cells.get(index + 2) ?? {}).map(([key, label]) => [
          headers[key]?.header ?? key,
          label,
        ]),
      ),
    }));
    if (mine.length > 0) next.set(sheet, mine);
  }
  return next;
}

/** Types rows as `typeSamples` does, with labels: the first command finds nothing to bring up to date. */
export const typeLabelled = (
  book: Book,
  rows: Rows<Readonly<Record<string, string | number>>>,
  now: number,
): number => typeSamples(book, labelled(rows), now);
