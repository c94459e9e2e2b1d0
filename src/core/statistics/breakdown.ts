import { unitLineage } from "../award/unit-lineage.ts";
import { rowNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import type { Day } from "../calendar/day.ts";
import { compareVietnamese } from "../text/compare.ts";
import { bookClusters } from "../tracking/deadline/book-clusters.ts";
import { directShareOf, type Figures, figuresOf } from "./figures.ts";
import type { GivenAward, StatisticsBook } from "./given-awards.ts";

/** What the book does not tell is shown by this and never left out. */
const untold = "chưa ghi";

/** One line of a breakdown. */
export interface Line {
  /** A year as digits, or a name as people say it. */
  readonly name: string;
  readonly figures: Figures;
}

/** A year with what became of the share of direct workers since the year before. */
export interface YearLine extends Line {
  /** null for awards of an unknown year. */
  readonly year: number | null;
  /** Whole per cent of the persons; null without persons of whom it is told. */
  readonly directShare: number | null;
  /** Points more than in the calendar year before; null where one of the two has no share. */
  readonly since: number | null;
}

/** An award by year. */
export interface AwardLine {
  readonly name: string;
  /** The counts in the years asked for, in their order. */
  readonly inYears: readonly number[];
  /** In years that are not among them, or unknown. */
  readonly otherwise: number;
  readonly all: number;
}

/** Awards by a key; one award may stand under several. */
function groupedBy(
  given: readonly GivenAward[],
  keysOf: (one: GivenAward) => readonly string[],
): ReadonlyMap<string, readonly GivenAward[]> {
  const groups = new Map<string, GivenAward[]>();
  for (const one of given)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}

/** Lines by name, in the order of the alphabet, what is untold last. */
function linesOf(
  groups: ReadonlyMap<string, readonly GivenAward[]>,
  nameOf: (key: string) => string,
): readonly Line[] {
  return [...groups]
    .map(([key, mine]) => ({ key, name: key === "" ? untold : nameOf(key), figures: figuresOf(mine) }))
    .sort(
      (a, b) =>
        Number(a.key === "") - Number(b.key === "") ||
        compareVietnamese(a.name, b.name) ||
        compareVietnamese(a.key, b.key),
    )
    .map(({ name, figures }) => ({ name, figures }));
}

/** Every year in which something was given, the latest first; awards without a year last. */
export function byYear(given: readonly GivenAward[]): readonly YearLine[] {
  const groups = groupedBy(given, ({ year }) => [year === null ? "" : String(year)]);
  const shareIn = (year: number): number | null => {
    return directShareOf(figuresOf(groups.get(String(year)) ?? []));
  };
  return [...groups]
    .map(([key, mine]): YearLine => {
      const year = key === "" ? null : Number(key);
      const figures = figuresOf(mine);
      const directShare = directShareOf(figures);
      const before = year === null ? null : shareIn(year - 1);
      return {
        ...{ name: key === "" ? untold : key, year, figures, directShare },
        since: directShare === null || before === null ? null : directShare - before,
      };
    })
    .sort((a, b) => (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY));
}

/** Each award by year, the highest first as *Danh mục khen* ranks them. */
export function byAward(
  book: StatisticsBook,
  given: readonly GivenAward[],
  years: readonly number[],
): readonly AwardLine[] {
  const rankOf = (award: string): number => rowNamed(book.awards, award)?.values.rank ?? -1;
  return [...groupedBy(given, ({ award }) => [award])]
    .map(([award, mine]) => {
      const inYears = years.map((wanted) => mine.filter(({ year }) => year === wanted).length);
      const otherwise = mine.length - inYears.reduce((sum, count) => sum + count, 0);
      const name = award === "" ? untold : rowName(book.awards, award);
      return { rank: rankOf(award), line: { name, inYears, otherwise, all: mine.length } };
    })
    .sort((a, b) => b.rank - a.rank || compareVietnamese(a.line.name, b.line.name))
    .map(({ line }) => line);
}

/**
 * By unit.
 * @param heirs whether a unit that was merged counts under the unit that there is now, else as it was called then
 */
export function byUnit(book: StatisticsBook, given: readonly GivenAward[], heirs: boolean): readonly Line[] {
  const lineage = unitLineage((key) => rowNamed(book.units, key));
  const groups = groupedBy(given, ({ unit }) => [heirs ? lineage.heirOf(unit) : unit]);
  return linesOf(groups, (key) => rowName(book.units, key));
}

/** By the cluster of the unit in the award year. A unit in two clusters counts in each, so these lines may exceed the whole. */
export function byCluster(book: StatisticsBook, given: readonly GivenAward[]): readonly Line[] {
  const clusters = bookClusters(book);
  const lastDay = (year: number): Day => `${year}-12-31`;
  const groups = groupedBy(given, ({ unit, year }) => {
    const named = clusters.of(unit, year === null ? null : lastDay(year)).map(({ cluster }) => cluster);
    return named.length === 0 ? [""] : named;
  });
  return linesOf(groups, (key) => key);
}
