import { audienceMatcher } from "../tracking/unit/audience.ts";
import type { BookFacts } from "./book-facts.ts";

/** Tells which units a milestone's *Áp dụng cho* holds: by key, kind or cluster. */
export function audienceOf({ units }: BookFacts, audience: string): (unit: string) => boolean {
  const closeness = audienceMatcher(audience);
  const known = new Map<string, boolean>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const values = units().get(unit)?.values;
    const holds = values !== undefined && closeness(values) > 0;
    known.set(unit, holds);
    return holds;
  };
}
