import { moveColumns } from "../../book/edit/move-column.ts";
import { whyNotRemove } from "../../book/edit/reads-sheet.ts";
import { removeTab, renameTab } from "../../book/edit/rename-sheet.ts";
import { changeGrid } from "../../book/edit/structure.ts";
import { whyNotLines, whyNotMove } from "../../book/edit/why-not-lines.ts";
import { gridCells } from "../../book/model/book-model.ts";
import { newSheet, type SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import { refuseProtectedGap, refuseProtectedLines, refuseProtectedTab } from "./editable.ts";
import type { Place } from "./place.ts";

const MOST_CELLS = 10_000_000;

function checkRoom(run: Run, added: number): void {
  if (gridCells(run.book) + added > MOST_CELLS) {
    throw exception(
      run,
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  }
}

/** Refuses what Google has no sentence for, because no file of Google's holds it: one in Vietnamese, before anything changes. */
export function refuse(run: Run, why: string): void {
  if (why !== "") throw exception(run, why);
}

/** Inserts below a row or right of a column; the new lines look like that one, as Sheets does. */
export function insertLines(
  run: Run,
  sheet: SheetModel,
  axis: "row" | "column",
  after: number,
  count: number,
): void {
  const last = axis === "row" ? sheet.maxRows : sheet.maxColumns;
  if (after < 1 || after > last) throw exception(run, `Those ${axis}s are out of bounds.`);
  if (count < 1) throw exception(run, `The number of ${axis}s to insert must be at least 1.`);
  checkRoom(run, count * (axis === "row" ? sheet.maxColumns : sheet.maxRows));
  refuseProtectedGap(run, sheet, axis, after);
  const change = { axis, kind: "insert", at: after + 1, count, inherit: true } as const;
  refuse(run, whyNotLines(run.book, sheet, change));
  changeGrid(run.book, sheet, change);
}

/** Takes out whole rows with all that stands on them; a sheet keeps at least one that is not frozen. */
export function deleteRows(run: Run, sheet: SheetModel, first: number, count: number): void {
  if (first < 1 || count < 1 || first + count - 1 > sheet.maxRows)
    throw exception(run, "Those rows are out of bounds.");
  if (sheet.maxRows - count <= (sheet.layout.freezePane?.rows ?? 0))
    throw exception(run, "You can't delete all the rows on the sheet.");
  refuseProtectedLines(run, sheet, { axis: "row", first, last: first + count - 1 });
  const change = { axis: "row", kind: "delete", at: first, count, inherit: false } as const;
  refuse(run, whyNotLines(run.book, sheet, change));
  changeGrid(run.book, sheet, change);
}

/** Moves whole columns in front of another one, counted before the move: one past the last is the end of the sheet. */
export function moveLines(run: Run, sheet: SheetModel, { rect }: Place, destination: number): void {
  if (destination < 1 || destination > sheet.maxColumns + 1)
    throw exception(run, "Those columns are out of bounds.");
  const [from, count] = [rect.left, rect.right - rect.left + 1];
  if (destination >= from && destination <= rect.right + 1) return;
  refuseProtectedLines(run, sheet, { axis: "column", first: from, last: rect.right });
  const move = { from, count, to: destination < from ? destination : destination - count };
  refuse(run, whyNotMove(run.book, sheet, move));
  moveColumns(run.book, sheet, move);
}

/** The most letters of a tab's name. */
const LONGEST_NAME = 100;

/** A name that is empty, too long, or another tab's is refused; Sheets compares without regard to case. */
export function checkName(run: Run, name: string, self: SheetModel | undefined): void {
  if (name === "") throw exception(run, "The sheet name cannot be empty.");
  if (name.length > LONGEST_NAME)
    throw exception(run, `Sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  const taken = run.book.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    throw exception(run, `A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Renames a tab; a name already taken is refused. */
export function renameSheet(run: Run, sheet: SheetModel, name: string): void {
  checkName(run, name, sheet);
  renameTab(run.book, sheet, name);
}

/** A new tab at the 0-based place; it becomes the active one. */
export function insertSheet(run: Run, name: string, index: number): SheetModel {
  checkName(run, name, undefined);
  const sheet = newSheet(run.book.nextSheetId, name);
  checkRoom(run, sheet.maxRows * sheet.maxColumns);
  run.book.nextSheetId += 1;
  run.book.sheets.splice(index, 0, sheet);
  run.selection = { sheet: sheet.id, row: 1 };
  run.show({ kind: "place", place: run.selection });
  return sheet;
}

/** Takes a tab away with all that stands on it. A book keeps at least one. */
export function deleteSheet(run: Run, sheet: SheetModel): void {
  const { book } = run;
  if (!book.sheets.includes(sheet)) throw exception(run, `Sheet ${sheet.id} not found`);
  if (book.sheets.length === 1) throw exception(run, "You can't remove all the sheets in a document.");
  refuseProtectedTab(run, sheet);
  refuse(run, whyNotRemove(book, sheet));
  removeTab(book, sheet);
  if (run.selection?.sheet === sheet.id) run.selection = undefined;
}
