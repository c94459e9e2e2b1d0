import type { SheetCells } from "./sheet-cells.ts";

/** Which texts stay in sight, by column; an absent column filters nothing. */
export type RowFilter = ReadonlyMap<number, ReadonlySet<string>>;

/** Rows that are shown: the heads always, of the others those that every filtered column lets through. */
export function shownRows(cells: SheetCells, filter: RowFilter): readonly number[] {
  const all = Array.from({ length: cells.layout.rows }, (_, index) => index + 1);
  if (filter.size === 0) return all;
  const heads = Math.max(1, cells.layout.frozen.rows);
  return all.filter(
    (row) => row <= heads || [...filter].every(([column, texts]) => texts.has(cells.text(row, column))),
  );
}

/** What a column holds below the heads: each text once, with how many rows have it, the empty one last. */
export function columnTexts(
  cells: SheetCells,
  column: number,
): readonly { readonly text: string; readonly rows: number }[] {
  const counts = new Map<string, number>();
  for (let row = Math.max(1, cells.layout.frozen.rows) + 1; row <= cells.end.row; row += 1) {
    const text = cells.text(row, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const order = new Intl.Collator("vi", { numeric: true });
  return [...counts]
    .map(([text, rows]) => ({ text, rows }))
    .sort((a, b) => Number(a.text === "") - Number(b.text === "") || order.compare(a.text, b.text));
}
