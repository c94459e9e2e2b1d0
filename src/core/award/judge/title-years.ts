import { proposed } from "../titles.ts";
import type { Candidate } from "./candidate.ts";

/** The years that count: given by then, or proposed for the very year. */
export function countedYears(candidate: Candidate, award: string, countAll: boolean): ReadonlySet<number> {
  const counted = [...candidate.titles(award)].filter(([year, kinds]) =>
    [...kinds].some((kind) =>
      kind === proposed
        ? candidate.proposedCounts && year === candidate.year
        : countAll || !candidate.uncounted.has(kind),
    ),
  );
  return new Set(counted.map(([year]) => year));
}

/** The award year from which the years after it are counted: the latest that lies far enough back. */
export function basisYear(
  candidate: Candidate,
  award: string,
  after: number,
  countAll: boolean,
): number | undefined {
  // The very nomination is no reward that was given before it.
  const gap = candidate.nameOf(award) === candidate.award ? Math.max(1, after) : after;
  const fit = [...countedYears(candidate, award, countAll)].filter((year) => year + gap <= candidate.year);
  return fit.length === 0 ? undefined : Math.max(...fit);
}
