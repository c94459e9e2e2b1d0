import type { Day } from "../../calendar/day.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Place } from "../../facts/spot.ts";
import { nameWithoutTitles } from "../../text/names.ts";
import { isBodyName } from "../../text/whose-name.ts";

/** A name in the book, and where it stands. */
export interface Person extends Place {
  readonly name: string;
  readonly born: Day | null;
  /** Names are compared within: a unit's heirs, or the few who lead. */
  readonly circle: string;
  /** Two rows of one of these are two people. */
  readonly list: string;
}

/** The circle of heads, signers and council members. */
export const leaders = "lãnh đạo";

/** Everybody whose name stands in the book. */
export const people = perBook((facts: BookFacts): readonly Person[] => {
  const { book } = facts;
  const { lineage, nominations } = awardFacts(facts);
  const all: Person[] = [];
  const add = (place: Place, name: string, born: Day | null, circle: string, list: string): void => {
    if (circle === "" || !name.includes(" ") || isBodyName(name)) return;
    const { in: parsed, row, column } = place;
    all.push({ in: parsed, row, column, name, born, circle, list });
  };
  for (const { row, bare, heir } of nominations) {
    const { subject, born, campaign } = row.values;
    if (subject === "cá nhân") add({ in: book.nominations, row, column: "name" }, bare, born, heir, campaign);
  }
  for (const row of book.awardHistory.rows) {
    const name = nameWithoutTitles(row.values.holder);
    const heir = lineage.heirOf(row.values.unit);
    add({ in: book.awardHistory, row, column: "holder" }, name, null, heir, "history");
  }
  const lead = (place: Place, name: string, list: string): void =>
    add(place, nameWithoutTitles(name), null, leaders, list);
  for (const row of book.units.rows) lead({ in: book.units, row, column: "head" }, row.values.head, "units");
  for (const row of book.signers.rows)
    lead({ in: book.signers, row, column: "name" }, row.values.name, "signers");
  for (const row of book.council.rows)
    lead({ in: book.council, row, column: "member" }, row.values.member, "council");
  return all;
});

/** All by a key, in their order. */
export function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
