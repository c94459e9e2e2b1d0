import type { RowShown } from "../protocol.ts";
import { rowsShown } from "../view/rows-shown.ts";
import type { Desk } from "./desk.ts";
import type { Person } from "./person.ts";

/** About as many rows as a window has on its screen and ahead. */
const MOST_ROWS = 240;

/** Remembers what a window was shown of a tab. */
export function lookAt(desk: Desk, window: string, sheet: number, shown: readonly RowShown[]): void {
  const before = desk.looks.get(window);
  const looked = before?.sheet === sheet ? before : { sheet, rows: new Map<number, string>() };
  desk.looks.set(window, looked);
  for (const row of shown) {
    looked.rows.delete(row.row);
    looked.rows.set(row.row, JSON.stringify(row));
  }
  for (const row of looked.rows.keys()) {
    if (looked.rows.size <= MOST_ROWS) break;
    looked.rows.delete(row);
  }
}

/**
 * The rows on a window's screen that look otherwise now, though nobody wrote to them: a formula, or a rule of colours, reads
 * other cells.
 */
export function followed(desk: Desk, window: string, { name }: Person): readonly RowShown[] {
  const looked = desk.looks.get(window);
  const sheet = desk.held.book.sheets.find(({ id }) => id === looked?.sheet);
  if (looked === undefined || sheet === undefined) return [];
  const now = [...looked.rows.keys()].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const row of now) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.to + 1 === row) run.to = row;
    else runs.push({ from: row, to: row });
  }
  const shown = runs.flatMap(({ from, to }) => rowsShown(desk.held.book, sheet, from, to, name));
  return shown.filter((row) => looked.rows.get(row.row) !== JSON.stringify(row));
}
