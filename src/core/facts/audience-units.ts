import { foldKey } from "../text/fold.ts";
import { audienceMatcher, namesEveryone, readAudience } from "../tracking/unit/audience.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";

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

/** What *Áp dụng cho* may name, by its folded form: keys, kinds and clusters of units. */
export const groupNames = perBook(
  ({ book }): ReadonlyMap<string, string> =>
    new Map(
      book.units.rows
        .flatMap(({ values }) => [values.key, values.kind, values.cluster])
        .filter((name) => name !== "")
        .map((name) => [foldKey(name), name] as const),
    ),
);

/** Whether an audience names a group that no unit belongs to. */
export function hasUnknownGroup(facts: BookFacts, audience: string): boolean {
  const { groups, except } = readAudience(audience);
  return [...groups, ...except].some(
    (group) => !groupNames(facts).has(foldKey(group)) && !namesEveryone(group),
  );
}
