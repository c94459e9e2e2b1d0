import type { Book } from "../model/book-model.ts";
import { hullOf, type Rect } from "../model/rect.ts";
import type { Row, SheetModel } from "../model/sheet-model.ts";
import type { ColumnMove } from "../model/structure-change.ts";
import type { LineMove } from "./formula-shift.ts";
import { changeMerges, moveFormulas } from "./structure.ts";
import { originColumns } from "./structure-cells.ts";

/** Drags neighbouring columns to another place, as a clerk does with the mouse; everything on them goes along. */
export function moveColumns(book: Book, sheet: SheetModel, move: ColumnMove): void {
  if (move.from === move.to) return;
  const now = (column: number) => movedColumn(column, move);
  for (const row of sheet.rows) if (row !== undefined) moveInRow(row, move);
  for (const rules of [sheet.validations, sheet.formats]) {
    for (const rule of rules) rule.rects = rule.rects.flatMap((rect) => moveBlock(rect, now));
  }
  for (const mark of book.marks) {
    if (mark.sheet === sheet.id && mark.column !== undefined) mark.column = now(mark.column);
  }
  for (const protection of book.protections) {
    const [first] = protection.sheet === sheet.id ? moveBlock(protection.rect, now) : [];
    protection.rect = first ?? protection.rect;
    if (protection.sheet === sheet.id && protection.open !== undefined)
      protection.open = protection.open.flatMap((rect) => moveBlock(rect, now));
  }
  moveFormulas(book, sheet, draggedColumns(move));
  const { columns } = sheet.layout;
  if (columns !== undefined) moveItems(columns, move, () => ({}));
  changeMerges(sheet, (rect) => hullOf(moveBlock(rect, now)));
  book.file?.log.push({ kind: "columns", sheet: sheet.id, name: sheet.name, move });
}

/** The same for references: the ends of a block follow their columns. */
export function draggedColumns(move: ColumnMove): LineMove {
  return {
    axis: "column",
    span: ([first, last]) => {
      const ends = [movedColumn(first, move), movedColumn(last, move)] as const;
      return [Math.min(...ends), Math.max(...ends)];
    },
  };
}

/** Where a column stands after others, or itself, were dragged. */
export function movedColumn(column: number, { from, count, to }: ColumnMove): number {
  if (column >= from && column < from + count) return column + to - from;
  if (from < to) return column >= from + count && column < to + count ? column - count : column;
  return column >= to && column < from ? column + count : column;
}

function moveInRow(row: Row, move: ColumnMove): void {
  moveItems(row.values, move, () => null);
  moveItems(row.styles, move, () => 0);
  if (row.origin !== undefined) moveItems(originColumns(row), move, () => -1);
  const byIndex = <T>(map: ReadonlyMap<number, T>) =>
    new Map([...map].map(([index, value]) => [movedColumn(index + 1, move) - 1, value] as const));
  if (row.notes !== undefined) row.notes = byIndex(row.notes);
  if (row.runs !== undefined) row.runs = byIndex(row.runs);
}

function moveItems<T>(items: T[], { from, count, to }: ColumnMove, empty: () => T): void {
  while (items.length < Math.max(from, to) + count - 1) items.push(empty());
  items.splice(to - 1, 0, ...items.splice(from - 1, count));
}

/** A block may fall apart when one of its columns leaves it. */
export function moveBlock(rect: Rect, move: (column: number) => number): readonly Rect[] {
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => move(rect.left + index));
  const blocks: Rect[] = [];
  for (const column of columns.sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last?.right === column - 1) blocks[blocks.length - 1] = { ...last, right: column };
    else blocks.push({ ...rect, left: column, right: column });
  }
  return blocks;
}
