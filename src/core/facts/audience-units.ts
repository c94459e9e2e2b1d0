import type { Day } from "../calendar/day.ts";
import { foldKey } from "../text/fold.ts";
import { bookClusters } from "../tracking/deadline/book-clusters.ts";
import { audienceMatcher, namesEveryone, readAudience } from "../tracking/unit/audience.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";

/**
 * Tells which units an *Áp dụng cho* holds: by key, kind or cluster.
 * @param day by whose clusters it goes (clusterDay)
 */
export function audienceOf(
  { book, units }: BookFacts,
  audience: string,
  day: Day | null,
): (unit: string) => boolean {
  const clusters = bookClusters(book);
  const closeness = audienceMatcher(audience);
  const known = new Map<string, boolean>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const row = units().get(unit);
    const holds = row !== undefined && closeness(clusters.nameOf(row, day)) > 0;
    known.set(unit, holds);
    return holds;
  };
}

/** What *Áp dụng cho* may name, by its folded form: keys, kinds and clusters of units. */
export const groupNames = perBook(
  ({ book }): ReadonlyMap<string, string> =>
    new Map([
      ...bookClusters(book).names,
      ...book.units.rows
        .flatMap(({ values }) => [values.key, values.kind])
        .filter((name) => name !== "")
        .map((name) => [foldKey(name), name] as const),
    ]),
);

/** Whether an audience names a group that no unit belongs to. */
export function hasUnknownGroup(facts: BookFacts, audience: string): boolean {
  const { groups, except } = readAudience(audience);
  return [...groups, ...except].some(
    (group) => !groupNames(facts).has(foldKey(group)) && !namesEveryone(group),
  );
}
