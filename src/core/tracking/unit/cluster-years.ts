import type { UnitLineage } from "../../award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { spanHolds } from "../../calendar/span.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import type { UnitName } from "./audience.ts";
import { clusterNames } from "./cluster-names.ts";

export type ClusterRole = "cụm trưởng" | "cụm phó" | "thành viên";

/** A cluster in which a unit is, and as what. */
export interface ClusterPlace {
  readonly cluster: string;
  readonly role: ClusterRole;
}

/** A unit of a cluster. */
export interface ClusterMember {
  readonly unit: RowOf<"units">;
  readonly role: ClusterRole;
}

/** Which unit is in which cluster on which day. */
export interface ClusterYears {
  /**
   * The clusters of a unit on a day, each once. The rows of that day's year decide: the unit's own, else those of units that
   * were merged into it by that day; a unit of which the year says nothing is where *Đơn vị › Cụm/khối* has it.
   * @param day null where no day is known: then *Đơn vị* decides
   */
  readonly of: (unit: string, day: Day | null) => readonly ClusterPlace[];
  /** What of a unit an audience can name on that day. */
  readonly nameOf: (unit: RowOf<"units">, day: Day | null) => UnitName;
  /** Units that stand on the day, by the folded names of their clusters, in the order of *Đơn vị*. */
  readonly membersOn: (day: Day) => ReadonlyMap<string, readonly ClusterMember[]>;
  /** Whether the sheet says anything of the day's year. */
  readonly tellsOf: (day: Day | null) => boolean;
  /** The names of all clusters that *Đơn vị* or a year has, by their folded form. */
  readonly names: ReadonlyMap<string, string>;
}

type Member = RowOf<"clusterMembers">["values"];

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Rows of a year by unit. */
function byYear(rows: ParsedBook["clusterMembers"]["rows"]): ReadonlyMap<number, Map<string, Member[]>> {
  const years = new Map<number, Map<string, Member[]>>();
  for (const { values } of rows) {
    const { year, unit, cluster } = values;
    if (year === null || unit === "" || cluster === "") continue;
    const units = years.get(year) ?? new Map<string, Member[]>();
    years.set(year, units);
    const own = units.get(unit);
    if (own === undefined) units.set(unit, [values]);
    else own.push(values);
  }
  return years;
}

/** Each cluster once, under the first name and the highest role that it has among them. */
function placesOf(rows: readonly Member[]): readonly ClusterPlace[] {
  const places = new Map<string, ClusterPlace>();
  for (const { cluster, role } of rows) {
    const before = places.get(foldKey(cluster));
    const now = role === "" ? "thành viên" : role;
    if (before === undefined) places.set(foldKey(cluster), { cluster, role: now });
    else if (before.role === "thành viên" || now === "cụm trưởng")
      places.set(foldKey(cluster), { ...before, role: now });
  }
  return [...places.values()];
}

/** @param lineage of the same units */
export function clusterYears(
  { units, clusterMembers }: Pick<ParsedBook, "units" | "clusterMembers">,
  lineage: UnitLineage,
): ClusterYears {
  const years = byYear(clusterMembers.rows);
  const rowOf = new Map<string, RowOf<"units">>();
  const before = new Map<string, string[]>();
  for (const row of units.rows) {
    const { key, successor } = row.values;
    if (key === "") continue;
    rowOf.set(key, row);
    if (successor !== "") before.set(successor, [...(before.get(successor) ?? []), key]);
  }

  const column = remembered((unit: string): readonly ClusterPlace[] =>
    clusterNames(rowOf.get(unit)?.values.cluster ?? "").map((cluster) => ({ cluster, role: "thành viên" })),
  );
  /** All that were merged into a unit, through however many others; a circle only once. */
  const mergedInto = remembered((unit: string): readonly string[] => {
    const met = new Set([unit]);
    for (const one of met) for (const earlier of before.get(one) ?? []) met.add(earlier);
    return [...met].slice(1);
  });
  const work = (unit: string, day: Day, year: ReadonlyMap<string, readonly Member[]>) => {
    const own = year.get(unit);
    const rows =
      own ??
      mergedInto(unit).flatMap((earlier) => {
        const theirs = year.get(earlier);
        const on = theirs === undefined ? undefined : lineage.on(earlier, day);
        return theirs !== undefined && on?.kind === "ended" && on.successor?.values.key === unit
          ? theirs
          : [];
      });
    return rows.length === 0 ? column(unit) : placesOf(rows.filter((row) => spanHolds(row, day)));
  };
  const onDay = remembered((day: Day) => {
    const year = years.get(yearOf(day));
    return year === undefined ? column : remembered((unit: string) => work(unit, day, year));
  });
  const of = (unit: string, day: Day | null): readonly ClusterPlace[] =>
    day === null ? column(unit) : onDay(day)(unit);

  const named = remembered((unit: RowOf<"units">) =>
    remembered((clusters: string): UnitName => {
      const { key, kind } = unit.values;
      return { key, kind, clusters: clusters === "" ? [] : clusters.split("\n") };
    }),
  );
  return {
    of,
    nameOf: (unit, day) =>
      named(unit)(
        of(unit.values.key, day)
          .map(({ cluster }) => cluster)
          .join("\n"),
      ),
    membersOn: remembered((day: Day) => {
      const found = new Map<string, ClusterMember[]>();
      for (const [key, unit] of rowOf) {
        if (lineage.on(key, day).kind !== "valid") continue;
        for (const { cluster, role } of of(key, day)) {
          const members = found.get(foldKey(cluster));
          if (members === undefined) found.set(foldKey(cluster), [{ unit, role }]);
          else members.push({ unit, role });
        }
      }
      return found;
    }),
    tellsOf: (day) => day !== null && years.has(yearOf(day)),
    names: new Map(
      [
        ...units.rows.flatMap(({ values }) => clusterNames(values.cluster)),
        ...clusterMembers.rows.map(({ values }) => values.cluster),
      ]
        .filter((name) => name !== "")
        .map((name) => [foldKey(name), name] as const)
        .reverse(),
    ),
  };
}
