import { ratingRank } from "../award/rating.ts";
import type { Nominated } from "./award-facts.ts";

/** The best rating that nominations show of a holder of a unit in a year, the best 0. */
type PastRatings = (nominated: Nominated) => (year: number) => number | undefined;

const keyOf = ({ holder, heir }: Nominated, year: number): string => `${year}|${holder}|${heir}`;

/** Ratings stand in *Đề nghị* alone: those of former campaigns tell of former years. */
export function pastRatings(nominations: readonly Nominated[]): PastRatings {
  const best = new Map<string, number>();
  for (const one of nominations) {
    const rank = one.year === null || one.stage === "dropped" ? undefined : ratingRank(one.row.values.rating);
    if (rank === undefined || one.year === null) continue;
    const key = keyOf(one, one.year);
    best.set(key, Math.min(rank, best.get(key) ?? rank));
  }
  return (nominated) => (year) => best.get(keyOf(nominated, year));
}
