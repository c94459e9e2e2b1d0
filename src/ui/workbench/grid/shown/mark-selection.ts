import type { Block } from "../../../../local/workbench/protocol.ts";
import type { GridPlace } from "../grid.ts";
import { isIn } from "../sheet/selection.ts";

const CLASSES = ["at", "in", "in-top", "in-bottom", "in-left", "in-right"];

function classesAt({ top, bottom, left, right }: Block, row: number, column: number): readonly string[] {
  return [
    "in",
    row === top ? "in-top" : "",
    row === bottom ? "in-bottom" : "",
    column === left ? "in-left" : "",
    column === right ? "in-right" : "",
  ].filter((name) => name !== "");
}

/** Shows on these lines which of their cells and heads are selected. */
export function markLines(lines: Iterable<HTMLElement>, at: GridPlace, block: Block): void {
  for (const line of lines) {
    const row = Number(line.dataset["row"] ?? 0);
    const isRowIn = row >= block.top && row <= block.bottom;
    if (row !== 0 && !isRowIn) continue;
    for (const made of line.querySelectorAll<HTMLElement>("[data-column]")) {
      const column = Number(made.dataset["column"]);
      if (row === 0) {
        if (column >= block.left && column <= block.right) made.classList.add("headed");
      } else if (isIn(block, row, column)) {
        made.classList.add(...classesAt(block, row, column));
        made.setAttribute("aria-selected", "true");
        if (row === at.row && column === at.column) made.classList.add("at");
      }
    }
    if (row !== 0) line.querySelector(".row-head")?.classList.add("headed");
  }
}

/** The same for all that is drawn, after another selection. */
export function markSelection(table: HTMLElement, at: GridPlace, block: Block): void {
  for (const marked of table.querySelectorAll(".in, .at, .headed")) {
    marked.classList.remove(...CLASSES, "headed");
    marked.removeAttribute("aria-selected");
  }
  markLines(table.querySelectorAll<HTMLElement>(".line"), at, block);
}
