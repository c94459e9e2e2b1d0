import type { Block } from "../../../../local/workbench/protocol.ts";
import type { GridPlace } from "../grid.ts";

/** What a move needs to know of a tab. */
export interface Ground {
  readonly rows: number;
  readonly columns: number;
  isRowShown(row: number): boolean;
  isColumnShown(column: number): boolean;
  isFull(row: number, column: number): boolean;
  readonly merges: readonly Block[];
  /** The last row and column that hold something. */
  readonly end: { readonly row: number; readonly column: number };
}

export type Way = "up" | "down" | "left" | "right";

const steps: Readonly<Record<Way, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

const isThere = (ground: Ground, { row, column }: GridPlace): boolean =>
  row >= 1 && column >= 1 && row <= ground.rows && column <= ground.columns;

const isShown = (ground: Ground, { row, column }: GridPlace): boolean =>
  ground.isRowShown(row) && ground.isColumnShown(column);

/** The next shown cell that way, past a merged block as a whole; the same cell at the edge. */
export function step(ground: Ground, from: GridPlace, way: Way): GridPlace {
  const [down, right] = steps[way];
  const merge = ground.merges.find(
    ({ top, bottom, left, right: last }) =>
      from.row >= top && from.row <= bottom && from.column >= left && from.column <= last,
  );
  let to = from;
  if (merge !== undefined && way === "down") to = { ...from, row: merge.bottom };
  if (merge !== undefined && way === "right") to = { ...from, column: merge.right };
  if (merge !== undefined && way === "up") to = { ...from, row: merge.top };
  if (merge !== undefined && way === "left") to = { ...from, column: merge.left };
  do to = { row: to.row + down, column: to.column + right };
  while (isThere(ground, to) && !isShown(ground, to));
  return isThere(ground, to) ? to : from;
}

/**
 * Where Ctrl and an arrow lead: within cells that hold something to the last of them, else to the next one that does, and
 * past all of them to the end of the tab.
 */
export function jump(ground: Ground, from: GridPlace, way: Way): GridPlace {
  const full = ({ row, column }: GridPlace): boolean => ground.isFull(row, column);
  let at = step(ground, from, way);
  if (at === from) return from;
  const runs = full(from) && full(at);
  for (;;) {
    const next = step(ground, at, way);
    if (next === at) return at;
    if (runs ? !full(next) : full(at)) return at;
    at = next;
  }
}
