import { isLate } from "../../../core/table/table.ts";
import type { BookPorts } from "../read/read-sheets.ts";
import { addedStand, addRows, mendAdded } from "./add-rows.ts";
import type { Stood } from "./beside-rows.ts";
import { changedCells } from "./changed-cells.ts";
import { cellsStand, mendCells } from "./check-cells.ts";
import { glanceAt, knownFrom, type Look, lookAt, lookAtEnd, lookOf, TAIL } from "./look.ts";
import { lookBehindWrite } from "./look-by-key.ts";
import { makeMissing } from "./make-missing.ts";
import { withLabels } from "./ref-cells.ts";
import { replacedCells } from "./replaced-cells.ts";
import { seeWhole } from "./see-whole.ts";
import { type NewRow, type SheetChange, type SheetWritten, sheetConflict } from "./sheet-change.ts";
import { type CellsWritten, type Seen, writeCells } from "./write-cells.ts";

/** How often a sheet in which somebody comes in between is written. */
const TRIES = 3;

/** A change on its way into the book. */
interface Task {
  readonly change: SheetChange;
  /** Whether rows have to be found; to add some, the end of the sheet is enough. */
  readonly whole: boolean;
  seen: Seen;
  /** The sheet before we first wrote into it. */
  stood: Stood | undefined;
  cells: CellsWritten | undefined;
  /** What is still to be added; undefined until the sheet was looked at. */
  adding: readonly NewRow[] | undefined;
  readonly added: Set<NewRow>;
  clashed: boolean;
  done: boolean;
}

function taskOf(change: SheetChange): Task {
  const { table, cells, notes, replaced, added } = change;
  return {
    change,
    whole: [cells, notes, replaced].some((part) => part !== undefined) || typeof added === "function",
    seen: { look: lookOf(table), now: table, notes: [] },
    stood: undefined,
    cells: undefined,
    adding: undefined,
    added: new Set(),
    clashed: false,
    done: isIdle(change),
  };
}

/** Whether nothing would change in the sheet as it was read: then it is not looked at again. */
function isIdle(change: SheetChange): boolean {
  const { table, notes, added } = change;
  const pairs = table.rows.map((row) => ({ before: row, now: row }));
  const rows = typeof added === "function" ? added(table) : (added ?? []);
  const look = lookOf(table);
  return (
    notes === undefined &&
    rows.length === 0 &&
    changedCells(change, pairs, table.columns.at).length === 0 &&
    replacedCells(look, { look, rows: table.rows, tried: undefined }, change).length === 0
  );
}

function see(ports: BookPorts, task: Task): void {
  const { change, whole } = task;
  // Behind a try that went astray more may stand below than there was: nothing is taken from the first reading.
  const again = task.stood !== undefined;
  if (whole) task.seen = seeWhole(ports, change, again);
  else {
    const look = again ? lookAt(ports, change.table) : lookAtEnd(ports, change.table, 0);
    task.seen = { ...task.seen, look };
  }
  task.stood ??= { look: task.seen.look, rows: task.seen.now.rows, tried: undefined };
}

function write(ports: BookPorts, task: Task): void {
  const { change, whole, seen, stood } = task;
  if (whole && stood !== undefined) {
    task.cells = writeCells(ports, change, seen, stood);
    task.stood = { ...stood, tried: { look: seen.look, wrote: task.cells.replaced } };
  }
  const { added = [] } = change;
  // A book without the sheet keeps nothing in it; who needs it there asks what was added.
  if (seen.look.at.size === 0) task.adding = [];
  task.adding ??= typeof added === "function" ? added(seen.now) : added;
  addRows(ports, seen.look, task.adding, change.narrow === true);
}

