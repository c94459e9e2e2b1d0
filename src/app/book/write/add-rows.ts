import { cellText } from "../../../core/table/parse-cell.ts";
import type { Table } from "../../../core/table/table.ts";
import type { BookPorts } from "../read/read-sheets.ts";
import { cellsStand, mendCells } from "./check-cells.ts";
import { goneLines, type Ours } from "./gone-lines.ts";
import { knownFrom, type Look, lookAt } from "./look.ts";
import { columnsSince, movedSince } from "./moved-since.ts";
import { linesOf, straightened, widthOf } from "./new-rows.ts";
import { hitKeys, type Written } from "./put-back.ts";
import type { NewRow } from "./sheet-change.ts";
import { type Standing, standingOf, textsOf } from "./standing-rows.ts";
import { type ChangedCell, writeBlocks } from "./write-blocks.ts";
import { type WrittenOver, writtenOver } from "./written-over.ts";

/**
 * Whether rows are added in the one moment in which the end is found (ADR 0022), so that none is written over: a single
 * row of a sheet in which nobody types, for its cells have no format of their columns.
 */
function isOneMoment({ columns }: Table, rows: readonly NewRow[]): boolean {
  return rows.length === 1 && Object.values(columns).every(({ filledBy }) => filledBy === "system");
}

/** Adds rows below the last one, each value under its own column. Service calls: one write. */
export function addRows(
  { workbook }: BookPorts,
  { table, at }: Look,
  rows: readonly NewRow[],
  narrow: boolean,
): void {
  const lines = linesOf(at, rows, widthOf(at, rows, narrow));
  const [line] = lines;
  if (line === undefined || at.size === 0) return;
  if (isOneMoment(table, rows)) workbook.appendRow(table.sheet, line);
  else workbook.append(table.sheet, lines);
}

/** What became of added rows: those that have to be added once more, and those that cannot be. */
export interface AddedSeen {
  readonly again: readonly NewRow[];
  readonly missing: readonly NewRow[];
  readonly mended: boolean;
}

/** Where added rows stand, and which lines by their numbers. */
interface Sight extends Standing {
  readonly ours: Ours;
  readonly hit: ReadonlySet<string>;
}

function seenIn(rows: readonly NewRow[], before: Look, after: Look, written: readonly Written[]): Sight {
  const standing = standingOf(rows, before, after);
  const ours = new Map([...standing.right, ...standing.astray.map(({ row, at }) => [at, row] as const)]);
  return { ...standing, ours, hit: hitKeys(before, after, written) };
}

/** Whether every added row stands where it belongs, and every other one still does. */
export function addedStand(
  rows: readonly NewRow[],
  before: Look,
  after: Look,
  written: readonly Written[],
): boolean {
  const { astray, missing, ours, hit } = seenIn(rows, before, after, written);
  if (astray.length + missing.length > 0) return false;
  return isOneMoment(after.table, rows) || goneLines(before, after, ours, hit).gone.length === 0;
}

/** The cells of a line that was written over, where it stands; what was typed there since stays. */
function restored(
  { row, line }: WrittenOver,
  over: NewRow | undefined,
  before: Look,
  after: Look,
  width: number,
): readonly ChangedCell[] {
  const ours = new Set(["", ...textsOf(after.table, over ?? {})]);
  const stands = (after.cells[row - 1] ?? []).map((cell) => cellText(cell));
  const since = columnsSince(before, after);
  // Clerks' own columns too, as far as we wrote. What stands right of that was not written.
  const spared = new Set([...since].flatMap(([then, now]) => (then > width && then === now ? [now] : [])));
  const own = new Map([...since].map(([then, column]) => [column, line[then - 1] ?? ""]));
  return stands.flatMap((text, index) =>
    ours.has(text) && !spared.has(index + 1)
      ? [{ row, column: index + 1, cell: own.get(index + 1) ?? "" }]
      : [],
  );
}

/** How often rows that were put right are looked at. */
const TRIES = 3;

/**
 * Writes what puts lines right, and looks where that went. Into other lines or columns than it was meant for, it is taken
 * back and written where these stand then.
 * @returns the sheet before it was written and behind it, and whether it went to its place
 */
function putRight(
  ports: BookPorts,
  look: Look,
  cells: readonly ChangedCell[],
): { readonly was: Look; readonly now: Look; readonly stands: boolean } {
  let [was, left] = [look, cells];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const written = writeBlocks(ports.workbook, look.table.sheet, was.cells, left);
    const done = { cells: written, notes: [], replaced: [] };
    const now = lookAt(ports, knownFrom(was, 0));
    if (cellsStand(ports, { look: was }, now, done)) return { was, now, stands: true };
    mendCells(ports, { look: was, notes: [] }, now, done, []);
    const back = lookAt(ports, knownFrom(now, 0));
    const { rows, columns } = movedSince(was, back, new Set());
    left = left.flatMap(({ cell, ...at }) => {
      const [row, column] = [rows.get(at.row), columns.get(at.column)];
      return row === undefined || column === undefined ? [] : [{ row, column, cell }];
    });
    was = back;
  }
  return { was, now: was, stands: false };
}

/**
 * Looks where added rows stand, and puts them right. Those under wrong headers, for a column came, went or moved just
 * then, are put right where they are, and looked at in turn; a line that we wrote over stands again in its own place,
 * beside its note, and ours is added once more.
 * @param written other cells that were written at the same time, which tell nothing of their lines
 */
export function mendAdded(
  ports: BookPorts,
  rows: readonly NewRow[],
  before: Look,
  written: readonly Written[],
  narrow: boolean,
): AddedSeen {
  const { sheet } = before.table;
  const again: NewRow[] = [];
  let left = rows;
  let from = before;
  // The whole sheet: sorted, or shifted further than the end of it shows.
  let after = lookAt(ports, knownFrom(from, 0));
  for (let tries = 0; ; tries += 1) {
    const { astray, missing, ours, hit } = seenIn(left, from, after, written);
    const lost = isOneMoment(before.table, rows)
      ? []
      : writtenOver(from, after, ours, hit, () => ports.workbook.readNotes(sheet));
    if (astray.length + missing.length + lost.length === 0 || tries === TRIES)
      return { again, missing, mended: again.length + tries > 0 };
    const over = new Set(lost.map(({ row }) => row));
    const cells = [
      ...straightened(
        astray.filter(({ at }) => !over.has(at)),
        after,
      ),
      ...lost.flatMap((line) =>
        restored(line, ours.get(line.row), from, after, widthOf(from.at, rows, narrow)),
      ),
    ];
    if (cells.length === 0) return { again, missing, mended: true };
    const { was, now, stands } = putRight(ports, after, cells);
    if (stands) {
      for (const [at, row] of ours) if (over.has(at)) again.push(row);
      left = left.filter((row) => !again.includes(row));
      from = was;
    }
    after = now;
  }
}
