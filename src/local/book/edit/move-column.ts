import type { Book } from "../model/book-model.ts";
import type { Rect } from "../model/rect.ts";
import type { Row, SheetModel } from "../model/sheet-model.ts";
import type { LineMove } from "./formula-shift.ts";
import { moveFormulas } from "./structure.ts";
import { originColumns } from "./structure-cells.ts";

/** Drags one column to another place, as a clerk does with the mouse; everything on it goes along. Both 1-based. */
export function moveColumn(book: Book, sheet: SheetModel, from: number, to: number): void {
  if (from === to) return;
  const move = (column: number) => movedColumn(column, from, to);
  for (const row of sheet.rows) if (row !== undefined) moveInRow(row, from, to, move);
  for (const rules of [sheet.validations, sheet.formats]) {
    for (const rule of rules) rule.rects = rule.rects.flatMap((rect) => moveBlock(rect, move));
  }
  for (const mark of book.marks) {
    if (mark.sheet === sheet.id && mark.column !== undefined) mark.column = move(mark.column);
  }
  for (const protection of book.protections) {
    const [first] = protection.sheet === sheet.id ? moveBlock(protection.rect, move) : [];
    protection.rect = first ?? protection.rect;
  }
  moveFormulas(book, sheet, draggedColumn(from, to));
  const { columns } = sheet.layout;
  if (columns !== undefined) moveItem(columns, from, to, () => ({}));
  book.file?.log.push({ kind: "column", sheet: sheet.id, name: sheet.name, from, to });
}

/** The same for references: the ends of a block follow their columns. */
export function draggedColumn(from: number, to: number): LineMove {
  return {
    axis: "column",
    span: ([first, last]) => {
      const ends = [movedColumn(first, from, to), movedColumn(last, from, to)] as const;
      return [Math.min(...ends), Math.max(...ends)];
    },
  };
}

/** Where a column stands after another was dragged from `from` to `to`. */
function movedColumn(column: number, from: number, to: number): number {
  if (column === from) return to;
  if (from < to) return column > from && column <= to ? column - 1 : column;
  return column >= to && column < from ? column + 1 : column;
}

function moveInRow(row: Row, from: number, to: number, move: (column: number) => number): void {
  moveItem(row.values, from, to, () => null);
  moveItem(row.styles, from, to, () => 0);
  if (row.origin !== undefined) moveItem(originColumns(row), from, to, () => -1);
  const byIndex = <T>(map: ReadonlyMap<number, T>) =>
    new Map([...map].map(([index, value]) => [move(index + 1) - 1, value] as const));
  if (row.notes !== undefined) row.notes = byIndex(row.notes);
  if (row.runs !== undefined) row.runs = byIndex(row.runs);
}

function moveItem<T>(items: T[], from: number, to: number, empty: () => T): void {
  while (items.length < Math.max(from, to)) items.push(empty());
  items.splice(to - 1, 0, ...items.splice(from - 1, 1));
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
