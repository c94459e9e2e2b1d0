import type { PdfRule } from "./pdf-page.ts";

/** A table whose lines are drawn: where its columns and its rows part, from left to right and from top to bottom. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Lines that touch are no further apart. */
const NEAR = 3;
/** Of so many lines each is held against each. */
const MOST = 1200;

const touches = (a: PdfRule, b: PdfRule): boolean =>
  a.x <= b.right + NEAR && b.x <= a.right + NEAR && a.y <= b.bottom + NEAR && b.y <= a.bottom + NEAR;

/** Lines that hang together, each group by itself. */
function groupsOf(rules: readonly PdfRule[]): readonly (readonly PdfRule[])[] {
  const left = new Set(rules);
  const groups: PdfRule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (let at = 0; at < group.length; at += 1)
      for (const other of left)
        if (touches(group[at] as PdfRule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/** Places in order, those of one line once. */
function distinct(places: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (kept.length === 0 || place - (kept[kept.length - 1] ?? 0) > NEAR) kept.push(place);
  return kept;
}

/** The tables among the lines of a page: two columns and two rows at least. */
export function gridsOf(rules: readonly PdfRule[]): readonly Grid[] {
  if (rules.length > MOST) return [];
  return groupsOf(rules).flatMap((group) => {
    const columns = distinct(group.filter(({ x, right }) => x === right).map(({ x }) => x));
    const rows = distinct(group.filter(({ y, bottom }) => y === bottom).map(({ y }) => y));
    return columns.length >= 3 && rows.length >= 3 ? [{ columns, rows }] : [];
  });
}

/** The number of the stretch in which a place lies; -1 outside. */
export const stretchOf = (bounds: readonly number[], place: number): number =>
  bounds.findIndex((from, at) => place >= from - NEAR / 2 && place < (bounds[at + 1] ?? -Infinity));
