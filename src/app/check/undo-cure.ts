import { type CuredCell, curedRows, NEAR } from "../../core/book/cured-rows.ts";
import { type RowOf, tableOf } from "../../core/book/parsed-book.ts";
import type { ParsedRow, ParsedTable } from "../../core/table/parse-table.ts";
import { foldKey } from "../../core/text/fold.ts";
import type { Ports } from "../../ports/ports.ts";
import { exactCellsAt } from "../book/read/exact-cell.ts";
import { openBook } from "../book/read/open-book.ts";
import { type Conflict, conflictText } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";

const taken = "đã hoàn tác";
const overtaken = "đã sửa tiếp";

type UndoRow = RowOf<"undo">;

/** A cured cell as it was kept, with its column as it stands now. */
interface Kept extends CuredCell {
  readonly kept: UndoRow;
  readonly key: string;
}

/** A kept cell that got its bytes back, and the line in which it stands. */
interface Restored {
  readonly kept: UndoRow;
  readonly at: number;
}

interface SheetUndone {
  readonly restored: readonly Restored[];
  /** Somebody came in between, and a cell does not show what it should. */
  readonly astray: readonly Conflict[];
}

const tableNow = (ports: Ports, sheet: string): ParsedTable | undefined => {
  const [name] = tableOf(sheet) ?? [];
  return name === undefined ? undefined : openBook(ports, new Set([name])).book[name];
};

function keptIn({ columns }: ParsedTable, rows: readonly UndoRow[]): readonly Kept[] {
  return rows.flatMap((kept) => {
    const { row, column: header, after } = kept.values;
    const [key] = [...columns.headers].find(([, text]) => foldKey(text) === foldKey(header)) ?? [];
    const column = columns.at.get(key ?? "");
    return key === undefined || column === undefined ? [] : [{ kept, key, column, row: Number(row), after }];
  });
}

/** The cured cells of a sheet that stand, by the table of the same moment. */
interface Stand {
  readonly table: ParsedTable;
  readonly byLine: ReadonlyMap<number, ParsedRow>;
  readonly stand: ReadonlyMap<Kept, number>;
}

function readStand(ports: Ports, table: ParsedTable, rows: readonly UndoRow[]): Stand {
  const cells = keptIn(table, rows);
  const byLine = new Map(table.rows.map((row) => [row.at, row]));
  const around = cells.flatMap(({ row, column }) =>
    Array.from({ length: 2 * NEAR + 1 }, (_, index) => ({ row: row - NEAR + index, column })),
  );
  const near = around.filter(({ row }) => byLine.has(row));
  const exactAt = exactCellsAt(ports.workbook, table.table.sheet, near);
  const stand = curedRows(cells, (row, column) =>
    byLine.has(row) ? exactAt({ row, column })?.exact : undefined,
  );
  return { table, byLine, stand };
}

const isAsRead = (before: ParsedTable, now: ParsedTable): boolean =>
  JSON.stringify([...before.columns.at]) === JSON.stringify([...now.columns.at]) &&
  before.rows.length === now.rows.length &&
  before.rows.every(({ at, line }, index) => {
    const row = now.rows[index];
    return row?.at === at && JSON.stringify(row.line) === JSON.stringify(line);
  });

/** So often a sheet is read anew whose rows move between two calls. */
const READS = 3;

/** Several columns are several calls: they tell of one moment where the sheet is the same behind them. */
function standOf(ports: Ports, sheet: string, rows: readonly UndoRow[]): Stand | undefined {
  let table = tableNow(ports, sheet);
  for (let reads = 1; table !== undefined; reads += 1) {
    const stand = readStand(ports, table, rows);
    if (rows.length === 1 || reads === READS) return stand;
    const now = tableNow(ports, sheet);
    if (now === undefined || isAsRead(table, now)) return stand;
    table = now;
  }
  return undefined;
}

/** Gives the cells of one sheet their bytes back, but for those that somebody has changed since. */
function undoIn(ports: Ports, sheet: string, rows: readonly UndoRow[]): SheetUndone {
  const seen = standOf(ports, sheet, rows);
  if (seen === undefined) return { restored: [], astray: [] };
  const { table, byLine, stand } = seen;
  const byRow = new Map<ParsedRow, Kept[]>();
  for (const [cell, line] of stand) {
    const row = byLine.get(line);
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  if (byRow.size === 0) return { restored: [], astray: [] };
  const { rowNow, conflicts } = writeSheet(ports, {
    table,
    cells: (was) => {
      const mine = byRow.get(was);
      if (mine === undefined) return undefined;
      return Object.fromEntries(mine.map(({ key, kept }) => [key, { exact: kept.values.before }]));
    },
  });
  const restored = [...byRow].flatMap(([row, mine]) => {
    const at = rowNow.get(row.at);
    return at === undefined ? [] : mine.map(({ kept }) => ({ kept, at }));
  });
  const astray = conflicts.filter((conflict) => conflict.row === 0);
  // Somebody came in between: it may have been put right, and the cells tell, wherever they stand by now.
  const right = astray.length === 0 || standNow(ports, sheet, byRow);
  return { restored, astray: right ? [] : astray };
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

function placeText(restored: readonly Restored[]): string {
  const [first] = restored;
  if (first === undefined) return "";
  const { sheet, column } = first.kept.values;
  if (restored.length === 1) return `${sheet} dòng ${first.at}, cột ${column}`;
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
  const astray = undone.flatMap((each) => each.astray);
  // Sheets that came out well are noted also where another did not: run again, theirs would look changed since.
  const restored = undone.flatMap((each) => (each.astray.length === 0 ? each.restored : []));
  if (restored.length === 0) {
    if (astray.length > 0) return { ok: false, message: conflictText(astray) };
    const one = `Ô ${sheet} dòng ${row}, cột ${column}`;
    const what = together.length === 1 ? one : `Cả ${together.length} ô của lần sửa ấy`;
    return { ok: false, message: `${what} đã được sửa tiếp nên không hoàn tác.` };
  }
  const back = new Set(restored.map(({ kept }) => kept));
  const open = new Set(sheets.filter((_, index) => undone[index]?.astray.length !== 0));
  const place = placeText(restored);
  writeSheets(ports, [
    {
      table: undo,
      cells: (candidate) => {
        const kept = together.find((each) => each === candidate);
        if (kept === undefined || open.has(kept.values.sheet)) return undefined;
        return { state: back.has(kept) ? taken : overtaken };
      },
    },
    logged(ports, [{ what: "Hoàn tác", place, before: "", after: "" }]),
  ]);
  if (astray.length > 0) return { ok: false, message: conflictText(astray) };
  const left = together.length - restored.length;
  const note = left === 0 ? "" : `${left} ô đã được sửa tiếp nên giữ nguyên.`;
  return { ok: true, value: { place, note } };
}

export const cureUndo = verb({ name: "cure.undo", fields: {}, locked: true, run: undoCure });