/** What tells whether all of it went to its place: as little as may be. */
function lookBehind(ports: BookPorts, { seen: { look }, cells, adding = [], whole }: Task): Look {
  const bottom = (cells?.replaced ?? []).reduce((most, { row }) => Math.max(most, row), 0);
  const known = knownFrom(look, Math.max(bottom, look.cells.length + adding.length));
  // Of a list that was replaced anything may have been pushed below the new one; of an empty one, nothing.
  const wasList = look.cells.length > 1;
  if (wasList && cells !== undefined && cells.replaced.length > 0) return lookAt(ports, known);
  return whole ? glanceAt(ports, known) : lookAtEnd(ports, known, adding.length + TAIL);
}

function check(ports: BookPorts, task: Task): void {
  const { seen, cells, adding = [] } = task;
  const wrote = cells !== undefined && cells.cells.length + cells.notes.length + cells.replaced.length > 0;
  task.done = true;
  if (!wrote && adding.length === 0) return;
  const written = cells?.cells ?? [];
  const stand = (after: Look): boolean => !wrote || cellsStand(ports, seen, after, cells);
  if (wrote && adding.length === 0 && cells.replaced.length === 0) {
    const behind = lookBehindWrite(ports, seen.now, cells.cells);
    if (behind !== undefined && stand(behind)) return;
  }

  const glance = lookBehind(ports, task);
  if (stand(glance) && (adding.length === 0 || addedStand(adding, seen.look, glance, written))) {
    for (const row of adding) task.added.add(row);
    task.adding = [];
    return;
  }
  const after = wrote ? lookAt(ports, knownFrom(seen.look, 0)) : glance;
  if (wrote && !stand(after)) {
    mendCells(ports, seen, after, cells, adding);
    task.clashed = true;
    task.done = false;
  }
  if (adding.length === 0) return;
  const { again, missing, mended } = mendAdded(
    ports,
    adding,
    seen.look,
    written,
    task.change.narrow === true,
  );
  const left = new Set([...again, ...missing]);
  for (const row of adding) if (!left.has(row)) task.added.add(row);
  task.adding = again;
  task.clashed ||= mended;
  task.done &&= again.length === 0;
}

/**
 * The one door into sheets in which others write at the same time. Sheets has no lock against typing, so no earlier
 * position is trusted: each sheet is looked at, rows and columns are found by what they are, written, and looked at
 * again; where a line or column came or went in between, what we hit is put back, it is done once more, and the answer
 * tells so. A row that was added, whose words changed or that is gone is left alone and named (design decision 10). Where
 * nothing would change, nothing is looked at. Service calls: per sheet two looks and a few writes, however many rows.
 */
export function writeSheets(ports: BookPorts, changes: readonly SheetChange[]): readonly SheetWritten[] {
  const tasks = withLabels(changes).map(taskOf);
  for (const task of tasks.filter(({ done }) => !done)) {
    const { table, added, replaced } = task.change;
    if (added !== undefined || replaced !== undefined) makeMissing(ports, table);
    // Of a sheet that nobody needed yet there is no row to change.
    else if (isLate(table.table) && table.header.length === 0) task.done = true;
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    // All looks, then all writes: a read behind a write waits until it is done, so that is paid once for all sheets.
    const open = tasks.filter(({ done }) => !done);
    for (const task of open) see(ports, task);
    for (const task of open) write(ports, task);
    for (const task of open) check(ports, task);
  }
  return tasks.map(({ change: { table }, seen, cells, added, clashed, done }): SheetWritten => {
    const clash = clashed || !done ? [sheetConflict(table.table.sheet)] : [];
    const untouched = new Map(table.rows.map(({ at }) => [at, at]));
    return {
      conflicts: [...(cells?.conflicts ?? []), ...clash],
      now: seen.now,
      rowNow: cells?.rowNow ?? untouched,
      added: [...added],
    };
  });
}

/** The same for one sheet. */
export function writeSheet(ports: BookPorts, change: SheetChange): SheetWritten {
  const [written] = writeSheets(ports, [change]);
  if (written === undefined) throw new Error("a change without an answer");
  return written;
}
