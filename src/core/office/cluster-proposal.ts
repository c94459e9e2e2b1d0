import { unitLineage, validOn } from "../award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowsByKey } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import { foldKey } from "../text/fold.ts";
import { clusterNames } from "../tracking/unit/cluster-names.ts";
import { yearOf } from "../tracking/unit/cluster-years.ts";

/** A row of *Cụm theo năm* to be; who heads the cluster is chosen anew each year. */
export interface ProposedMember {
  readonly cluster: string;
  readonly year: number;
  /** Key of the unit. */
  readonly unit: string;
}

export interface ClusterProposal {
  readonly year: number;
  /** The former year whose rows are carried on; null where there is none, and *Đơn vị* alone is. */
  readonly former: number | null;
  readonly rows: readonly ProposedMember[];
}

type Read = Pick<ParsedBook, "campaigns" | "units" | "clusterMembers">;

/** The year of the campaign that begins last, of a longer one the year in which it is today; and its first day in it. */
function yearAsked({ campaigns }: Read, today: Day): { readonly year: number; readonly start: Day } {
  const [newest] = campaigns.rows
    .flatMap(({ values: { from, to } }) => (from === null ? [] : [{ from, to }]))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  if (newest === undefined) return { year: yearOf(today), start: today };
  const { from, to } = newest;
  const day = today < from ? from : to !== null && from <= to && to < today ? to : today;
  const year = yearOf(day);
  return { year, start: yearOf(from) === year ? from : `${year}-01-01` };
}

/** The last year before this one of which there are rows. */
function formerYear(rows: readonly RowOf<"clusterMembers">[], year: number): number | null {
  const before = rows.flatMap(({ values }) =>
    values.year !== null && values.year < year && values.unit !== "" && values.cluster !== ""
      ? [values.year]
      : [],
  );
  return before.length === 0 ? null : Math.max(...before);
}

/**
 * The rows that *Cụm theo năm* still lacks for the year of the newest campaign: where units were at the end of the former
 * year, through mergers; units of which that year says nothing where *Đơn vị › Cụm/khối* has them. A unit of which the
 * year says anything already is left as it is.
 */
export function proposeClusters(book: Read, today: Day): ClusterProposal {
  const { units, clusterMembers } = book;
  const { year, start } = yearAsked(book, today);
  const former = formerYear(clusterMembers.rows, year);
  const unitOf = rowsByKey(units);
  const lineage = unitLineage((key) => unitOf.get(key));
  const there = new Set(
    clusterMembers.rows.flatMap(({ values }) => (values.year === year ? [values.unit] : [])),
  );
  const clustersOf = new Map<string, Map<string, string>>();
  const put = (unit: string, cluster: string): void => {
    const mine = clustersOf.get(unit) ?? new Map<string, string>();
    clustersOf.set(unit, mine);
    if (!mine.has(foldKey(cluster))) mine.set(foldKey(cluster), cluster);
  };
  const told = new Set<string>();
  for (const { values } of clusterMembers.rows) {
    if (former === null || values.year !== former || values.unit === "" || values.cluster === "") continue;
    const on = lineage.on(values.unit, start);
    const heir =
      on.kind === "valid" ? values.unit : on.kind === "ended" ? on.successor?.values.key : undefined;
    if (heir === undefined) continue;
    told.add(heir);
    if (spanHolds(values, `${former}-12-31`)) put(heir, values.cluster);
  }
  for (const row of unitOf.values()) {
    if (told.has(row.values.key) || !validOn(row, start)) continue;
    for (const cluster of clusterNames(row.values.cluster)) put(row.values.key, cluster);
  }

  const byCluster = new Map<string, ProposedMember[]>();
  for (const unit of unitOf.keys()) {
    if (there.has(unit)) continue;
    for (const [folded, cluster] of clustersOf.get(unit) ?? []) {
      const rows = byCluster.get(folded) ?? [];
      byCluster.set(folded, rows);
      rows.push({ cluster: rows[0]?.cluster ?? cluster, year, unit });
    }
  }
  return { year, former, rows: [...byCluster.values()].flat() };
}
