import { columnsOf } from "../../book/back/structure-of.ts";
import { rectName } from "../../book/model/a1.ts";
import { type Book, forgetUnread, sheetById } from "../../book/model/book-model.ts";
import { eachCell } from "../../book/model/cells.ts";
import { ensureRow, type SheetModel } from "../../book/model/sheet-model.ts";
import { keepLog } from "../../session/open-host.ts";
import { type Typed, typeIn } from "../../type-in.ts";
import type { TypedBlock } from "../protocol.ts";
import { isFilledRow } from "../view/row-ids.ts";
import { type CellState, cellState, layCell } from "./cell-state.ts";
import { type Desk, setClock } from "./desk.ts";
import { findRows, widthOf } from "./find-rows.ts";
import type { Op } from "./op.ts";
import { type CellChange, keepChange, type Person } from "./person.ts";
import { Declined } from "./step.ts";

type TypeOp = Extract<Op, { readonly op: "type" }>;

/** The tab of this id. @throws Declined where it is gone */
export function tabOf({ held }: Pick<Desk, "held">, id: number): SheetModel {
  const sheet = sheetById(held.book, id);
  if (sheet === undefined) throw new Declined("Trang này vừa bị xóa khỏi sổ. Chọn trang khác ở cuối cửa sổ.");
  return sheet;
}

/** What a person typed, found where it belongs now. @throws Declined where a row is gone or filled by another one */
export function placedOps(desk: Desk, person: Person, blocks: readonly TypedBlock[]): readonly TypeOp[] {
  const who = { person: person.name, at: desk.now() };
  return blocks.flatMap((block) => {
    const sheet = tabOf(desk, block.sheet);
    return findRows(sheet, block, (row) => desk.fillers.get(row) === person).map(
      ({ row, texts }): TypeOp => ({
        ...{ op: "type", ...who, sheet: sheet.id, row, column: block.column },
        texts: texts.map((line) => [...line]),
      }),
    );
  });
}

/**
 * Types it all or nothing, as the grid takes typing, then lets onEdit run for each block.
 * @throws what the grid refuses with; then nothing was changed
 */
export function typeOps(desk: Desk, person: Person, ops: readonly TypeOp[]): void {
  const { book } = desk.held;
  const before: { sheet: SheetModel; row: number; column: number; state: CellState }[] = [];
  const typed: Typed[] = [];
  setClock(desk, person);
  try {
    person.host.byHand((run) => {
      for (const { sheet: id, row, column, texts } of ops) {
        const sheet = tabOf(desk, id);
        makeRoom(run, sheet, row + texts.length - 1, column + widthOf(texts) - 1);
        const fresh = texts.flatMap((_, down) =>
          isFilledRow(sheet.rows[row + down - 1]) ? [] : [row + down],
        );
        eachTyped(row, column, texts, (at, across) => {
          before.push({ sheet, row: at, column: across, state: cellState(book, sheet, at, across) });
        });
        typed.push(typeIn(run, { sheet: sheet.name, row, column, texts }));
        for (const at of fresh) desk.fillers.set(ensureRow(sheet, at), person);
      }
    });
  } catch (fault) {
    for (const { sheet, row, column, state } of before.reverse()) layCell(book, sheet, row, column, state);
    throw fault;
  }
  const accountOf = accounts(book);
  const cells = before.map(({ sheet, row, column, state }): CellChange => {
    const after = cellState(book, sheet, row, column);
    return { sheet, row: ensureRow(sheet, row), column, since: accountOf(sheet), before: state, after };
  });
  keepChange(person, { what: whatOf(typed), cells });
  forgetUnread(book);
  for (const each of typed) runOnEdit(person, each);
}

/** What was done to a sheet's columns so far, looked for once for all cells of a paste. */
function accounts(book: Book): (sheet: SheetModel) => CellChange["since"] {
  const known = new Map<SheetModel, CellChange["since"]>();
  return (sheet) => {
    const account = known.get(sheet) ?? columnsOf(book, sheet);
    known.set(sheet, account);
    return account;
  };
}

/** Lets onEdit run; what it throws goes to nobody on Google, here to the log. */
export function runOnEdit({ host }: Person, typed: Typed): void {
  try {
    host.edited(typed);
  } catch (fault) {
    keepLog(`onEdit: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  }
}

/**
 * What is pasted past the last row or column makes rows and columns, all of them at once: each growth looks through the
 * formulas of the whole book.
 */
function makeRoom(run: Parameters<typeof typeIn>[0], sheet: SheetModel, row: number, column: number): void {
  // Read first: a sheet that was not looked at yet knows its size by its head alone.
  void sheet.rows;
  const { name, maxRows, maxColumns } = sheet;
  if (column > maxColumns) run.editor.insertColumns(name, maxColumns + 1, column - maxColumns);
  if (row > maxRows) run.editor.insertRows(name, maxRows + 1, row - maxRows);
}

function eachTyped(
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
  visit: (row: number, column: number) => void,
): void {
  texts.forEach((line, down) => {
    const rect = { top: row + down, left: column, bottom: row + down, right: column + line.length - 1 };
    eachCell(rect, visit);
  });
}

function whatOf(typed: readonly Typed[]): string {
  const [first] = typed;
  if (first === undefined) return "gõ";
  const { sheet, row, column, rows, columns } = first;
  const place = rectName({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  return `${rows * columns > 1 ? "dán vào vùng" : "gõ ô"} ${place} của trang “${sheet.name}”`;
}
