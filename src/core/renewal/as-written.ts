import type { Cell } from "../table/cell.ts";
import { cellText } from "../table/parse-cell.ts";
import { type ParsedTable, parseTable } from "../table/parse-table.ts";

type NewRow = Readonly<Record<string, Cell>>;

/** Rows of a sheet that stand as they were added, by their numbers, and the others. */
export interface AsWritten {
  readonly same: ReadonlySet<number>;
  readonly others: readonly number[];
}

/** What clerks' columns of the new rows say, as a row of the sheet would; of these columns only. */
function typedOf(
  { table, columns, header, marks }: ParsedTable,
  added: readonly NewRow[],
  filled: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const lines = added.map((row): readonly Cell[] => {
    const line: Cell[] = header.map(() => "");
    for (const key of filled) {
      const at = columns.at.get(key);
      if (at !== undefined) line[at - 1] = row[key] ?? "";
    }
    return line;
  });
  const counts = new Map<string, number>();
  for (const { typed } of parseTable(table, [header, ...lines], marks).rows)
    counts.set(typed, (counts.get(typed) ?? 0) + 1);
  return counts;
}

/**
 * Which rows of a sheet stand there as they were added: what clerks' columns of each say is what its new row said, however
 * references show what they lead to. Each new row accounts for one row at most.
 * @param mayBe the rows that may be among them
 * @param half whether a row may have lost cells, as one that was being emptied when a run broke off
 */
export function asWritten(
  table: ParsedTable,
  added: readonly NewRow[],
  mayBe: (values: Readonly<Record<string, unknown>>) => boolean,
  half: boolean,
): AsWritten {
  const clerks = Object.entries(table.table.columns).flatMap(([key, column]) =>
    column.filledBy === "clerk" ? [key] : [],
  );
  const left = new Map(typedOf(table, added, new Set(clerks)));
  const byFilled = new Map<string, ReadonlyMap<string, number>>();
  const isHalf = ({ line, typed }: ParsedTable["rows"][number]): boolean => {
    const filled = clerks.filter((key) => cellText(line[(table.columns.at.get(key) ?? 0) - 1] ?? "") !== "");
    const known = byFilled.get(filled.join()) ?? typedOf(table, added, new Set(filled));
    byFilled.set(filled.join(), known);
    return known.has(typed);
  };
  const same = new Set<number>();
  const others: number[] = [];
  for (const row of table.rows) {
    if (!mayBe(row.values)) continue;
    const count = left.get(row.typed) ?? 0;
    left.set(row.typed, Math.max(0, count - 1));
    if (count > 0 || (half && isHalf(row))) same.add(row.at);
    else others.push(row.at);
  }
  return { same, others };
}
