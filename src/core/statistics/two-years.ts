import { directShareOf, type Figures, figuresOf, womenShareOf } from "./figures.ts";
import type { GivenAward } from "./given-awards.ts";

/** One figure of a year with that of the year before it. */
export interface Compared {
  /** Awards, or whole per cent; null for a share of which nothing is told. */
  readonly now: number | null;
  /** null where nothing is known of the year before, too: a history that nobody entered is no year without awards. */
  readonly before: number | null;
  /** Awards more, or points of per cent more; null where one of the two is not known. */
  readonly since: number | null;
}

/** How the awards of a year are made up, and what became of that since the year before. */
export interface TwoYears {
  readonly year: number;
  readonly figures: Figures;
  readonly figuresBefore: Figures;
  readonly all: Compared;
  readonly collectives: Compared;
  readonly persons: Compared;
  readonly households: Compared;
  readonly direct: Compared;
  /** Of the persons, those of whom nothing is told among them. */
  readonly directShare: Compared;
  readonly women: Compared;
  readonly womenShare: Compared;
}

/** The awards of this year beside those of the year before. */
export function twoYears(given: readonly GivenAward[], year: number): TwoYears {
  const figures = figuresOf(given.filter((one) => one.year === year));
  const figuresBefore = figuresOf(given.filter((one) => one.year === year - 1));
  const compared = (of: (figures: Figures) => number | null): Compared => {
    const now = of(figures);
    const before = figuresBefore.all === 0 ? null : of(figuresBefore);
    return { now, before, since: now === null || before === null ? null : now - before };
  };
  return {
    ...{ year, figures, figuresBefore },
    all: compared(({ all }) => all),
    collectives: compared(({ collectives }) => collectives),
    persons: compared(({ persons }) => persons),
    households: compared(({ households }) => households),
    direct: compared(({ direct }) => direct),
    directShare: compared(directShareOf),
    women: compared(({ women }) => women),
    womenShare: compared(womenShareOf),
  };
}
