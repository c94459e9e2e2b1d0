import { rowNamed } from "../../core/book/row-by-key.ts";
import type { Day } from "../../core/calendar/day.ts";
import { limitsOf } from "../../core/nomination/clock.ts";
import {
  replayed,
  type Step,
  sameStanding,
  standingOf,
  stepsLacking,
} from "../../core/nomination/history.ts";
import type { JudgedMove } from "../../core/nomination/judge-move.ts";
import { nextStep } from "../../core/nomination/next-step.ts";
import type { Nomination, Way } from "../../core/nomination/way.ts";
import type { WrittenCell } from "../../core/table/cell.ts";
import { remembered } from "../../core/text/remembered.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Conflict, SheetChange } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import { stepEntries, stepsChange } from "./step-rows.ts";

/** What became of moves. */
export interface MovesWritten {
  /** Keys of the nominations that stand where they were moved, with their step. */
  readonly moved: readonly string[];
  /** Rows that somebody changed meanwhile: they were left alone. Of the other sheets written along, too. */
  readonly conflicts: readonly Conflict[];
}

type Cells = Readonly<Record<string, WrittenCell>>;

/** The row with what is to be written into it, as far as the clock and the next step look at it. */
function rowAfter(row: Nomination, cells: Cells): Nomination {
  const { values } = row;
  const day = (column: "completed" | "decisionDate" | "submitted"): Day | null => {
    const cell = cells[column];
    return cell === undefined ? values[column] : typeof cell === "object" && "day" in cell ? cell.day : null;
  };
  const text = (column: "state" | "reason" | "submission" | "dossier"): string =>
    String(cells[column] ?? values[column]);
  return row.withValues({
    ...values,
    state: text("state"),
    reason: text("reason"),
    submission: text("submission"),
    dossier: text("dossier"),
    onHold: cells["onHold"] === undefined ? values.onHold : cells["onHold"] === "có" ? "có" : "không",
    submitted: day("submitted"),
    completed: day("completed"),
    decisionDate: day("decisionDate"),
  });
}

/** ⚙Hạn giải quyết and ⚙Việc tiếp theo of a row as it will stand. */
function upkeep(way: Way, steps: ReadonlyMap<string, readonly Step[]>): (row: Nomination) => Cells {
  const after = new Map(way.steps);
  for (const [key, own] of steps) after.set(key, [...(after.get(key) ?? []), ...own]);
  const limit = limitsOf({ ...way, steps: after });
  return (row) => {
    const due = limit(row)?.due;
    return { due: due === undefined ? "" : { day: due }, next: nextStep(way, row).words };
  };
}

const kept = (steps: ReadonlyMap<string, readonly Step[]>, keys: ReadonlySet<string>) =>
  new Map([...steps].filter(([key]) => keys.has(key)));

/** Those that stand where they were moved, of a sheet in which somebody came in between: it is looked at once more. */
function standing(ports: Ports, moves: readonly JudgedMove[]): readonly JudgedMove[] {
  const { nominations } = openBook(ports, new Set(["nominations"])).book;
  return moves.filter(({ row, to }) => {
    const now = rowNamed(nominations, row.values.key);
    return now !== undefined && sameStanding(standingOf(now), to);
  });
}

/**
 * Moves nominations: the one way by which any command does. First *Quá trình xét* takes in where they stand, typed by hand or
 * before their first move, then whatever the command writes beside it, then *Đề nghị*, then the steps of the rows that stand: a run that
 * broke off anywhere is done again to the same end. ⚙Hạn giải quyết and ⚙Việc tiếp theo follow on all rows. Called by whoever
 * holds the book alone. Service calls: a constant, however many rows.
 * @param way of the book as it was read, with keys
 * @param what the command as the log names it; "" where it logs for itself
 * @param beside changes of other sheets that belong to the moves
 */
export function writeMoves(
  ports: Ports,
  way: Way,
  what: string,
  moves: readonly JudgedMove[],
  beside: readonly SheetChange[],
): MovesWritten {
  const { book } = way;
  const byRow = new Map(moves.map((move) => [move.row.at, move]));
  const rows = new Map(book.nominations.rows.map((row) => [row.at, row]));
  const before = new Map<string, readonly Step[]>();
  const own = new Map<string, readonly Step[]>();
  for (const row of book.nominations.rows) {
    const { key } = row.values;
    if (key === "" || way.doubled.has(key)) continue;
    const lacking = stepsLacking(standingOf(row), replayed(way.steps.get(key) ?? []), byRow.get(row.at));
    if (lacking.before.length > 0) before.set(key, lacking.before);
    if (lacking.own.length > 0) own.set(key, lacking.own);
  }

  const left: Conflict[] = [];
  if (before.size > 0)
    left.push(
      ...writeSheets(ports, [stepsChange(ports, book, before)]).flatMap(({ conflicts }) => conflicts),
    );

  const keep = upkeep(way, new Map([...before, ...own]));
  // Asked once to see what is to be written, and again with the sheet as it is now: a row as it was read gives the same.
  const cellsOf = remembered((at: number): Cells | undefined => {
    const row = rows.get(at);
    const cells = byRow.get(at)?.cells ?? {};
    return row === undefined ? undefined : { ...cells, ...keep(rowAfter(row, cells)) };
  });
  // What belongs to the moves first: a decision is found again by its row of the register, so a run that broke off behind it
  // is done again as it was asked for.
  const results = writeSheets(ports, [
    ...beside,
    {
      table: book.nominations,
      cells: ({ at }) => cellsOf(at),
    },
  ]);
  const others = results.slice(0, beside.length);
  const written = results[beside.length];
  const clashes = written?.conflicts ?? [];
  const changed = new Set(clashes.map(({ key }) => key));
  const stand = new Set(
    (clashes.some(({ row }) => row === 0) ? standing(ports, moves) : moves)
      .map(({ row }) => row.values.key)
      .filter((key) => !changed.has(key)),
  );
  const steps = kept(own, stand);
  if (steps.size > 0)
    left.push(
      ...writeSheets(ports, [
        stepsChange(ports, book, steps),
        ...(what === "" ? [] : [logged(ports, stepEntries(book, what, steps))]),
      ]).flatMap(({ conflicts }) => conflicts),
    );
  return {
    moved: [...stand],
    conflicts: [
      ...left,
      // Also of rows that only ⚙Việc tiếp theo was to follow on: what was not done is told.
      ...clashes,
      ...others.flatMap(({ conflicts }) => conflicts),
    ],
  };
}
