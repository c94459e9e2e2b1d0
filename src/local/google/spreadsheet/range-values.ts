import type { GoogleCell } from "../../../apps-script/surface.ts";
import { fillArrays } from "../../book/calc/fill-arrays.ts";
import { bookZone, type Entered, type Entry, enter } from "../../book/edit/entry.ts";
import { whyNotWrite } from "../../book/edit/why-not-lines.ts";
import { cellName } from "../../book/model/a1.ts";
import { fillsItself } from "../../book/model/array-formula.ts";
import { showsDate } from "../../book/model/cell-style.ts";
import { setStyle, store } from "../../book/model/cells.ts";
import { intersect, mergedRect, type Rect } from "../../book/model/rect.ts";
import { serialReader } from "../../book/model/serial.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import { plainOf } from "../../book/model/stored.ts";
import { ruleAt, strictChecker } from "../../book/model/validation.ts";
import { isDate } from "../run/realm.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import { refuseProtected } from "./editable.ts";
import { checkInside, type Place } from "./place.ts";
import { checkShape } from "./range-shape.ts";
import { refuse } from "./sheet-structure.ts";

/** Longest text of a cell (platform.md §1). */
const LONGEST = 50_000;

/** Typed values of the block, arrays and dates of the script's realm; an empty cell is "". */
export function readValues(run: Run, place: Place): GoogleCell[][] {
  checkInside(run, place);
  const { sheet, rect } = place;
  if (fillsItself(sheet)) fillArrays(run.book, sheet, () => true);
  const instant = serialReader(bookZone(run.book));
  const table: GoogleCell[][] = run.realm.array() as GoogleCell[][];
  for (let index = rect.top - 1; index < rect.bottom; index += 1) {
    const row = sheet.rows[index];
    const cells = run.realm.array() as GoogleCell[];
    for (let column = rect.left - 1; column < rect.right; column += 1) {
      const value = plainOf(row?.values[column]);
      const dated = typeof value === "number" && showsDate(run.book.styles, row?.styles[column] ?? 0);
      cells.push(dated ? run.realm.date(instant(value)) : (value ?? ""));
    }
    table.push(cells);
  }
  return table;
}

/**
 * Writes as typing would. Everything is checked before the first cell changes: a strict dropdown refuses the whole call
 * (platform.md §7.1).
 */
export function writeValues(run: Run, place: Place, values: readonly (readonly GoogleCell[])[]): void {
  checkInside(run, place);
  checkShape(run, place, values);
  const { sheet, rect } = place;
  refuseProtected(run, place);
  refuse(run, whyNotWrite(run.book, sheet, rect));
  const entered = values.map((cells, row) =>
    cells.map((cell, column) => readEntry(run, place, rect.top + row, rect.left + column, cell)),
  );
  refuseInvalid(run, place, entered);
  const covered = coveredCells(sheet, rect);
  entered.forEach((cells, row) => {
    cells.forEach(({ value, style }, column) => {
      if (covered(rect.top + row, rect.left + column)) return;
      store(sheet, rect.top + row, rect.left + column, value);
      setStyle(sheet, rect.top + row, rect.left + column, style);
    });
  });
  if (rect.top === 1 && fillsItself(sheet)) fillArrays(run.book, sheet, () => true);
}

/**
 * Whether merged cells cover a cell, which then holds nothing: “Merges are actually just one value in the top left cell”
 * (https://github.com/burnash/gspread/issues/1334; https://developers.google.com/apps-script/reference/spreadsheet/range#merge says no more).
 * What is written there is lost without a word. That is the less kind of what may be, for Google does not say.
 */
function coveredCells({ layout }: SheetModel, written: Rect): (row: number, column: number) => boolean {
  const merges = (layout.merges ?? [])
    .map(mergedRect)
    .filter((merge) => intersect(merge, written) !== undefined);
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row > merge.top || column > merge.left),
    );
}

function readEntry(
  run: Run,
  { sheet }: Place,
  row: number,
  column: number,
  cell: GoogleCell | null | undefined,
): Entered {
  if (typeof cell === "string" && cell.length > LONGEST) {
    throw exception(run, "Your input contains more than the maximum of 50000 characters in a single cell.");
  }
  const entry: Entry = isDate(cell) ? { instant: cell.getTime() } : (cell ?? "");
  return enter(run.book, sheet, row, column, entry, run.clock);
}

function refuseInvalid(run: Run, { sheet, rect }: Place, entered: readonly (readonly Entered[])[]): void {
  if (sheet.validations.length === 0) return;
  const allowed = strictChecker(run.book);
  entered.forEach((cells, row) => {
    cells.forEach(({ value }, column) => {
      const rule = ruleAt(sheet, rect.top + row, rect.left + column);
      if (rule === undefined || allowed(rule, value)) return;
      const name = cellName(rect.top + row, rect.left + column);
      throw exception(
        run,
        `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
      );
    });
  });
}
