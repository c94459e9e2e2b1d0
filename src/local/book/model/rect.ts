import type { MergeRange } from "hucre";

/** A block of cells, 1-based and inclusive at both ends, as Google counts rows and columns. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Merged cells of a file, which counts from 0, as a block. */
export const mergedRect = ({ startRow, startCol, endRow, endCol }: MergeRange): Rect => ({
  top: startRow + 1,
  left: startCol + 1,
  bottom: endRow + 1,
  right: endCol + 1,
});

/** The common part of two blocks, or undefined when they do not touch. */
export function intersect(a: Rect, b: Rect): Rect | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** What is left of `a` after `b` is cut out: up to four blocks. */
export function subtract(a: Rect, b: Rect): readonly Rect[] {
  const hole = intersect(a, b);
  if (hole === undefined) return [a];
  const parts: Rect[] = [];
  if (a.top < hole.top) parts.push({ ...a, bottom: hole.top - 1 });
  if (hole.bottom < a.bottom) parts.push({ ...a, top: hole.bottom + 1 });
  if (a.left < hole.left) parts.push({ ...hole, left: a.left, right: hole.left - 1 });
  if (hole.right < a.right) parts.push({ ...hole, left: hole.right + 1, right: a.right });
  return parts;
}

/** Whether the cell lies in the block. */
export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** Number of cells of the block. */
export function cellCount(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Whether the block lies in the other as a whole. */
export const holds = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);

/** The smallest block that holds all of these; undefined for none. */
export function hullOf(rects: readonly Rect[]): Rect | undefined {
  const [first, ...rest] = rects;
  if (first === undefined) return undefined;
  return rest.reduce(
    (hull, { top, left, bottom, right }) => ({
      top: Math.min(hull.top, top),
      left: Math.min(hull.left, left),
      bottom: Math.max(hull.bottom, bottom),
      right: Math.max(hull.right, right),
    }),
    first,
  );
}
