import { cellText } from "../../../core/table/parse-cell.ts";
import type { ParsedTable } from "../../../core/table/parse-table.ts";
import type { BookPorts } from "../read/read-sheets.ts";
import type { Stood } from "./beside-rows.ts";
import { changedCells, shownText } from "./changed-cells.ts";
import { type ChangedNote, changedNotes } from "./changed-notes.ts";
import type { Look } from "./look.ts";
import { movedBeside } from "./moved-since.ts";
import { pairRows } from "./pair-rows.ts";
import type { Written } from "./put-back.ts";
import { replacedCells } from "./replaced-cells.ts";
import type { Conflict, SheetChange } from "./sheet-change.ts";
import { blocksOf, type ChangedCell, cellsOf, isExact, writeBlocks } from "./write-blocks.ts";

/** What one try wrote into the rows of a sheet, and what stood there. */
export interface CellsWritten {
  readonly conflicts: readonly Conflict[];
  readonly rowNow: ReadonlyMap<number, number>;
  readonly cells: readonly ChangedCell[];
  readonly notes: readonly (Written & { readonly cell: string })[];
  /** The cells of the rows that stand in place of all. */
  readonly replaced: readonly ChangedCell[];
}

/** A sheet at one moment: its cells, its rows, and its notes where they are to change. */
export interface Seen {
  readonly look: Look;
  readonly now: ParsedTable;
  readonly notes: readonly (readonly string[])[];
}

/** A call costs as much as so many cells more in another (local/google/run/costs.ts). */
const CELLS_A_CALL = 300;

/** A cell in each column between changed ones, where one block with what changes nothing comes sooner than two. */
function between(changed: readonly ChangedNote[], notes: Seen["notes"]): readonly ChangedNote[] {
  const columns = [...new Set(changed.map(({ column }) => column))].sort((a, b) => a - b);
  const [first, last] = [changed[0]?.row ?? 1, changed[changed.length - 1]?.row ?? 1];
  return columns.flatMap((column, index) => {
    const gap = column - (columns[index - 1] ?? column) - 1;
    if (gap < 1 || gap * (last - first + 1) > CELLS_A_CALL) return [];
    return Array.from({ length: gap }, (_, left) => {
      const at = column - gap + left;
      return { row: first, column: at, cell: notes[first - 1]?.[at - 1] ?? "" };
    });
  });
}

/** Our notes in few blocks, however many cells change. */
function writeNotes(
  { workbook }: BookPorts,
  { look, notes }: Seen,
  change: SheetChange["notes"],
  rowNow: ReadonlyMap<number, number>,
): CellsWritten["notes"] {
  if (change === undefined) return [];
  const changed = changedNotes(change, notes, look, rowNow);
  if (changed.length === 0) return [];
  const blocks = blocksOf([...between(changed, notes), ...changed], notes, "");
  for (const block of blocks) workbook.writeNotes(look.table.sheet, block.row, block.column, block.cells);
  return cellsOf(blocks);
}

/** Writes what is to change in the rows of a sheet, into the rows and columns where they stand now. */
export function writeCells(ports: BookPorts, change: SheetChange, seen: Seen, stood: Stood): CellsWritten {
  const { look, now } = seen;
  const { sheet } = look.table;
  const paired = pairRows(change.table, now);
  const rowNow = new Map(paired.pairs.map(({ before, now: row }) => [before.at, row.at]));
  const changed = changedCells(change, paired.pairs, look.at);
  const cells = writeBlocks(ports.workbook, sheet, look.cells, changed);
  const notes = writeNotes(ports, seen, change.notes, rowNow);
  const replaced = replacedCells(look, stood, change);
  writeBlocks(ports.workbook, sheet, look.cells, replaced);
  const asked = change.cells !== undefined || change.notes !== undefined;
  return { conflicts: asked ? paired.conflicts : [], rowNow, cells, notes, replaced };
}

/**
 * Whether rows in place of all others stand as they were written. Columns that clerks fill tell nothing: somebody may
 * have typed there since.
 */
export function replacedInPlace(before: Look, after: Look, replaced: readonly ChangedCell[]): boolean {
  if (replaced.length === 0) return true;
  const ours = new Set(
    [...before.at].flatMap(([key, column]) =>
      before.table.columns[key]?.filledBy === "system" ? [column] : [],
    ),
  );
  // What we left alone beside them tells whether lines moved.
  const { rows } = movedBeside(before, after, new Set(replaced.map(({ column }) => column)));
  return (
    [...rows].every(([then, now]) => then === now) &&
    [...before.at].every(([key, column]) => after.at.get(key) === column) &&
    // What was pushed below ours is still there.
    after.cells
      .slice(Math.max(...replaced.map(({ row }) => row)))
      .every((line) => [...ours].every((column) => cellText(line[column - 1] ?? "") === "")) &&
    replaced.every(({ row, column, cell }) => {
      if (!ours.has(column) || isExact(cell)) return true;
      return cellText(after.cells[row - 1]?.[column - 1] ?? "") === shownText(cell);
    })
  );
}
