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
  const fit = [...countedYears(candidate, award, countAll)].filter((year) => year + after <= candidate.year);
  return fit.length === 0 ? undefined : Math.max(...fit);
}
