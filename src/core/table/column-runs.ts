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

/**
 * What to set, one after the other, so that neighbours have their widths: the width most runs have for all, then the
 * others. A hidden column, whose width nobody sees, goes with the one before it.
 */
export function widthRuns(columns: readonly LaidColumn[]): readonly WidthRun[] {
  return columnRuns(columns, () => true).flatMap((neighbours) => {
    const seen: LaidColumn[] = [];
    for (const column of neighbours) {
      const before = seen[seen.length - 1];
      seen.push(column.hidden && before !== undefined ? { ...column, width: before.width } : column);
    }
    const runs = columnRuns(seen, (a, b) => a.width === b.width).map(
      (run): WidthRun => ({ column: run[0].column, count: run.length, width: run[0].width }),
    );
    const times = new Map<number, number>();
    for (const { width } of runs) times.set(width, (times.get(width) ?? 0) + 1);
    const [common] = [...times].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (common === undefined || (times.get(common) ?? 0) < 2) return runs;
    const all: WidthRun = { column: neighbours[0].column, count: neighbours.length, width: common };
    return [all, ...runs.filter(({ width }) => width !== common)];
  });
}
