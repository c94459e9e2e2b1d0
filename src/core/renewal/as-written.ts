import type { Cell } from "../table/cell.ts";
import { type ParsedTable, parseTable } from "../table/parse-table.ts";

type NewRow = Readonly<Record<string, Cell>>;

/**
 * Which rows of a sheet stand there as they were added: what clerks' columns of each say is what its new row said, however
 * references show what they lead to. Each new row accounts for one row at most.
 * @param mayBe the rows that may be among them
 * @returns the row numbers of those, and of the others
 */
export function asWritten(
  table: ParsedTable,
  added: readonly NewRow[],
  mayBe: (values: Readonly<Record<string, unknown>>) => boolean,
): { readonly same: ReadonlySet<number>; readonly others: readonly number[] } {
  const { columns, header } = table;
  const keys = Object.entries(table.table.columns).filter(([, column]) => column.filledBy === "clerk");
  const lines = added.map((row): readonly Cell[] => {
    const line: Cell[] = header.map(() => "");
    for (const [key] of keys) {
      const at = columns.at.get(key);
      if (at !== undefined) line[at - 1] = row[key] ?? "";
    }
    return line;
  });
  const left = new Map<string, number>();
  for (const { typed } of parseTable(table.table, [header, ...lines], table.marks).rows)
    left.set(typed, (left.get(typed) ?? 0) + 1);
  const same = new Set<number>();
  const others: number[] = [];
  for (const row of table.rows) {
    if (!mayBe(row.values)) continue;
    const count = left.get(row.typed) ?? 0;
    if (count === 0) others.push(row.at);
    else {
      left.set(row.typed, count - 1);
      same.add(row.at);
    }
  }
  return { same, others };
}
