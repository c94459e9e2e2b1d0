import { lastRow } from "../model/cells.ts";
import { ensureRow, type SheetModel } from "../model/sheet-model.ts";
import type { Tail } from "../model/sheet-state.ts";

/**
 * Rows below the content that are written into the xlsx with their look, so that a clerk in Excel types into it. Each is a
 * cell per column to write and to read again: with 200 of them they were nine in ten of all cells of a book.
 */
const WRITTEN_ROWS = 50;

/** The first row that is kept in the state sheet rather than in cells. */
export function tailStart(sheet: SheetModel): number {
  return lastRow(sheet) + WRITTEN_ROWS + 1;
}

/** Looks of the rows that are not written as cells; undefined when they all have the default look. */
export function tailOf(sheet: SheetModel): Tail | undefined {
  const from = tailStart(sheet);
  const runs: [number, readonly number[]][] = [];
  for (let index = from - 1; index < sheet.rows.length; index += 1) {
    const styles = sheet.rows[index]?.styles ?? [];
    const run = runs.at(-1);
    if (run !== undefined && sameStyles(run[1], styles)) run[0] += 1;
    else runs.push([1, styles]);
  }
  return runs.some(([, styles]) => styles.some((style) => style !== 0)) ? { from, runs } : undefined;
}

function sameStyles(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((style, index) => style === b[index]);
}

/** Puts the looks of a tail back, unless the clerk has written that far in the meantime. */
export function layTail(sheet: SheetModel, tail: Tail): void {
  let row = tail.from;
  for (const [count, styles] of tail.runs) {
    for (const end = row + count; row < end; row += 1) {
      if (row <= sheet.maxRows && styles.length > 0) layRow(sheet, row, styles);
    }
  }
}

/** A row with only a note stands in the file without its look. */
function layRow(sheet: SheetModel, row: number, styles: readonly number[]): void {
  const target = ensureRow(sheet, row);
  if (target.styles.length === 0) target.styles.push(...styles);
}
