import type { RowOf } from "../book/parsed-book.ts";
import { foldKey } from "../text/fold.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";
import { headOf, startsOfKind } from "./unit-heads.ts";

/** A unit whose kind does not fit its name. */
export interface MisfitKind {
  /** The kind that units of such a name have; undefined where none is plain. */
  readonly right: string | undefined;
}

/** The kind that others of such a name bear in this book, by the beginning of the name. */
function usualKinds(rows: readonly RowOf<"units">[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { values } of rows) {
    const start = headOf(values.name)?.start;
    if (start === undefined || values.kind === "") continue;
    const kinds = found.get(start) ?? new Map<string, number>();
    kinds.set(values.kind, (kinds.get(values.kind) ?? 0) + 1);
    found.set(start, kinds);
  }
  return found;
}

const usualOf = perBook(({ book }) => usualKinds(book.units.rows));

/**
 * Whether the kind of a unit is told or may be told as wrong: alone of its name it bears one, while others of the name share
 * another.
 */
export function isKindDoubtful(facts: BookFacts, unit: string): boolean {
  const values = facts.units().get(unit)?.values;
  const kinds = usualOf(facts).get(headOf(values?.name ?? "")?.start ?? "");
  if (values === undefined || kinds === undefined) return false;
  return (
    misfitKinds(facts).has(unit) ||
    (kinds.get(values.kind) === 1 && [...kinds.values()].some((times) => times > 1))
  );
}

/** Units whose kind is for bodies with other names: what hangs on the kind is not to be blamed for it. */
export const misfitKinds = perBook((facts): ReadonlyMap<string, MisfitKind> => {
  const usual = usualOf(facts);
  const { book } = facts;
  return new Map(
    book.units.rows.flatMap(({ values }) => {
      const start = headOf(values.name)?.start;
      if (start === undefined || values.kind === "") return [];
      const [most, second] = [...(usual.get(start) ?? [])]
        .filter(([kind]) => foldKey(kind) !== foldKey(values.kind))
        .sort(([, a], [, b]) => b - a);
      // “khác” fits any name, unless all others of the name are of one kind.
      const alone = (most?.[1] ?? 0) >= 3 && second === undefined && usual.get(start)?.get(values.kind) === 1;
      const fitting =
        startsOfKind(foldKey(values.kind)) ?? (foldKey(values.kind) === "khac" && alone ? [] : [start]);
      if (fitting.includes(start)) return [];
      return [[values.key, { right: most?.[0] }] as const];
    }),
  );
});
