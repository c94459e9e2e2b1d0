import { columnLetters, rectName } from "../model/a1.ts";
import type { Book } from "../model/book-model.ts";
import { lastColumn, lastRow } from "../model/cells.ts";
import { holds, intersect, type Rect } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { ColumnMove, GridChange } from "../model/structure-change.ts";
import { type BoundBlock, boundBlocks, filledBlocks, type TableBlock } from "./bound-blocks.ts";
import { moveBlock, movedColumn } from "./move-column.ts";
import { readsTable } from "./reads-sheet.ts";

/** What a block is called, where it is, and what to do about it. */
function cutOf({ kind, ...block }: BoundBlock): string {
  const place = rectName(block.rect);
  const table = "name" in block ? `bảng “${block.name}” (${place})` : "";
  const [name, cure] = {
    array: [`vùng công thức mảng ${place}`, "mở sổ bằng Excel và xóa công thức mảng đó"],
    dataTable: [`bảng dữ liệu What-If ${place}`, "mở sổ bằng Excel và xóa bảng dữ liệu đó"],
    input: [`ô ${place} mà bảng dữ liệu What-If lấy giá trị`, "mở sổ bằng Excel và xóa bảng dữ liệu đó"],
    pivot: [`PivotTable ${place}`, "mở sổ bằng Excel và chuyển hoặc xóa PivotTable đó"],
    table: [table, "mở sổ bằng Excel và chuyển bảng đó thành vùng thường"],
    filter: [`vùng lọc ${place}`, "mở sổ bằng Excel và bỏ bộ lọc đó"],
    merge: [`ô gộp ${place}`, "bỏ gộp các ô đó"],
  }[kind];
  return `${name}. Hãy chọn chỗ khác, hoặc ${cure} trước`;
}

const sentence = (what: string, sheet: SheetModel, block: BoundBlock): string =>
  `Không ${what} được trên trang “${sheet.name}”: việc này làm hỏng ${cutOf(block)}.`;

/** Lines as a clerk calls them: “dòng 3”, “cột C đến E”. */
export function linesName(axis: "row" | "column", first: number, last: number): string {
  const name = (line: number): string => (axis === "row" ? String(line) : columnLetters(line));
  const lines = first === last ? name(first) : `${name(first)} đến ${name(last)}`;
  return `${axis === "row" ? "dòng" : "cột"} ${lines}`;
}

/**
 * Why rows or columns cannot be put in or taken out without loss, in one sentence with its cure; "" when they can. Excel
 * refuses the same: part of an array, of a table of data, of a pivot table, a table without headings, cells pushed off the sheet.
 */
export function whyNotLines(book: Book, sheet: SheetModel, change: GridChange): string {
  const { axis, at, count, kind } = change;
  const lines = linesName(axis, at, at + count - 1);
  const what = kind === "insert" ? `chèn thêm ${linesName(axis, at, at)}` : `xóa ${lines}`;
  const edge = axis === "row" ? LAST_ROW : LAST_COLUMN;
  const last = axis === "row" ? lastRow(sheet) : lastColumn(sheet);
  if (kind === "insert" && last >= at && last + count > edge)
    return `Không ${what} được trên trang “${sheet.name}”: ${linesName(axis, last, last)} có dữ liệu sẽ bị đẩy ra khỏi trang. Hãy xóa bớt ${axis === "row" ? "dòng" : "cột"} trống ở cuối trang trước.`;
  const cut = boundBlocks(book, sheet).find((block) => isCut(book, block, change));
  return cut === undefined ? "" : sentence(what, sheet, cut);
}

function isCut(book: Book, block: BoundBlock, { axis, at, count, kind }: GridChange): boolean {
  const { rect } = block;
  const [first, last] = axis === "row" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const end = at + count - 1;
  const isHit = kind === "insert" ? first < at && at <= last : first <= end && at <= last;
  if (!isHit || block.kind === "merge" || block.kind === "filter") return false;
  const isWhole = kind === "delete" && at <= first && last <= end;
  if (block.kind === "table") {
    if (isWhole) return readsTable(book, block.name);
    return kind === "delete" && axis === "row" && losesRows(block, at, end);
  }
  return !isWhole || block.kind === "pivot" || block.kind === "input";
}

/** A table keeps its headings, its totals and at least one row between them. */
function losesRows({ rect, headings, totals }: TableBlock, first: number, last: number): boolean {
  const [top, bottom] = [rect.top + headings, rect.bottom - totals];
  return first < top || last > bottom || (first <= top && bottom <= last);
}

/** Why columns cannot be dragged without loss, in one sentence with its cure; "" when they can. */
export function whyNotMove(book: Book, sheet: SheetModel, move: ColumnMove): string {
  if (move.from === move.to) return "";
  const cut = boundBlocks(book, sheet).find((block) => fallsApart(sheet, block, move));
  const what = `chuyển ${linesName("column", move.from, move.from + move.count - 1)}`;
  return cut === undefined ? "" : sentence(what, sheet, cut);
}

function fallsApart(sheet: SheetModel, { kind, rect }: BoundBlock, move: ColumnMove): boolean {
  const [block, ...others] = moveBlock(rect, (column) => movedColumn(column, move));
  const isIn = (column: number): boolean => rect.left <= column && column <= rect.right;
  const end = move.from + move.count - 1;
  const isOwn = isIn(move.from) || isIn(end);
  // Its own columns may change places, others may come in between, none may leave.
  if (kind === "table" || kind === "filter") return others.length > 0 && isOwn;
  if (kind === "merge")
    return others.length > 0
      ? isOwn || !isEmpty(sheet, { ...rect, left: move.from, right: end })
      : movedColumn(rect.left, move) !== block?.left;
  const by = (block?.left ?? 0) - rect.left;
  const columns = [rect.left, rect.right, move.from, end + 1].filter(isIn);
  return others.length > 0 || columns.some((column) => movedColumn(column, move) - column !== by);
}

/** Whether the cells of a block hold nothing that merged cells would hide. */
function isEmpty(sheet: SheetModel, rect: Rect): boolean {
  const rows = sheet.rows.slice(rect.top - 1, rect.bottom);
  return rows.every((row) =>
    (row?.values ?? []).slice(rect.left - 1, rect.right).every((value) => value === null),
  );
}

/**
 * Why nobody can write into these cells, in one sentence with its cure; "" when one can. Part of what a program fills by
 * itself would be filled again, and what was written would be gone.
 */
export function whyNotWrite(book: Book, sheet: SheetModel, rect: Rect): string {
  const hit = filledBlocks(book, sheet).find(
    (block) =>
      block.kind !== "input" &&
      intersect(block.rect, rect) !== undefined &&
      (block.kind === "pivot" || !holds(rect, block.rect)),
  );
  return hit === undefined ? "" : sentence(`ghi vào ${rectName(rect)}`, sheet, hit);
}
