import type { RowOf } from "../book/parsed-book.ts";
import { provinceToday } from "../said/provinces.ts";
import { remembered } from "../text/remembered.ts";
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

/** Of which provinces a unit's papers and rows may tell. */
export interface HomeProvinces {
  /** Its own, its superiors' and those of units below it, with what became of them and what they were made of. */
  readonly isOwn: (province: string) => boolean;
  /** Also those of its cluster, by their own names. */
  readonly isNear: (province: string) => boolean;
}

/** The home of a unit; undefined for a central body, which may tell of any province. */
export const homeOfUnit = perBook((facts): ((unit: string) => HomeProvinces | undefined) =>
  remembered((key: string) => {
    const row = facts.units().get(key);
    if (row === undefined || !isLocal(row) || provinceToday(row.values.province) === undefined)
      return undefined;
    const { cluster } = row.values;
    const { rows } = facts.book.units;
    const family = [
      ...chain(facts, key),
      ...rows.filter((other) => chain(facts, other.values.key).includes(row)),
    ];
    const own = new Set([CAPITAL, ...family.map(({ values }) => provinceToday(values.province) ?? "")]);
    const near = new Set(
      rows
        .filter(({ values }) => cluster !== "" && values.cluster === cluster)
        .map(({ values }) => values.province),
    );
    const isOwn = (province: string): boolean => own.has(provinceToday(province) ?? "");
    return { isOwn, isNear: (province) => isOwn(province) || near.has(province) };
  }),
);
