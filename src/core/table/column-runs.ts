import type { LaidColumn } from "./layout.ts";

/** Runs of neighbouring columns that are alike, from left to right, so that one call serves a run. */
export function columnRuns(
  columns: readonly LaidColumn[],
  alike: (a: LaidColumn, b: LaidColumn) => boolean,
): readonly (readonly [LaidColumn, ...LaidColumn[]])[] {
  const runs: [LaidColumn, ...LaidColumn[]][] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last?.column === column.column - 1 && alike(last, column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** So many neighbours from this column on get this width, in pixels. */
export interface WidthRun {
  readonly column: number;
  readonly count: number;
  readonly width: number;
}

/** The fewest calls that give neighbours their widths where all have `there` now; undefined where that is not known. */
function painted(columns: readonly LaidColumn[], there: number | undefined): readonly WidthRun[] {
  const [first, ...rest] = columns;
  if (first === undefined) return [];
  if (first.width === there) return painted(rest, there);
  const { column, width } = first;
  // From the first to any other of its width with one call, and what lies between anew.
  const ways = columns.flatMap((last, index): readonly (readonly WidthRun[])[] => {
    const ends = last.width === width && columns[index + 1]?.width !== width;
    return ends
      ? [
          [
            { column, count: index + 1, width },
            ...painted(columns.slice(1, index), width),
            ...painted(columns.slice(index + 1), there),
          ],
        ]
      : [];
  });
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

/**
 * What to set, one after the other, so that neighbours have their widths, in as few calls as that takes: wide columns are
 * set over narrow ones. A hidden column, whose width nobody sees, goes with the one before it.
 * @param there the width that all of them have now, in pixels; undefined where that is not known
 */
export function widthRuns(columns: readonly LaidColumn[], there: number | undefined): readonly WidthRun[] {
  return columnRuns(columns, () => true).flatMap((neighbours) => {
    const seen: LaidColumn[] = [];
    for (const column of neighbours) {
      const before = seen[seen.length - 1]?.width ?? there ?? column.width;
      seen.push(column.hidden ? { ...column, width: before } : column);
    }
    return painted(seen, there);
  });
}
