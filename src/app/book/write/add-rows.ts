import type { BookPorts } from "../read/read-sheets.ts";
import { knownFrom, type Look, lookAt } from "./look.ts";
import { columnsSince } from "./moved-since.ts";
import { linesOf, type Standing, standingOf, straightened } from "./new-rows.ts";
import { hitKeys, type Written } from "./put-back.ts";
import type { NewRow } from "./sheet-change.ts";
import { type ChangedCell, writeBlocks } from "./write-blocks.ts";
import { type WrittenOver, writtenOver } from "./written-over.ts";

/** Adds rows below the last one, each value under its own column. Service calls: one write. */
export function addRows(ports: BookPorts, { table, at }: Look, rows: readonly NewRow[]): void {
  if (rows.length > 0 && at.size > 0) ports.workbook.append(table.sheet, linesOf(at, rows));
}

/** What became of added rows: those that have to be added once more, and those that cannot be. */
export interface AddedSeen {
  readonly again: readonly NewRow[];
  readonly missing: readonly NewRow[];
  readonly mended: boolean;
}

/** Where added rows stand, and what we wrote over with them. */
interface Sight extends Standing {
  readonly lost: readonly WrittenOver[];
}

function seenIn(rows: readonly NewRow[], before: Look, after: Look, written: readonly Written[]): Sight {
  const standing = standingOf(rows, after);
  const ours = new Map([...standing.right, ...standing.astray.map(({ row, at }) => [at, row] as const)]);
  return { ...standing, lost: writtenOver(before, after, ours, hitKeys(before, after, written)) };
}

const isFine = ({ astray, missing, lost }: Sight): boolean =>
  astray.length + missing.length + lost.length === 0;

/** Whether every added row stands where it belongs, and every other one still does. */
export function addedStand(
  rows: readonly NewRow[],
  before: Look,
  after: Look,
  written: readonly Written[],
): boolean {
  return isFine(seenIn(rows, before, after, written));
}

/** The cells of a line that was written over, where it would stand. */
function restored({ row, line }: WrittenOver, before: Look, after: Look): readonly ChangedCell[] {
  // Clerks' own columns too: what we wrote was as wide as the sheet.
  return [...columnsSince(before, after)].map(([then, column]) => ({
    row,
    column,
    cell: line[then - 1] ?? "",
  }));
}

/** How often rows that were put right are looked at. */
const TRIES = 3;

/**
 * Looks where added rows stand, and puts them right. Those under wrong headers, for a column came, went or moved just then, are put right
 * where they are, and looked at in turn; a line that we wrote over stands again in its own place, beside its note, and
 * ours is added once more.
 * @param written other cells that were written at the same time, which tell nothing of their lines
 */
export function mendAdded(
  ports: BookPorts,
  rows: readonly NewRow[],
  before: Look,
  written: readonly Written[],
): AddedSeen {
  const again: NewRow[] = [];
  let left = rows;
  let from = before;
  for (let tries = 0; ; tries += 1) {
    // The whole sheet: sorted, or shifted further than the end of it shows.
    const after = lookAt(ports, knownFrom(from, 0));
    const seen = seenIn(left, from, after, written);
    if (isFine(seen) || tries === TRIES)
      return { again, missing: seen.missing, mended: again.length + tries > 0 };
    const { astray, lost, right } = seen;
    const over = new Set(lost.map(({ row }) => row));
    const cells = [
      ...straightened(
        astray.filter(({ at }) => !over.has(at)),
        after,
      ),
      ...lost.flatMap((line) => restored(line, from, after)),
    ];
    if (cells.length === 0) return { again, missing: seen.missing, mended: true };
    writeBlocks(ports.workbook, before.table.sheet, after.cells, cells);
    for (const [at, row] of [...right, ...astray.map(({ at, row }) => [at, row] as const)])
      if (over.has(at)) again.push(row);
    left = left.filter((row) => !again.includes(row));
    from = after;
  }
}
