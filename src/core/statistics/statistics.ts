import { type AwardLine, byAward, byCluster, byUnit, byYear, type Line, type YearLine } from "./breakdown.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { givenAwards, type StatisticsBook } from "./given-awards.ts";

/** So many years have a column of their own. */
const MOST_YEARS = 8;

/** All figures of awards that a book gives. */
export interface Statistics {
  readonly whole: Figures;
  /** The latest first. */
  readonly years: readonly YearLine[];
  /** The years that awards are broken down by, the latest first. */
  readonly shownYears: readonly number[];
  readonly awards: readonly AwardLine[];
  /** By the units that there are now, and as they were then. */
  readonly units: readonly Line[];
  readonly unitsThen: readonly Line[];
  readonly clusters: readonly Line[];
}

/**
 * Counts the awards of a book.
 * @param campaign key; only what came from its nominations, or "" for all
 */
export function statistics(book: StatisticsBook, campaign: string): Statistics {
  const all = givenAwards(book);
  const given = campaign === "" ? all : all.filter((one) => one.campaign === campaign);
  const years = byYear(given);
  const shownYears = years.flatMap(({ year }) => (year === null ? [] : [year])).slice(0, MOST_YEARS);
  return {
    whole: figuresOf(given),
    years,
    shownYears,
    awards: byAward(book, given, shownYears),
    units: byUnit(book, given, true),
    unitsThen: byUnit(book, given, false),
    clusters: byCluster(book, given),
  };
}
