import type { Block } from "../../../../local/workbench/protocol.ts";
import type { SheetCells } from "../sheet/sheet-cells.ts";
import type { Line } from "./axes.ts";
import { drawCell } from "./draw-cell.ts";

/** Columns as they are drawn: the frozen ones, and those in sight behind them. */
export interface DrawnColumns {
  readonly frozen: readonly Line[];
  readonly seen: readonly Line[];
  /** Pixels of the row heads. */
  readonly head: number;
  width(column: number): number;
}

/** Draws rows of a tab as elements: a head, the frozen cells, a gap, the cells in sight. */
export interface RowDrawing {
  /** @param isFirst whether no row before it is drawn: a block that begins further up is shown in this one */
  draw(line: Line, columns: DrawnColumns, isFirst: boolean): HTMLElement;
  /** Whether a merged block comes into this row from above. */
  isCut(row: number): boolean;
}

/** Merged blocks that a row has a part in. */
const mergesOf = (merges: readonly Block[], row: number): readonly Block[] =>
  merges.filter(({ top, bottom }) => row >= top && row <= bottom);

const sum = (from: number, to: number, size: (line: number) => number): number => {
  let all = 0;
  for (let line = from; line <= to; line += 1) all += size(line);
  return all;
};

/** A drawing of this tab's rows. */
export function rowDrawing(cells: SheetCells): RowDrawing {
  const { merges } = cells.layout;
  const isEmpty = (row: number, column: number): boolean => cells.text(row, column) === "";
  const draw: RowDrawing["draw"] = ({ line: row, size }, columns, isFirst) => {
    const made = document.createElement("div");
    made.className = "line";
    made.setAttribute("role", "row");
    made.setAttribute("aria-rowindex", String(row + 1));
    made.dataset["row"] = String(row);
    made.style.height = `${size}px`;
    const head = document.createElement("div");
    head.className = "row-head stays";
    head.setAttribute("role", "rowheader");
    head.setAttribute("aria-colindex", "1");
    head.textContent = String(row);
    made.append(head);
    const here = mergesOf(merges, row);
    const isDrawn = (column: number): boolean =>
      columns.frozen.some((each) => each.line === column) ||
      columns.seen.some((each) => each.line === column);
    const add = ({ line: column, size: width }: Line, frozenAt: number | undefined): void => {
      const merge = here.find(({ left, right }) => column >= left && column <= right);
      const isShownHere =
        merge !== undefined &&
        (merge.top === row || (isFirst && merge.top < row)) &&
        (merge.left === column || (column === columns.seen[0]?.line && !isDrawn(merge.left)));
      const cell = isShownHere ? cells.cell(merge.top, merge.left) : cells.cell(row, column);
      made.append(
        drawCell(cell, {
          row,
          column,
          width,
          frozenAt,
          merged: isShownHere
            ? {
                width: sum(merge.left, merge.right, columns.width),
                height: sum(merge.top, merge.bottom, cells.height),
                left: -sum(merge.left, column - 1, columns.width),
                top: -sum(merge.top, row - 1, cells.height),
              }
            : undefined,
          isCovered: merge !== undefined && !isShownHere,
          mayRunOn: merge === undefined && cell?.list === undefined && isEmpty(row, column + 1),
        }),
      );
    };
    for (const line of columns.frozen) add(line, columns.head + line.start);
    const [first] = columns.seen;
    const gap = document.createElement("div");
    gap.className = "gap";
    gap.style.width = `${first?.start ?? 0}px`;
    made.append(gap);
    for (const line of columns.seen) add(line, undefined);
    return made;
  };
  return {
    draw,
    isCut: (row) => merges.some(({ top, bottom }) => top < row && bottom >= row),
  };
}
