import { compareVietnamese } from "../../text/compare.ts";
import { foldKey } from "../../text/fold.ts";
import type { Owed } from "../owed/owed.ts";
import { type Counts, countOwed, unitCount } from "./counts.ts";

/** Stands for the cluster of units that name none. */
export const noCluster = "(chưa ghi cụm/khối)";

/** The clusters in which an item counts: all in which its unit is at that milestone. */
export const itemClusters = ({ clusters }: Owed): readonly string[] =>
  clusters.length === 0 ? [noCluster] : clusters;

export interface ClusterLine {
  readonly cluster: string;
  readonly units: number;
  readonly counts: Counts;
  /** Items that came or should have come by now: the ground of the figures after it. */
  readonly judged: number;
  /** Days late per judged item; null where nothing is judged, and so of the two after it. */
  readonly daysLate: number | null;
  /** Per cent of the judged items that came in time, rounded down. */
  readonly inTime: number | null;
  /** Points per item that has points. */
  readonly score: number | null;
  /** Equal figures share a rank, and the next rank is skipped. */
  readonly rank: number | null;
}

interface Sums {
  readonly judged: number;
  readonly late: number;
  readonly inTime: number;
  readonly scored: number;
  readonly points: number;
}

type LateOf = (item: Owed) => number | null;

function sumUp(items: readonly Owed[], lateOf: LateOf): Sums {
  const judged = items.filter(
    (item) =>
      item.state === "đúng hạn" ||
      item.state === "trễ hạn" ||
      item.state === "quá hạn" ||
      (item.state === "trả lại" && (item.daysLate ?? 0) > 0),
  );
  const scores = items.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    judged: judged.length,
    late: judged.reduce((sum, item) => sum + (lateOf(item) ?? 0), 0),
    inTime: judged.filter(({ state }) => state === "đúng hạn").length,
    scored: scores.length,
    points: scores.reduce((sum, score) => sum + score, 0),
  };
}

/** Two averages as whole fractions: 1/3 and 2/6 are the same rank, whatever their decimals. */
const compareFractions = (a: number, ofA: number, b: number, ofB: number): number =>
  Math.abs(a * ofB - b * ofA) < 1e-6 ? 0 : a * ofB - b * ofA;

/** Fewer days late first, then the larger share in time, then more points; a cluster without points after one with. */
function compareSums(a: Sums, b: Sums): number {
  return (
    compareFractions(a.late, a.judged, b.late, b.judged) ||
    compareFractions(b.inTime, b.judged, a.inTime, a.judged) ||
    Math.sign(b.scored) - Math.sign(a.scored) ||
    compareFractions(b.points, b.scored, a.points, a.scored)
  );
}

/**
 * The clusters by punctuality; those of which nothing was due yet come last, without a rank. A unit counts in each in
 * which it is at the milestone.
 * @param lateOf days late of an item, by the calendar or in working days as the office counts them
 */
export function boardClusters(items: readonly Owed[], lateOf: LateOf): readonly ClusterLine[] {
  const found = new Map<string, { readonly cluster: string; readonly mine: Owed[] }>();
  for (const item of items) {
    for (const cluster of itemClusters(item)) {
      const known = found.get(foldKey(cluster));
      if (known === undefined) found.set(foldKey(cluster), { cluster, mine: [item] });
      else known.mine.push(item);
    }
  }
  const clusters = [...found.values()]
    .map(({ cluster, mine }) => ({ cluster, mine, sums: sumUp(mine, lateOf) }))
    .sort(
      (a, b) =>
        Math.sign(b.sums.judged) - Math.sign(a.sums.judged) ||
        compareSums(a.sums, b.sums) ||
        compareVietnamese(a.cluster, b.cluster),
    );
  return clusters.map(({ mine, cluster, sums }): ClusterLine => {
    const { judged, late, inTime, scored, points } = sums;
    const before = clusters.findIndex((other) => compareSums(other.sums, sums) === 0);
    return {
      cluster,
      units: unitCount(mine),
      counts: countOwed(mine),
      judged,
      daysLate: judged === 0 ? null : late / judged,
      inTime: judged === 0 ? null : Math.floor((inTime * 100) / judged),
      score: scored === 0 ? null : points / scored,
      rank: judged === 0 ? null : before + 1,
    };
  });
}
