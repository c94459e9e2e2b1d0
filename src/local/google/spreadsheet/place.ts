import { cellName, columnNumber, parseAddress } from "../../book/model/a1.ts";
import type { Rect } from "../../book/model/rect.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";

/** Where a range object points. Like Google's, it keeps its coordinates when the sheet changes under it. */
export interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  /** Named as a whole column or row ("C:C", "2:2"), which developer metadata asks for. */
  readonly wholeLine?: boolean;
}

/** What stands behind a range object the script hands back to us. */
export const placeOf = new WeakMap<object, Place>();

/** The place behind a range the script passes as an argument; a foreign object is a signature error. */
export function placeFor(run: Run, range: object, name: string): Place {
  const place = placeOf.get(range);
  if (place === undefined) {
    throw exception(
      run,
      `The parameters (Object) don't match the method signature for SpreadsheetApp.${name}.`,
    );
  }
  return place;
}

/** Checks coordinates with Google's sentences; sizes count from 1. */
export function placeAt(
  run: Run,
  sheet: SheetModel,
  [row, column, rows, columns]: readonly [number, number, number, number],
): Place {
  if (row < 1) throw exception(run, "The starting row of the range is too small.");
  if (column < 1) throw exception(run, "The starting column of the range is too small.");
  if (rows < 1) throw exception(run, "The number of rows in the range must be at least 1.");
  if (columns < 1) throw exception(run, "The number of columns in the range must be at least 1.");
  const rect = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  checkInside(run, { sheet, rect });
  return { sheet, rect };
}

/** A range may have fallen off the grid since it was taken: another clerk deleted rows. */
export function checkInside(run: Run, { sheet, rect }: Place): void {
  if (rect.bottom > sheet.maxRows || rect.right > sheet.maxColumns) {
    throw exception(run, "The coordinates of the range are outside the dimensions of the sheet.");
  }
}

/** "Sheet!B2" and "'A sheet'!B2" name their own sheet. */
const QUALIFIED = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/u;
const CORNERS = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/iu;

/** "C9:B2" means B2:C9. */
function upright(address: string): string {
  const [, left = "", top = "", right = "", bottom = ""] = CORNERS.exec(address) ?? [];
  if (left === "") return address;
  const columns = [columnNumber(left), columnNumber(right)].sort((a, b) => a - b);
  const rows = [Number(top), Number(bottom)].sort((a, b) => a - b);
  return `${cellName(rows[0] ?? 1, columns[0] ?? 1)}:${cellName(rows[1] ?? 1, columns[1] ?? 1)}`;
}

/** The place an address names: "B2", "B2:C9", "B2:B", "C:C", "Sheet!B2"; an open end reaches the edge of the grid. */
export function placeNamed(run: Run, own: SheetModel, asked: string): Place {
  const [, quoted, bare, behind] = QUALIFIED.exec(asked) ?? [];
  const name = quoted?.replace(/''/gu, "'") ?? bare;
  const sheet = name === undefined ? own : run.book.sheetByName(name);
  const address = upright(behind ?? asked);
  const rect = sheet && parseAddress(address, sheet.maxRows, sheet.maxColumns);
  if (sheet === undefined || rect === undefined) throw exception(run, "Range not found");
  const place = { sheet, rect, wholeLine: /^\$?([A-Z]+):\$?\1$|^\$?(\d+):\$?\2$/i.test(address) };
  checkInside(run, place);
  return place;
}
