import type { Desk } from "./desk.ts";
import type { GridPlace } from "./grid.ts";
import type { OpenTab } from "./open-tab.ts";
import { jump, step, type Way } from "./sheet/move.ts";
import { blockOf, isSingle, single, uncovered } from "./sheet/selection.ts";

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A screen further: as many rows as fit below the frozen ones, less one, so that the clerk keeps his place. */
function page({ ground, cells, view }: OpenTab, from: GridPlace, way: "up" | "down"): GridPlace {
  let left = view.room() - 2 * cells.height(from.row);
  let at = step(ground, from, way);
  for (let next = step(ground, at, way); next !== at && left > cells.height(next.row); ) {
    left -= cells.height(next.row);
    at = next;
    next = step(ground, at, way);
  }
  return at;
}

/** Where a key leads from a cell; undefined for a key that leads nowhere. */
function target(tab: OpenTab, from: GridPlace, event: KeyboardEvent): GridPlace | undefined {
  const { ground } = tab;
  const isFar = event.ctrlKey || event.metaKey;
  const way = ways[event.key];
  if (way !== undefined) return isFar ? jump(ground, from, way) : step(ground, from, way);
  if (event.key === "Home") {
    const first = { row: isFar ? 1 : from.row, column: 1 };
    return ground.isColumnShown(1) ? first : step(ground, first, "right");
  }
  if (event.key === "End") {
    if (isFar) return { row: Math.max(1, ground.end.row), column: Math.max(1, ground.end.column) };
    let last = Math.max(1, ground.end.column);
    while (last > 1 && !ground.isFull(from.row, last)) last -= 1;
    return { row: from.row, column: last };
  }
  if (event.key === "PageDown" || event.key === "PageUp") {
    if (isFar) return undefined;
    return page(tab, from, event.key === "PageDown" ? "down" : "up");
  }
  return undefined;
}

/** Keys that move: arrows, Home, End, PageUp, PageDown, with Ctrl to the edge, with Shift to select. False for any other. */
export function movingKey(desk: Desk, event: KeyboardEvent): boolean {
  const tab = desk.tab();
  if (tab === undefined || event.altKey) return false;
  const { selection } = tab;
  const to = target(tab, event.shiftKey ? selection.edge : selection.at, event);
  if (to === undefined) return false;
  if (event.shiftKey) desk.select({ ...selection, edge: to });
  else desk.select(single(uncovered(to, tab.ground.merges)));
  return true;
}

/** Enter and Tab: on to the next cell, within a selected block around its edges. */
export function nextCell(desk: Desk, way: Way): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  const { selection, ground } = tab;
  const block = blockOf(selection);
  if (isSingle(block) || isSingle(desk.block())) {
    desk.select(single(uncovered(step(ground, selection.at, way), ground.merges)));
    return;
  }
  let { row, column } = selection.at;
  const forward = way === "down" || way === "right" ? 1 : -1;
  const isAcross = way === "left" || way === "right";
  do {
    if (isAcross) column += forward;
    else row += forward;
    if (column > block.right || column < block.left) {
      row += forward;
      column = forward > 0 ? block.left : block.right;
    }
    if (row > block.bottom || row < block.top) {
      row = forward > 0 ? block.top : block.bottom;
      if (!isAcross) column += forward;
      if (column > block.right) column = block.left;
      if (column < block.left) column = block.right;
    }
  } while (!(ground.isRowShown(row) && ground.isColumnShown(column)));
  desk.select({ ...selection, at: { row, column } });
}
