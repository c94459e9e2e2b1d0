import { cellText } from "../table/parse-cell.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import type { TableName } from "../tables/all-tables.ts";
import { type ParsedBook, tablesInOrder } from "./parsed-book.ts";

/** The cells of one sheet that lead to a row and do not show its label as it is now. */
export interface StaleLabels {
  readonly table: TableName;
  /** By the number of the row, the labels by column key. */
  readonly cells: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly count: number;
}

function staleIn(table: TableName, { rows, columns, refs }: ParsedTable): StaleLabels {
  const leading = [...(refs ?? [])].flatMap(([name, { current }]) => {
    const at = columns.at.get(name);
    return at === undefined ? [] : [{ name, current, at: at - 1 }];
  });
  const cells = new Map<number, Record<string, string>>();
  let count = 0;
  if (leading.length === 0) return { table, cells, count };
  for (const row of rows) {
    for (const { name, current, at } of leading) {
      const written = cellText(row.line[at] ?? "");
      if (written === "") continue;
      const label = current(written, row.values);
      if (label === written) continue;
      count += 1;
      const mine = cells.get(row.at);
      if (mine === undefined) cells.set(row.at, { [name]: label });
      else mine[name] = label;
    }
  }
  return { table, cells, count };
}

/**
 * The cells in which a key or a name was typed, or whose row has another name by now, sheet by sheet in the order of the
 * tabs. What leads nowhere, or to rows that share a key, stays as it is.
 */
export const staleLabels = (book: ParsedBook): readonly StaleLabels[] =>
  tablesInOrder.map(([name]) => staleIn(name, book[name])).filter(({ count }) => count > 0);
