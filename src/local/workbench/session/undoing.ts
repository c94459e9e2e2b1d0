import { columnSince } from "../../book/back/structure-of.ts";
import { storedAt } from "../../book/model/cells.ts";
import { plainOf } from "../../book/model/stored.ts";
import type { Typed } from "../../type-in.ts";
import { holdsSame, layCell } from "./cell-state.ts";
import { type Desk, setClock } from "./desk.ts";
import type { Op } from "./op.ts";
import type { CellChange, Change, Person } from "./person.ts";
import { Declined } from "./step.ts";
import { runOnEdit, tabOf } from "./typing.ts";

type CellsOp = Extract<Op, { readonly op: "cells" }>;

/** What taking back, or doing again, comes to, and the sentence for who asked. */
export interface Reverted {
  /** Cells to be laid; undefined where rows, columns or tabs are what they were already. */
  readonly op: CellsOp | undefined;
  readonly said: string;
}

type Way = "undo" | "redo";

const words = (way: Way): string => (way === "undo" ? "hoàn tác" : "làm lại");

/**
 * Takes this person's last stroke from the pile. Rows, columns and tabs are what they were before this returns; of cells it
 * says which are given back: those that nobody wrote to since.
 * @throws Declined where there is none, or nothing of it can be given back
 */
export function takeBack(desk: Desk, person: Person, way: Way): Reverted {
  const change = person[way].pop();
  if (change === undefined)
    throw new Declined(
      way === "undo"
        ? "Không còn gì để hoàn tác. Việc do menu làm thì hoàn tác bằng chính mục đó của menu."
        : "Không có gì để làm lại.",
    );
  return "shape" in change
    ? shapeTakenBack(desk, person, way, change)
    : cellsTakenBack(desk, person, way, change);
}

const other = (person: Person, way: Way): Change[] => person[way === "undo" ? "redo" : "undo"];

function shapeTakenBack(
  desk: Desk,
  person: Person,
  way: Way,
  { what, shape }: Extract<Change, { readonly shape: unknown }>,
): Reverted {
  setClock(desk, person);
  const again = person.host.byHand((run) => {
    const why = shape.hindrance(run);
    if (why !== "") throw new Declined(`Không ${words(way)} được việc ${what}: ${why}.`);
    return shape.takeBack(run);
  });
  other(person, way).push({ what, shape: again });
  // More than a line of the journal can say: it is in the file before it is answered.
  desk.owed = "book";
  return { op: undefined, said: `Đã ${words(way)}: ${what}.` };
}

function cellsTakenBack(
  desk: Desk,
  person: Person,
  way: Way,
  change: Extract<Change, { readonly cells: unknown }>,
): Reverted {
  const { book } = desk.held;
  const [now, next] = way === "undo" ? (["after", "before"] as const) : (["before", "after"] as const);
  const rowNow = rowFinder();
  const placed = change.cells.flatMap((cell) => {
    const row = rowNow(cell);
    const column = columnSince(book, cell.sheet, cell.column, cell.since);
    return row > 0 && column !== undefined && book.sheets.includes(cell.sheet) ? [{ cell, row, column }] : [];
  });
  if (placed.length === 0)
    throw new Declined(`Không ${words(way)} được việc ${change.what}: các ô đó không còn trong sổ.`);
  const own = placed.filter(({ cell, row, column }) =>
    holdsSame(storedAt(cell.sheet, row, column), cell[now].value),
  );
  if (own.length === 0)
    throw new Declined(`Không ${words(way)} được việc ${change.what}: các ô đó đã có người khác sửa.`);
  other(person, way).push({ ...change, cells: own.map(({ cell }) => cell) });
  const cells = own.map(({ cell, row, column }) => ({
    ...{ sheet: cell.sheet.id, row, column },
    state: cell[next],
  }));
  const left = change.cells.length - own.length;
  return {
    op: { op: "cells", person: person.name, at: desk.now(), cells: cells.map(forJournal) },
    said: `Đã ${words(way)}: ${change.what}${left === 0 ? "." : `; ${left} ô đã có người khác sửa nên giữ nguyên.`}`,
  };
}

/** Where the row of a cell stands now, 0 where it is gone; neighbours in a paste share one, which is looked for once. */
function rowFinder(): (cell: CellChange) => number {
  let last: (Pick<CellChange, "row"> & { readonly at: number }) | undefined;
  return ({ sheet, row }) => {
    if (last?.row !== row) last = { row, at: sheet.rows.indexOf(row) + 1 };
    return last.at;
  };
}

/** A look, or a formula's attribute, that is not there is left out of the journal. */
const forJournal = (cell: {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly state: CellChange["before"];
}): CellsOp["cells"][number] => cell as CellsOp["cells"][number];

/** Lays cells and lets onEdit run for each sheet's block. */
export function layCells(desk: Desk, person: Person, { cells }: CellsOp): void {
  const { book } = desk.held;
  setClock(desk, person);
  const blocks = new Map<number, Typed>();
  for (const { sheet: id, row, column, state } of cells) {
    const sheet = tabOf(desk, id);
    const before = plainOf(storedAt(sheet, row, column));
    layCell(book, sheet, row, column, state);
    blocks.set(id, around(blocks.get(id), { sheet, row, column, before: textOf(before) }));
  }
  for (const typed of blocks.values()) runOnEdit(person, typed);
}

const textOf = (plain: ReturnType<typeof plainOf>): string | undefined =>
  plain === null || plain === "" ? undefined : String(plain);

/** The smallest block that holds both. */
function around(block: Typed | undefined, cell: Omit<Typed, "rows" | "columns">): Typed {
  if (block === undefined) return { ...cell, rows: 1, columns: 1 };
  const top = Math.min(block.row, cell.row);
  const left = Math.min(block.column, cell.column);
  const bottom = Math.max(block.row + block.rows - 1, cell.row);
  const right = Math.max(block.column + block.columns - 1, cell.column);
  return { ...block, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
