import type { Day } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Place } from "../../facts/spot.ts";
import { nameWithoutTitles } from "../../text/names.ts";
import { syllableKey } from "../../text/slip/syllable-key.ts";
import { isBodyName } from "../../text/whose-name.ts";
import { awardFacts } from "./award-facts.ts";

/** A name in the book, and where it stands. */
export interface Person extends Place {
  readonly name: string;
  /** Folded, tones as the older style places them, i for an open y. */
  readonly key: string;
  readonly born: Day | null;
  /** Names are compared within: a unit's heirs, or the few who lead. */
  readonly circle: string;
  /** Two rows of one of these are two people. */
  readonly list: string;
}

/** The circle of heads, signers and council members. */
export const leaders = "lãnh đạo";

function person(
  place: Place,
  name: string,
  born: Day | null,
  circle: string,
  list: string,
): readonly Person[] {
  const bare = nameWithoutTitles(name);
  if (circle === "" || isBodyName(bare) || !bare.includes(" ")) return [];
  return [{ ...place, name: bare, key: bare.split(/\s+/u).map(syllableKey).join(" "), born, circle, list }];
}

/** Everybody whose name stands in the book. */
export const people = perBook((facts: BookFacts): readonly Person[] => {
  const { book } = facts;
  const { lineage, nominations } = awardFacts(facts);
  return [
    ...nominations.flatMap(({ row, heir }) =>
      row.values.subject === "cá nhân"
        ? person(
            { in: book.nominations, row, column: "name" },
            row.values.name,
            row.values.born,
            heir,
            row.values.campaign,
          )
        : [],
    ),
    ...book.awardHistory.rows.flatMap((row) =>
      person(
        { in: book.awardHistory, row, column: "holder" },
        row.values.holder,
        null,
        lineage.heirOf(row.values.unit),
        "history",
      ),
    ),
    ...book.units.rows.flatMap((row) =>
      person({ in: book.units, row, column: "head" }, row.values.head, null, leaders, "units"),
    ),
    ...book.signers.rows.flatMap((row) =>
      person({ in: book.signers, row, column: "name" }, row.values.name, null, leaders, "signers"),
    ),
    ...book.council.rows.flatMap((row) =>
      person({ in: book.council, row, column: "member" }, row.values.member, null, leaders, "council"),
    ),
  ];
});

/** All by a key, in their order. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
