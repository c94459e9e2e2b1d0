import { unitLineage } from "../../award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowsByKey } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";
import { audienceMatcher, type UnitName } from "../unit/audience.ts";
import { bookClusters, clusterDay } from "./book-clusters.ts";

/** How many there are, and the names of all. */
export interface Named {
  readonly count: number;
  readonly names: readonly string[];
}

/** Who has to hear of a moved deadline. */
export interface Told extends Named {
  /** “Sở Tư pháp 5”: units by kind, in the order of *Đơn vị*. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** Where the others are reached, each address once. */
  readonly addresses: readonly string[];
  readonly withoutMail: Named;
}

/** A deadline that holds for some units: the texts of *Áp dụng cho* that name them, and those that take units out. */
export interface Heard {
  readonly audiences: readonly string[];
  /** A unit must be named here too; undefined where the audiences alone decide. */
  readonly within?: string | undefined;
  readonly except: readonly string[];
  /** Key of the campaign, whose clusters are meant. */
  readonly campaign: string;
}

function named(units: readonly RowOf<"units">[]): Named {
  const names = units.map(({ values }) => values.name || values.shortName || values.key);
  return { count: units.length, names };
}

/** Tells which units a deadline holds for on a day, those merged before it through their successors. */
export function toldUnits(book: ParsedBook): (heard: Heard, day: Day) => Told {
  const rows = book.units.rows.filter(({ values }) => values.key !== "");
  const lineage = unitLineage((key) => rowsByKey(book.units).get(key));
  const clusters = bookClusters(book);
  return ({ audiences, within, except, campaign }, day) => {
    const on = clusterDay(book, campaign, day);
    const names = (texts: readonly string[]): ((unit: UnitName) => boolean) => {
      const matchers = [...new Set(texts)].map(audienceMatcher);
      return (unit) => matchers.some((matches) => matches(unit) > 0);
    };
    const [holds, out] = [names(audiences), names(except)];
    const inside = within === undefined ? () => true : names([within]);
    // A merged unit's work is its successor's, who may be named itself as well.
    const units = new Set(
      rows
        .filter((row) => {
          const name = clusters.nameOf(row, on);
          return holds(name) && inside(name) && !out(name);
        })
        .flatMap((row) => {
          const on = lineage.on(row.values.key, day);
          if (on.kind === "valid") return [row];
          return on.kind === "ended" && on.successor !== undefined ? [on.successor] : [];
        }),
    );
    const kinds = new Map<string, number>();
    for (const { values } of units) kinds.set(values.kind, (kinds.get(values.kind) ?? 0) + 1);
    return {
      ...named([...units]),
      kinds: [...kinds].map(([kind, count]) => ({ kind: kind === "khác" ? "đơn vị khác" : kind, count })),
      addresses: [...new Set([...units].flatMap(({ values: { email } }) => (email === "" ? [] : [email])))],
      withoutMail: named([...units].filter(({ values }) => values.email === "")),
    };
  };
}
