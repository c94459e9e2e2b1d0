import type { Block } from "../../../../local/workbench/protocol.ts";
import type { GridPlace } from "../grid.ts";

/** What is selected: the cell that typing goes to, and the block around it. */
export interface Selection {
  /** The active cell; it lies in the block. */
  readonly at: GridPlace;
  /** The corner opposite to the one that Shift moves. */
  readonly anchor: GridPlace;
  /** The corner that Shift and an arrow move. */
  readonly edge: GridPlace;
}

/** One cell alone. */
export const single = (at: GridPlace): Selection => ({ at, anchor: at, edge: at });

/** The selected block. */
export const blockOf = ({ anchor, edge }: Pick<Selection, "anchor" | "edge">): Block => ({
  top: Math.min(anchor.row, edge.row),
  bottom: Math.max(anchor.row, edge.row),
  left: Math.min(anchor.column, edge.column),
  right: Math.max(anchor.column, edge.column),
});

/** Whether the block is one cell. */
export const isSingle = ({ top, bottom, left, right }: Block): boolean => top === bottom && left === right;

/** Whether the cell lies in the block. */
export const isIn = ({ top, bottom, left, right }: Block, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The block grown until no merged block is cut by its edge. */
export function wholeMerges(block: Block, merges: readonly Block[]): Block {
  let grown = block;
  for (let before: Block | undefined; before !== grown; ) {
    before = grown;
    for (const merge of merges) {
      const touches =
        merge.top <= grown.bottom &&
        merge.bottom >= grown.top &&
        merge.left <= grown.right &&
        merge.right >= grown.left;
      const holds =
        merge.top >= grown.top &&
        merge.bottom <= grown.bottom &&
        merge.left >= grown.left &&
        merge.right <= grown.right;
      if (!touches || holds) continue;
      grown = {
        top: Math.min(grown.top, merge.top),
        bottom: Math.max(grown.bottom, merge.bottom),
        left: Math.min(grown.left, merge.left),
        right: Math.max(grown.right, merge.right),
      };
    }
  }
  return grown;
}

/** The first cell of the merged block that covers this one, or the cell itself. */
export function uncovered({ row, column }: GridPlace, merges: readonly Block[]): GridPlace {
  const merge = merges.find((block) => isIn(block, row, column));
  return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
}
