import type { Day } from "../calendar/day.ts";
import { clusterDay } from "../tracking/deadline/book-clusters.ts";
import { audienceOf } from "./audience-units.ts";
import type { BookFacts } from "./book-facts.ts";

/**
 * The last day on which a unit of a campaign may hand in what a task asks for: where several phases ask, the latest.
 * @param task its name in *Công việc* of *Mốc*
 * @returns undefined where no phase of the campaign asks this of the unit, or none has a day
 */
export function lastDues(
  facts: BookFacts,
  task: string,
): (campaign: string, unit: string) => Day | undefined {
  const dues = facts.deadlines().flatMap(({ row, resolution }) => {
    const { campaign, audience } = row.values;
    if (row.values.task !== task || resolution.kind !== "resolved") return [];
    const { due } = resolution;
    return [{ campaign, due, holds: audienceOf(facts, audience, clusterDay(facts.book, campaign, due)) }];
  });
  return (campaign, unit) => {
    const own = dues.filter((one) => one.campaign === campaign && one.holds(unit)).map(({ due }) => due);
    const [last] = own.sort().reverse();
    return last;
  };
}
