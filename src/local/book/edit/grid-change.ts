import type { Rect } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import type { GridChange } from "../model/structure-change.ts";
import type { Span } from "./formula-shift.ts";

/**
 * Where a run of lines stands after the change; undefined when it was deleted whole, or pushed over the edge of all sheets.
 * One that reaches the edge goes on reaching it.
 */
export function moveSpan([first, last]: Span, change: GridChange): Span | undefined {
  const { at, count } = change;
  if (change.kind === "insert") {
    const grows = last >= at || (change.inherit && last === at - 1);
    const edge = change.axis === "row" ? LAST_ROW : LAST_COLUMN;
    const [start, end] = [first >= at ? first + count : first, grows ? last + count : last];
    return start > edge ? undefined : [start, Math.min(end, edge)];
  }
  const afterFirst = first < at ? first : Math.max(at, first - count);
  const afterLast = last < at ? last : Math.max(at - 1, last - count);
  return afterFirst <= afterLast ? [afterFirst, afterLast] : undefined;
}

/** Where a block stands after the change; undefined when it was deleted whole. */
export function moveRect(rect: Rect, change: GridChange): Rect | undefined {
  if (change.axis === "row") {
    const span = moveSpan([rect.top, rect.bottom], change);
    return span === undefined ? undefined : { ...rect, top: span[0], bottom: span[1] };
  }
  const span = moveSpan([rect.left, rect.right], change);
  return span === undefined ? undefined : { ...rect, left: span[0], right: span[1] };
}

/** Where one row or column stands after the change; undefined when it was deleted. */
export function moveLine(line: number, change: GridChange): number | undefined {
  if (line < change.at) return line;
  if (change.kind === "insert") return line + change.count;
  return line < change.at + change.count ? undefined : line - change.count;
}
