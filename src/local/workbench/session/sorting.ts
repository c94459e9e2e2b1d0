import { lastRow } from "../../book/model/cells.ts";
import { mergedRect } from "../../book/model/rect.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import { isFormula, type Plain, plainOf } from "../../book/model/stored.ts";
import type { Run } from "../../google/run/run.ts";
import { refuseProtectedLines } from "../../google/spreadsheet/editable.ts";
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

/**
 * Puts the rows below the head (the frozen ones, at least the first) into the order of one column; rows go as a whole, and
 * those of one value stay as they stood.
 * @throws Declined where formulas or merged cells would be torn
 */
export function sortRows(run: Run, sheet: SheetModel, column: number, descending: boolean): void {
  const first = Math.max(1, sheet.layout.freezePane?.rows ?? 1) + 1;
  const last = lastRow(sheet);
  if (last <= first) return;
  refuseProtectedLines(run, sheet, { axis: "row", first, last });
  const rows = Array.from({ length: last - first + 1 }, (_, index) => sheet.rows[first - 1 + index]);
  if (rows.some((row) => row?.values.some(isFormula) === true))
    throw new Declined(
      `Trang “${sheet.name}” có công thức trong các dòng, nên chưa sắp xếp được ở đây. Dùng bộ lọc, hoặc sắp xếp bằng Excel.`,
    );
  const torn = (sheet.layout.merges ?? []).map(mergedRect).some(({ bottom }) => bottom >= first);
  if (torn)
    throw new Declined(`Trang “${sheet.name}” có ô gộp trong các dòng. Bỏ gộp các ô đó trước khi sắp xếp.`);
  const keyed = rows.map((row) => ({ row, key: plainOf(row?.values[column - 1]) }));
  keyed.sort((a, b) => compare(a.key, b.key, descending));
  keyed.forEach(({ row }, index) => {
    sheet.rows[first - 1 + index] = row;
  });
}
