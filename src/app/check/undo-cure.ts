import { placeText, rowTitle } from "../../core/book/row-name.ts";
import type { ParsedRow } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { exactCellsAt } from "../book/read/exact-cell.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { Conflict } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { type Kept, standOf, tableNow, type UndoRow } from "./standing-cures.ts";
import { TRIES } from "./type-cures.ts";

const taken = "đã hoàn tác";
const overtaken = "đã sửa tiếp";

/** A kept cell that got its bytes back, the line in which it stands and what people call its row. */
interface Restored {
  readonly kept: UndoRow;
  readonly at: number;
  readonly title: string;
}

/** What became of kept cells of one sheet; those in neither list somebody has changed since. */
interface SheetUndone {
  readonly restored: readonly Restored[];
  /** Nobody touched them, but their rows, just then: they can still be taken back. */
  readonly passed: readonly UndoRow[];
  /** Somebody came in between: a cell does not show what it should, or its row was passed over. */
  readonly conflicts: readonly Conflict[];
  /** Whether it is for a cell that does not show what it should. */
  readonly astray: boolean;
}

/**
 * Gives the cells of one sheet their bytes back, but for those that somebody has changed since. A row in which somebody changes
 * another cell just then is passed over by the write, and looked at again.
 */
function undoIn(ports: Ports, sheet: string, rows: readonly UndoRow[]): SheetUndone {
  let done: SheetUndone = { restored: [], passed: rows, conflicts: [], astray: false };
  for (let tries = 0; tries < TRIES && done.passed.length > 0 && !done.astray; tries += 1) {
    const { restored, ...now } = undoOnce(ports, sheet, done.passed);
    done = { ...now, restored: [...done.restored, ...restored] };
  }
  return done;
}

function undoOnce(ports: Ports, sheet: string, rows: readonly UndoRow[]): SheetUndone {
  const seen = standOf(ports, sheet, rows);
  const byRow = new Map<ParsedRow, Kept[]>();
  for (const [cell, line] of seen?.stand ?? []) {
    const row = seen?.byLine.get(line);
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  if (seen === undefined || byRow.size === 0)
    return { restored: [], passed: [], conflicts: [], astray: false };
  const { table } = seen;
  const { rowNow, conflicts } = writeSheet(ports, {
    table,
    cells: (was) => {
      const mine = byRow.get(was);
      if (mine === undefined) return undefined;
      return Object.fromEntries(mine.map(({ key, kept }) => [key, { exact: kept.values.before }]));
    },
  });
  const astray = conflicts.filter((conflict) => conflict.row === 0);
  // Somebody came in between: it may have been put right, and the cells tell, wherever they stand by now.
  if (astray.length > 0 && !standNow(ports, sheet, byRow))
    return { restored: [], passed: [], conflicts: astray, astray: true };
  const passed = [...byRow].filter(([row]) => !rowNow.has(row.at));
  return {
    restored: [...byRow].flatMap(([row, mine]) => {
      const at = rowNow.get(row.at);
      if (at === undefined) return [];
      const title = rowTitle(table, row);
      return mine.map(({ kept }) => ({ kept, at, title }));
    }),
    passed: passed.flatMap(([, mine]) => mine.map(({ kept }) => kept)),
    conflicts: passed.map(([row]) => ({
      ...{ sheet, row: row.at, key: row.key, title: rowTitle(table, row), columns: [] },
    })),
    astray: false,
  };
}

/** Whether every cell that still is in the sheet holds what it held before its cure. */
function standNow(ports: Ports, sheet: string, byRow: ReadonlyMap<ParsedRow, readonly Kept[]>): boolean {
  const now = tableNow(ports, sheet);
  const lines = new Map(now?.rows.map(({ id, at }) => [id, at]));
  const places = [...byRow].flatMap(([{ id }, mine]) =>
    mine.flatMap(({ key, kept }) => {
      const [row, column] = [lines.get(id), now?.columns.at.get(key)];
      return row === undefined || column === undefined ? [] : [{ row, column, before: kept.values.before }];
    }),
  );
  const exactAt = exactCellsAt(ports.workbook, sheet, places);
  return places.every((place) => exactAt(place)?.exact === place.before);
}

/** What was taken back, and what was not. */
export interface Undone {
  readonly place: string;
  readonly note: string;
}

function placeOf(restored: readonly Restored[]): string {
  const [first] = restored;
  if (first === undefined) return "";
  const { sheet, column } = first.kept.values;
  if (restored.length === 1) return placeText({ sheet, row: first.at, title: first.title, column });
  const sheets = [...new Set(restored.map(({ kept }) => kept.values.sheet))].join(", ");
  return `${restored.length} ô (${sheets})`;
}

/** Takes back this clerk's last cure, with all that was cured together with it. */
function undoCure(ports: Ports): Answer<Undone> {
  const { undo } = openBook(ports, new Set(["undo"])).book;
  const who = ports.user.email();
  const mine = undo.rows.filter((row) => row.values.who === who && row.values.state === "");
  const last = mine[mine.length - 1];
  if (last === undefined) return { ok: false, message: "Không còn lần sửa nào để hoàn tác." };
  const { sheet, row, column, batch } = last.values;
  const together = batch === "" ? [last] : mine.filter(({ values }) => values.batch === batch);
  const sheets = [...new Set(together.map(({ values }) => values.sheet))];
  const undone = sheets.map((name) =>
    undoIn(
      ports,
      name,
      together.filter(({ values }) => values.sheet === name),
    ),
  );
  const conflicts = undone.flatMap((each) => each.conflicts);
  // Sheets that came out well are noted also where another did not: run again, theirs would look changed since.
  const restored = undone.flatMap((each) => (each.astray ? [] : each.restored));
  if (restored.length === 0) {
    if (conflicts.length > 0) return { ok: false, message: conflictText(conflicts) };
    const one = `Ô ${sheet} dòng ${row}, cột ${column}`;
    const what = together.length === 1 ? one : `Cả ${together.length} ô của lần sửa ấy`;
    return { ok: false, message: `${what} đã được sửa tiếp nên không hoàn tác.` };
  }
  const back = new Set(restored.map(({ kept }) => kept));
  const passed = new Set(undone.flatMap((each) => each.passed));
  const open = new Set(sheets.filter((_, index) => undone[index]?.astray === true));
  const place = placeOf(restored);
  writeSheets(ports, [
    {
      table: undo,
      cells: (candidate) => {
        const kept = together.find((each) => each === candidate);
        if (kept === undefined || passed.has(kept) || open.has(kept.values.sheet)) return undefined;
        return { state: back.has(kept) ? taken : overtaken };
      },
    },
    logged(ports, [{ what: "Hoàn tác", place, before: "", after: "" }]),
  ]);
  if (conflicts.length > 0) return { ok: false, message: conflictText(conflicts) };
  const left = together.length - restored.length;
  const note = left === 0 ? "" : `${left} ô đã được sửa tiếp nên giữ nguyên.`;
  return { ok: true, value: { place, note } };
}

export const cureUndo = verb({ name: "cure.undo", fields: {}, locked: true, run: undoCure });
