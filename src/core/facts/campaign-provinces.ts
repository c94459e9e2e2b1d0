import type { RowOf } from "../book/parsed-book.ts";
import { provinceToday } from "../said/provinces.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { clusterNames } from "../tracking/unit/cluster-names.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";

/** The seat of every central body, at home in any plan. */
const CAPITAL = "Hà Nội";

/** The unit and those above it, the nearest first. */
function chain({ units }: BookFacts, key: string): readonly RowOf<"units">[] {
  const met: RowOf<"units">[] = [];
  let row = units().get(key);
  while (row !== undefined && !met.includes(row)) {
    met.push(row);
    row = units().get(row.values.parent);
  }
  return met;
}

/** Bodies of one province; a ministry, an association of the whole country and its rooms are at home everywhere. */
const LOCAL = /sở |ubnd|ủy ban nhân dân|phòng tư pháp|tỉnh|thành phố|huyện|xã|phường/iu;
const isLocal = ({ values: { name, kind, province } }: RowOf<"units">): boolean =>
  province !== "" && (LOCAL.test(`${name} `) || LOCAL.test(`${kind} `) || name.includes(province));

/** The clusters, folded, in which a unit is by *Đơn vị* or was in any year: prose may tell of each. */
const clustersEver = perBook(({ book, units }: BookFacts) => {
  const years = new Map<string, string[]>();
  for (const { values } of book.clusterMembers.rows)
    years.set(values.unit, [...(years.get(values.unit) ?? []), values.cluster]);
  return remembered((unit: string): ReadonlySet<string> => {
    const listed = clusterNames(units().get(unit)?.values.cluster ?? "");
    return new Set([...listed, ...(years.get(unit) ?? [])].map(foldKey).filter((name) => name !== ""));
  });
});

/** Of which provinces a unit's papers and rows may tell. */
export interface HomeProvinces {
  /** Its own, its superiors' and those of units below it, with what became of them and what they were made of. */
  readonly isOwn: (province: string) => boolean;
  /** Also those of its clusters, in whichever year, by their own names. */
  readonly isNear: (province: string) => boolean;
}

/** The home of a unit; undefined for a central body, which may tell of any province. */
export const homeOfUnit = perBook((facts): ((unit: string) => HomeProvinces | undefined) =>
  remembered((key: string) => {
    const row = facts.units().get(key);
    if (row === undefined || !isLocal(row) || provinceToday(row.values.province) === undefined)
      return undefined;
    const own = clustersEver(facts);
    const mine = own(key);
    const { rows } = facts.book.units;
    const family = [
      ...chain(facts, key),
      ...rows.filter((other) => chain(facts, other.values.key).includes(row)),
    ];
    const home = new Set([CAPITAL, ...family.map(({ values }) => provinceToday(values.province) ?? "")]);
    const near = new Set(
      rows
        .filter(({ values }) => [...own(values.key)].some((cluster) => mine.has(cluster)))
        .map(({ values }) => values.province),
    );
    const isOwn = (province: string): boolean => home.has(provinceToday(province) ?? "");
    return { isOwn, isNear: (province) => isOwn(province) || near.has(province) };
  }),
);
