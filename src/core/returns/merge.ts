import type { Cell } from "../table/cell.ts";
import { cellText } from "../table/parse-cell.ts";

type Cells = Readonly<Record<string, Cell>>;

/** What a report makes of one row of the book. */
export interface Merged {
  /** Cells that only the unit changed. */
  readonly taken: Cells;
  /** Columns that both changed, each otherwise. */
  readonly conflicts: readonly string[];
}

const same = (a: Cell | undefined, b: Cell | undefined): boolean => cellText(a ?? "") === cellText(b ?? "");

/**
 * Three ways to one row: what only the unit changed is taken, what only the book changed stays, what both changed to
 * the same stays as it is, and what both changed otherwise is a conflict. A column that the unit does not say stays.
 * @param sent as it went out to the unit; {} where nothing did, so that whatever stands in the book stands against it
 */
export function mergeCells(sent: Cells, returned: Cells, now: Cells): Merged {
  const taken: Record<string, Cell> = {};
  const conflicts: string[] = [];
  for (const [column, cell] of Object.entries(returned)) {
    if (same(cell, now[column]) || same(cell, sent[column])) continue;
    if (same(now[column], sent[column])) taken[column] = cell;
    else conflicts.push(column);
  }
  return { taken, conflicts };
}
