import type { BookPorts } from "../read/read-sheets.ts";
import type { Look } from "./look.ts";
import { linesOf, type Standing, standingOf, straightened } from "./new-rows.ts";
import { hitKeys, type Written } from "./put-back.ts";
import type { NewRow } from "./sheet-change.ts";
import { type ChangedCell, writeBlocks } from "./write-blocks.ts";
import { type WrittenOver, writtenOver } from "./written-over.ts";

/** Adds rows below the last one, each value under its own column. Service calls: one write. */
export function addRows(ports: BookPorts, { table, at }: Look, rows: readonly NewRow[]): void {
  if (rows.length > 0 && at.size > 0) ports.workbook.append(table.sheet, linesOf(at, rows));
}

/** Where added rows stand, and what we wrote over with them. */
export interface AddedSeen extends Standing {
  readonly lost: readonly WrittenOver[];
}

/** @param written other cells that were written at the same time, which tell nothing of their lines */
export function seeAdded(
  rows: readonly NewRow[],
  before: Look,
  after: Look,
  written: readonly Written[],
): AddedSeen {
  const standing = standingOf(rows, before, after);
  const ours = new Map([...standing.right, ...standing.astray.map(({ row, at }) => [at, row] as const)]);
  return { ...standing, lost: writtenOver(before, after, ours, hitKeys(before, after, written)) };
}

/** Whether every added row stands where it belongs, and every other one still does. */
export function allStand({ astray, missing, lost }: AddedSeen): boolean {
  return astray.length + missing.length + lost.length === 0;
}

/** The cells of a line that was written over, where it would stand. */
function restored({ row, line }: WrittenOver, before: Look, after: Look): readonly ChangedCell[] {
  return [...after.at].map(([key, column]) => ({
    row,
    column,
    cell: line[(before.at.get(key) ?? 0) - 1] ?? "",
  }));
}

/**
 * Puts right what stands wrong. Rows under wrong headers, for a column came, went or moved just then, are put right
 * where they are; a line that we wrote over stands again in its own place, beside its note.
 * @returns our rows that gave way to such lines and have to be added once more
 */
export function mendAdded(
  ports: BookPorts,
  { right, astray, lost }: AddedSeen,
  before: Look,
  after: Look,
): readonly NewRow[] {
  const over = new Set(lost.map(({ row }) => row));
  const straight = straightened(
    astray.filter(({ at }) => !over.has(at)),
    before,
    after,
  );
  const cells = [...straight, ...lost.flatMap((line) => restored(line, before, after))];
  writeBlocks(ports.workbook, before.table.sheet, after.cells, cells);
  const ours = [...right, ...astray.map(({ at, row }) => [at, row] as const)];
  return ours.flatMap(([at, row]) => (over.has(at) ? [row] : []));
}
