import { isSameAccount, structureOf } from "../../book/back/structure-of.ts";
import { cellName, rectName } from "../../book/model/a1.ts";
import { lastRow } from "../../book/model/cells.ts";
import { mergedRect } from "../../book/model/rect.ts";
import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import { isFormula, type Plain, plainOf } from "../../book/model/stored.ts";
import type { Run } from "../../google/run/run.ts";
import { refuseProtectedLines } from "../../google/spreadsheet/editable.ts";
import type { ShapeBack } from "./shape-back.ts";
import { Declined } from "./step.ts";

const words = new Intl.Collator("vi", { numeric: true });

/** Numbers and days before words, words before yes and no, what is empty last whichever way. */
function compare(a: Plain, b: Plain, descending: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === EMPTY || right === EMPTY) return left - right;
  const by =
    left !== right
      ? left - right
      : typeof a === "string" && typeof b === "string"
        ? words.compare(a, b)
        : Number(a) - Number(b);
  return descending ? -by : by;
}

const EMPTY = 3;

function rank(value: Plain): number {
  if (value === null || value === "") return EMPTY;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** Rows that change places: from `first` on, each with the number of the one that comes to its place, from 0. */
interface Order {
  readonly first: number;
  readonly from: readonly number[];
}

const rowsOf = ({ rows }: SheetModel, { first, from }: Order): readonly (Row | undefined)[] =>
  from.map((_, index) => rows[first - 1 + index]);

/** Why rows cannot change places, one sentence with its cure; "" when they can. */
function whyNotSort(sheet: SheetModel, order: Order): string {
  for (const [index, row] of rowsOf(sheet, order).entries()) {
    const column = (row?.values ?? []).findIndex(isFormula) + 1;
    if (column > 0)
      return `Chưa sắp xếp trang “${sheet.name}”: ô ${cellName(order.first + index, column)} có công thức, và công thức tính sai khi dòng đổi chỗ. Dùng mục Lọc theo cột để xem từng phần, hoặc đóng sổ và sắp xếp bằng Excel.`;
  }
  const torn = (sheet.layout.merges ?? []).map(mergedRect).find(({ bottom }) => bottom >= order.first);
  return torn === undefined
    ? ""
    : `Chưa sắp xếp trang “${sheet.name}”: ${rectName(torn)} là ô gộp, dòng đổi chỗ thì ô gộp bị tách. Đóng sổ, bỏ gộp ô đó bằng Excel rồi mở lại và sắp xếp.`;
}

function lay(run: Run, sheet: SheetModel, order: Order): ShapeBack {
  const { first, from } = order;
  const why = whyNotSort(sheet, order);
  if (why !== "") throw new Declined(why);
  refuseProtectedLines(run, sheet, { axis: "row", first, last: first + from.length - 1 });
  const before = rowsOf(sheet, order);
  from.forEach((index, at) => {
    sheet.rows[first - 1 + at] = before[index];
  });
  const left = { rows: rowsOf(sheet, order), account: structureOf(run.book, sheet) };
  const back: number[] = [];
  from.forEach((index, at) => {
    back[index] = at;
  });
  return {
    hindrance: ({ book }) => {
      if (!book.sheets.includes(sheet)) return "trang đó không còn trong sổ";
      const now = rowsOf(sheet, order);
      // A row that nobody had written to yet has no other mark than its place.
      const stand = left.rows.every((row, index) => row === undefined || row === now[index]);
      return stand && isSameAccount(left.account, structureOf(book, sheet))
        ? ""
        : "các dòng đã được chèn, xóa hay sắp xếp từ lúc đó";
    },
    takeBack: (again) => lay(again, sheet, { first, from: back }),
  };
}

/**
 * Puts the rows below the head (the frozen ones, at least the first) into the order of one column; rows go as a whole, and
 * those of one value stay as they stood.
 * @returns what makes it undone; undefined where there is nothing to sort
 * @throws Declined where formulas or merged cells would be torn
 */
export function sortRows(
  run: Run,
  sheet: SheetModel,
  column: number,
  descending: boolean,
): ShapeBack | undefined {
  const first = Math.max(1, sheet.layout.freezePane?.rows ?? 1) + 1;
  const last = lastRow(sheet);
  if (last <= first) return undefined;
  const keyed = Array.from({ length: last - first + 1 }, (_, index) => ({
    index,
    key: plainOf(sheet.rows[first - 1 + index]?.values[column - 1]),
  }));
  keyed.sort((a, b) => compare(a.key, b.key, descending));
  return lay(run, sheet, { first, from: keyed.map(({ index }) => index) });
}
