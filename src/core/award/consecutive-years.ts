/** A run of award years, and what is missing in it. */
export interface YearRun {
  readonly found: readonly number[];
  readonly missing: readonly number[];
}

const span = (last: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => last - count + 1 + index);

function runTo(years: ReadonlySet<number>, last: number, count: number): YearRun {
  const wanted = span(last, count);
  return {
    found: wanted.filter((year) => years.has(year)),
    missing: wanted.filter((year) => !years.has(year)),
  };
}

/**
 * `count` award years without a gap, the last of them the nomination's year or the year before: a title is considered
 * in the year of the last one or the year next to it. Award years, not years of decisions, which may be signed early
 * in the next year. The better of the two runs; the later one when they are equal.
 */
export function consecutiveRun(years: ReadonlySet<number>, year: number, count: number): YearRun {
  const asked = Math.max(0, Math.min(count, 60));
  const now = runTo(years, year, asked);
  const before = runTo(years, year - 1, asked);
  return before.found.length > now.found.length ? before : now;
}

/** “2015, 2016”: the last eight, in order. */
export function shownYears(years: Iterable<number>): string {
  const sorted = [...years].sort((a, b) => a - b);
  return `${sorted.length > 8 ? "…, " : ""}${sorted.slice(-8).join(", ")}`;
}

/** “sổ ghi: 2015, 2016”, or that nothing is recorded. */
export function recordedYears(years: Iterable<number>): string {
  const shown = shownYears(years);
  return shown === "" ? "sổ chưa ghi lần nào" : `sổ ghi: ${shown}`;
}
