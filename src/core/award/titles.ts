import { foldText } from "../text/fold.ts";
import { nameWithoutTitles } from "../text/names.ts";
import { remembered } from "../text/remembered.ts";
import type { UnitLineage } from "./unit-lineage.ts";

/** Stands among the kinds of a year while the title is only proposed. */
export const proposed = "(đề nghị)";

/** Award year → the kinds of merit (folded) under which it was given in that year. */
export type TitleYears = ReadonlyMap<number, ReadonlySet<string>>;

export interface Title {
  /** As {@link holderName} gives it. */
  readonly holder: string;
  readonly unit: string;
  readonly award: string;
  readonly year: number;
  readonly kind: string;
}

/** The titles of one holder (as {@link holderName} gives it), found again after the unit was merged, or where the unit above keeps the record. */
export type TitlesOf = (holder: string, unit: string, award: string) => TitleYears;

/** One name for one holder: degrees, case and tone placement do not matter. */
export function holderName(name: string): string {
  return foldText(nameWithoutTitles(name));
}

/** The titles of one holder, by unit and by every unit above. */
interface Index {
  readonly own: ReadonlyMap<string, TitleYears>;
  readonly below: ReadonlyMap<string, TitleYears>;
}

function put(index: Map<string, Map<number, Set<string>>>, key: string, { year, kind }: Title): void {
  const years = index.get(key) ?? new Map<number, Set<string>>();
  const kinds = years.get(year) ?? new Set<string>();
  kinds.add(kind);
  years.set(year, kinds);
  index.set(key, years);
}

function indexed(titles: readonly Title[], lineage: UnitLineage): Index {
  const own = new Map<string, Map<number, Set<string>>>();
  const below = new Map<string, Map<number, Set<string>>>();
  for (const title of titles) {
    put(own, lineage.heirOf(title.unit), title);
    for (const unit of lineage.above(title.unit)) put(below, unit, title);
  }
  return { own, below };
}

const none: TitleYears = new Map();

/** Titles by award or by holder, for indexes that are only built for those asked about. */
export function titlesBy(
  column: "award" | "holder",
  titles: readonly Title[],
): ReadonlyMap<string, readonly Title[]> {
  const found = new Map<string, Title[]>();
  for (const title of titles) {
    const those = found.get(title[column]);
    if (those === undefined) found.set(title[column], [title]);
    else those.push(title);
  }
  return found;
}

/**
 * All titles, by award, holder and unit. Kept by unit, under every unit above it, and by heirs, so that a look-up reads
 * a few maps and never the whole history.
 */
export function titleIndex(titles: readonly Title[], lineage: UnitLineage): TitlesOf {
  const those = titlesBy("award", titles);
  const holdersOf = remembered((award: string) => titlesBy("holder", those.get(award) ?? []));
  const indexOf = remembered((own: readonly Title[]) => indexed(own, lineage));
  return (holder, unit, award) => {
    // Most holders that are asked about have no title of the award: one look tells.
    const held = holdersOf(award).get(holder);
    if (held === undefined) return none;
    const { own, below } = indexOf(held);
    const heir = lineage.heirOf(unit);
    const found = [
      own.get(heir),
      below.get(heir),
      // A record without a unit, or kept under the office that the unit belongs to.
      heir === "" ? undefined : own.get(""),
      ...lineage.above(unit).map((above) => own.get(above)),
    ].filter((part) => part !== undefined);
    const [only, ...more] = found;
    if (only === undefined || more.length === 0) return only ?? none;
    const years = new Map<number, ReadonlySet<string>>();
    for (const [year, kinds] of found.flatMap((part) => [...part])) {
      years.set(year, new Set([...(years.get(year) ?? []), ...kinds]));
    }
    return years;
  };
}
