import type { Cell } from "../../../core/table/cell.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { exactCell } from "../read/exact-cell.ts";
import type { BookPorts } from "../read/read-sheets.ts";
import { shownText } from "./changed-cells.ts";
import { knownFrom, type Look, lookAt } from "./look.ts";
import { movedSince } from "./moved-since.ts";
import { putBack, stillInPlace, type Written } from "./put-back.ts";
import type { NewRow } from "./sheet-change.ts";
import { standingOf } from "./standing-rows.ts";
import { blocksOf, type ChangedCell, cellsOf, isExact, writeBlocks } from "./write-blocks.ts";
import { type CellsWritten, replacedInPlace, type Seen } from "./write-cells.ts";

/** How often what was put back is looked at. */
const TRIES = 4;

type Grid<T> = readonly (readonly T[])[];

/** Cells that were written at once, and the sheet as it was looked at before: what stood in it, and should. */
interface Batch<T, W> {
  readonly look: Look;
  readonly stood: Grid<T>;
  readonly written: readonly W[];
}

function withCells<T>(grid: Grid<T>, cells: readonly (Written & { readonly cell: T })[]): Grid<T> {
  const next = grid.map((line) => [...line]);
  for (const { row, column, cell } of cells) {
    const line = next[row - 1];
    if (line !== undefined) line[column - 1] = cell;
  }
  return next;
}

function hitBy<T, W extends Written>(batches: readonly Batch<T, W>[]): ReadonlySet<number> {
  return new Set(batches.flatMap(({ written }) => written.map(({ column }) => column)));
}

/**
 * The cells that what we wrote hit: each gets back what its own line and column held. Undefined where a cell that was
 * asked for to the byte shows something else than it did: the lines have moved again.
 */
function cellsBack(
  { workbook }: BookPorts,
  batches: readonly Batch<Cell, ChangedCell>[],
  after: Look,
  lines: readonly number[],
): readonly (Written & { readonly cell: Cell })[] | undefined {
  const { sheet } = after.table;
  let moved = false;
  const textAt = (row: number, column: number): string => cellText(after.cells[row - 1]?.[column - 1] ?? "");
  const back = batches.flatMap(({ look, stood, written }) =>
    putBack<Cell, ChangedCell>(movedSince(look, after, hitBy(batches)), written, stood, "", lines, {
      textAt,
      stoodText: cellText,
      writtenText: ({ cell }) => (isExact(cell) ? undefined : shownText(cell)),
      isWritten: ({ cell }, row, column) => {
        if (!isExact(cell)) return textAt(row, column) === shownText(cell);
        const now = exactCell(workbook, sheet, row, column);
        moved ||= cellText(now.cell) !== textAt(row, column);
        return now.exact === cell.exact;
      },
    }),
  );
  if (moved) return undefined;
  return [...new Map(back.map((cell) => [`${cell.row}:${cell.column}`, cell])).values()];
}

type NoteCell = Written & { readonly cell: string };

function notesBack(
  batches: readonly Batch<string, NoteCell>[],
  after: Look,
  stand: Grid<string>,
  hit: ReadonlySet<number>,
  lines: readonly number[],
): readonly NoteCell[] {
  const noteAt = (row: number, column: number): string => stand[row - 1]?.[column - 1] ?? "";
  const back = batches.flatMap(({ look, stood, written }) =>
    putBack<string, NoteCell>(movedSince(look, after, hit), written, stood, "", lines, {
      textAt: noteAt,
      stoodText: (note) => note,
      writtenText: ({ cell }) => cell,
      isWritten: ({ cell }, row, column) => noteAt(row, column) === cell,
    }),
  );
  return [...new Map(back.map((cell) => [`${cell.row}:${cell.column}`, cell])).values()];
}

/**
 * Puts back what was hit, cells and notes, and looks whether that went to its place in turn.
 * @param adding rows that were added at the same time, in which the same may stand
 */
export function mendCells(
  ports: BookPorts,
  { look, notes }: Pick<Seen, "look" | "notes">,
  glance: Look,
  done: Pick<CellsWritten, "cells" | "notes">,
  adding: readonly NewRow[],
): void {
  if (done.cells.length + done.notes.length === 0) return;
  const { workbook } = ports;
  const { sheet } = look.table;
  const cells: Batch<Cell, ChangedCell>[] = [{ look, stood: look.cells, written: done.cells }];
  const noted: Batch<string, NoteCell>[] =
    done.notes.length === 0 ? [] : [{ look, stood: notes, written: done.notes }];
  let after = glance;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) after = lookAt(ports, knownFrom(look, 0));
    const { right, astray } = standingOf(adding, look, after);
    const added = new Set([...right.keys(), ...astray.map(({ at }) => at)]);
    const lines = after.cells.map((_, index) => index + 1).filter((row) => !added.has(row));
    const back = cellsBack(ports, cells, after, lines);
    if (back === undefined) continue;
    const stand = noted.length === 0 ? [] : workbook.readNotes(sheet);
    const backNotes = notesBack(noted, after, stand, hitBy(cells), lines);
    if (back.length + backNotes.length === 0) return;
    const written = writeBlocks(workbook, sheet, after.cells, back);
    cells.push({ look: after, stood: withCells(after.cells, back), written });
    const blocks = blocksOf(backNotes, stand, "");
    for (const block of blocks) workbook.writeNotes(sheet, block.row, block.column, block.cells);
    if (blocks.length > 0)
      noted.push({ look: after, stood: withCells(stand, backNotes), written: cellsOf(blocks) });
  }
}

/** Whether a cell shows still what it held before we wrote into it. */
function isUnseen(
  { workbook }: BookPorts,
  before: Look,
  after: Look,
  { row, column, cell }: ChangedCell,
): boolean {
  const [was, now] = [before, after].map(({ cells }) => cellText(cells[row - 1]?.[column - 1] ?? ""));
  if (was !== now) return false;
  if (!isExact(cell)) return shownText(cell) !== now;
  return exactCell(workbook, after.table.sheet, row, column).exact !== cell.exact;
}

/**
 * Whether a line shows nothing of what was written into it: lines that came were hit, and went elsewhere with our values.
 * One cell is not enough to tell: Sheets makes a date of a text in a cell that is not formatted as text.
 */
function hasUnseenLine(
  ports: BookPorts,
  before: Look,
  after: Look,
  { cells }: Pick<CellsWritten, "cells">,
): boolean {
  const lines = new Map<number, ChangedCell[]>();
  for (const cell of cells) lines.set(cell.row, [...(lines.get(cell.row) ?? []), cell]);
  return [...lines.values()].some((line) => line.every((cell) => isUnseen(ports, before, after, cell)));
}

/**
 * Whether what was written stands where it belongs, in lines and columns that have not moved.
 * Service calls: none, but one for a cell written to the byte that shows what it showed.
 */
export function cellsStand(
  ports: BookPorts,
  { look }: Pick<Seen, "look">,
  after: Look,
  done: Pick<CellsWritten, "cells" | "notes" | "replaced">,
): boolean {
  const written = [...done.cells, ...done.notes];
  if (hasUnseenLine(ports, look, after, done)) return false;
  if (stillInPlace(look, after, written)) return replacedInPlace(look, after, done.replaced);
  const { rows, columns, changed } = movedSince(look, after, new Set(written.map(({ column }) => column)));
  const stayed = written.every(
    ({ row, column }) => rows.get(row) === row && !changed.has(row) && columns.get(column) === column,
  );
  return stayed && replacedInPlace(look, after, done.replaced);
}
