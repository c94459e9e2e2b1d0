import type { SheetCells } from "./sheet-cells.ts";

/** Which rows stay in sight. */
export interface RowFilter {
  /** Which texts do, by column; an absent column filters nothing. */
  readonly columns: ReadonlyMap<number, ReadonlySet<string>>;
  /** The last row that was filled when it was chosen: below it new rows are typed and pasted, and stay in sight. */
  readonly until: number;
}

export const noFilter: RowFilter = { columns: new Map(), until: 0 };

/** Whether a row stays in sight: the heads always, of the filled ones those that every filtered column lets through. */
export function isLeft(cells: SheetCells, { columns, until }: RowFilter, row: number): boolean {
  return (
    row <= Math.max(1, cells.layout.frozen.rows) ||
    row > until ||
    [...columns].every(([column, texts]) => texts.has(cells.text(row, column)))
  );
}

/** The rows that are shown, from the first to the last. */
export function shownRows(cells: SheetCells, filter: RowFilter): readonly number[] {
  const all = Array.from({ length: cells.layout.rows }, (_, index) => index + 1);
  return filter.columns.size === 0 ? all : all.filter((row) => isLeft(cells, filter, row));
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
