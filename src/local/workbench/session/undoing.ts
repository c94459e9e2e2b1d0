import { storedAt } from "../../book/model/cells.ts";
import { plainOf } from "../../book/model/stored.ts";
import type { Typed } from "../../type-in.ts";
import { holdsSame, layCell } from "./cell-state.ts";
import { type Desk, setClock } from "./desk.ts";
import type { Op } from "./op.ts";
import type { CellChange, Person } from "./person.ts";
import { Declined } from "./step.ts";
import { runOnEdit, tabOf } from "./typing.ts";

type CellsOp = Extract<Op, { readonly op: "cells" }>;

/** What taking back, or doing again, comes to: cells to be laid, and the sentence for who asked. */
export interface Reverted {
  readonly op: CellsOp;
  readonly said: string;
}

/**
 * Takes this person's last stroke from the pile and says which cells it gives back: those that nobody wrote to since.
 * @throws Declined where there is none, or nothing of it can be given back
 */
export function takeBack(desk: Desk, person: Person, way: "undo" | "redo"): Reverted {
  const change = person[way].pop();
  if (change === undefined)
    throw new Declined(
      way === "undo"
        ? "Không còn gì để hoàn tác. Việc do menu làm thì hoàn tác bằng chính mục đó của menu."
        : "Không có gì để làm lại.",
    );
  const [now, next] = way === "undo" ? (["after", "before"] as const) : (["before", "after"] as const);
  const placed = change.cells.flatMap((cell) => {
    const row = cell.sheet.rows.indexOf(cell.row) + 1;
    return row > 0 && desk.held.book.sheets.includes(cell.sheet) ? [{ cell, row }] : [];
  });
  const own = placed.filter(({ cell, row }) =>
    holdsSame(storedAt(cell.sheet, row, cell.column), cell[now].value),
  );
  if (own.length === 0)
    throw new Declined(
      `Không ${way === "undo" ? "hoàn tác" : "làm lại"} được việc ${change.what}: các ô đó đã có người khác sửa.`,
    );
  person[way === "undo" ? "redo" : "undo"].push({ ...change, cells: own.map(({ cell }) => cell) });
  const cells = own.map(({ cell, row }) => ({
    ...{ sheet: cell.sheet.id, row, column: cell.column },
    state: cell[next],
  }));
  const left = change.cells.length - own.length;
  return {
    op: { op: "cells", person: person.name, at: desk.now(), cells: cells.map(forJournal) },
    said: `Đã ${way === "undo" ? "hoàn tác" : "làm lại"}: ${change.what}${left === 0 ? "." : `; ${left} ô đã có người khác sửa nên giữ nguyên.`}`,
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
