import { bareName, plainName, ranklessName } from "./plain-name.ts";
import type { OwedAnswer, ReceivedNames, SendingUnit } from "./received-names.ts";

/** Units by their names: as written, without marks, and without the rank of their place. */
export interface NameIndex {
  readonly exact: (names: Iterable<string>) => readonly SendingUnit[];
  readonly bare: (names: Iterable<string>) => readonly SendingUnit[];
  readonly rankless: (names: Iterable<string>) => readonly SendingUnit[];
  /** Each unit with its whole name. */
  readonly whole: readonly (readonly [name: string, unit: SendingUnit])[];
}

/** All names of a unit, as papers write them: whole, short, and without its province. */
export function namesOf({ name, shortName, province }: SendingUnit): readonly string[] {
  const [whole, place] = [plainName(name), plainName(province)];
  const bare = place !== "" && whole.endsWith(` ${place}`) ? whole.slice(0, -place.length - 1) : "";
  return [whole, plainName(shortName), bare].filter((each) => each !== "");
}

type Lookup = (names: Iterable<string>) => readonly SendingUnit[];

function lookup(units: readonly SendingUnit[], fold: (name: string) => string): Lookup {
  const found = new Map<string, SendingUnit[]>();
  for (const unit of units)
    for (const name of new Set(namesOf(unit).map(fold))) {
      const bearers = found.get(name);
      if (bearers === undefined) found.set(name, [unit]);
      else bearers.push(unit);
    }
  return (names) => [...new Set([...names].flatMap((name) => found.get(fold(name)) ?? []))];
}

/** Names never change once they came from the book, so what is worked out of them is worked out once. */
const indexes = new WeakMap<ReceivedNames["units"], NameIndex>();
const obligations = new WeakMap<ReceivedNames["owed"], ReadonlyMap<string, readonly OwedAnswer[]>>();

/** The units of a book by their names. */
export function nameIndex({ units }: ReceivedNames): NameIndex {
  const before = indexes.get(units);
  if (before !== undefined) return before;
  const index: NameIndex = {
    exact: lookup(units, (name) => name),
    bare: lookup(units, bareName),
    rankless: lookup(units, ranklessName),
    whole: units.map((unit) => [plainName(unit.name), unit] as const),
  };
  indexes.set(units, index);
  return index;
}

/** What a unit owes and has sent. */
export function owedBy({ owed }: ReceivedNames, unit: string): readonly OwedAnswer[] {
  const before = obligations.get(owed);
  if (before !== undefined) return before.get(unit) ?? [];
  const found = new Map<string, OwedAnswer[]>();
  for (const one of owed) {
    const line = found.get(one.unit);
    if (line === undefined) found.set(one.unit, [one]);
    else line.push(one);
  }
  obligations.set(owed, found);
  return found.get(unit) ?? [];
}
