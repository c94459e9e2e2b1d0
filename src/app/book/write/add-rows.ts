import type { BookPorts } from "../read/read-sheets.ts";
import { knownFrom, type Look, lookAt } from "./look.ts";
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

function seenIn(
  rows: readonly NewRow[],
  before: Look,
  after: Look,
  written: readonly Written[],
): Standing & { readonly lost: readonly WrittenOver[] } {
  const standing = standingOf(rows, before, after);
  const ours = new Map([...standing.right, ...standing.astray.map(({ row, at }) => [at, row] as const)]);
  return { ...standing, lost: writtenOver(before, after, ours, hitKeys(before, after, written)) };
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
 * Looks where added rows stand. Those under wrong headers, for a column came, went or moved just then, are put right
 * where they are; a line that we wrote over stands again in its own place, beside its note, and ours is added once more.
 * @param written other cells that were written at the same time, which tell nothing of their lines
 */
export function checkAdded(
  ports: BookPorts,
  rows: readonly NewRow[],
  before: Look,
  glance: Look,
  written: readonly Written[],
): AddedSeen {
  const fine = ({ astray, missing, lost }: ReturnType<typeof seenIn>): boolean =>
    astray.length + missing.length + lost.length === 0;
  let [after, seen] = [glance, seenIn(rows, before, glance, written)];
  if (!fine(seen)) {
    // Sorted, or shifted further than the end of the sheet shows.
    after = lookAt(ports, knownFrom(before));
    seen = seenIn(rows, before, after, written);
  }
  if (fine(seen)) return { again: [], missing: [], mended: false };
  const { astray, missing, lost, right } = seen;
  const over = new Set(lost.map(({ row }) => row));
  const cells = [
    ...straightened(
      astray.filter(({ at }) => !over.has(at)),
      before,
      after,
    ),
    ...lost.flatMap((line) => restored(line, before, after)),
  ];
  writeBlocks(ports.workbook, before.table.sheet, after.cells, cells);
  const again = [...right, ...astray.map(({ at, row }) => [at, row] as const)].flatMap(([at, row]) =>
    over.has(at) ? [row] : [],
  );
  return { again, missing, mended: true };
}
