import { remembered } from "../text/remembered.ts";
import { type Title, titlesBy } from "./titles.ts";
import type { UnitLineage } from "./unit-lineage.ts";

/** How many have an award in a unit, or below it, in a year; nobody is counted twice. `unit` "" is the whole book. */
export type HoldersInUnit = (unit: string, award: string, year: number) => number;

function counted(titles: readonly Title[], lineage: UnitLineage): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { holder, unit, year } of titles) {
    const heir = lineage.heirOf(unit);
    const who = `${holder}|${heir}`;
    for (const place of ["", heir, ...lineage.above(unit)]) {
      const key = `${year}|${place}`;
      const those = holders.get(key) ?? new Set<string>();
      those.add(who);
      holders.set(key, those);
    }
  }
  return holders;
}

/** Those who have each award, by unit and year. */
export function holdersInUnit(titles: readonly Title[], lineage: UnitLineage): HoldersInUnit {
  const those = titlesBy("award", titles);
  const countsOf = remembered((award: string) => counted(those.get(award) ?? [], lineage));
  return (unit, award, year) => countsOf(award).get(`${year}|${lineage.heirOf(unit)}`)?.size ?? 0;
}
