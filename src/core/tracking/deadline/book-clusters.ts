import { unitLineage } from "../../award/unit-lineage.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { lastNamed, rowNamed } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";
import type { Span } from "../../calendar/span.ts";
import { type ClusterYears, clusterYears } from "../unit/cluster-years.ts";

type Rows = Pick<ParsedBook, "units" | "clusterMembers">;

interface Kept {
  readonly members: unknown;
  readonly years: ClusterYears;
}

/** A parsed table never changes: what is asked of it a thousand times is worked out once. */
const kept = new WeakMap<object, Kept>();

/** The clusters of a book by year. */
export function bookClusters({ units, clusterMembers }: Rows): ClusterYears {
  const before = kept.get(units.rows);
  if (before?.members === clusterMembers.rows) return before.years;
  const years = clusterYears(
    { units, clusterMembers },
    unitLineage((key) => rowNamed(units, key)),
  );
  kept.set(units.rows, { members: clusterMembers.rows, years });
  return years;
}

/**
 * The day by whose clusters a campaign goes at a deadline: the due day, but none outside the campaign, for a final report
 * that is due in January still is of last year's clusters; the campaign's first day where there is no due day. null where
 * neither is known, or *Cụm theo năm* says nothing of that year: then *Đơn vị › Cụm/khối* decides.
 */
export function clusterDay(
  book: Rows & Pick<ParsedBook, "campaigns">,
  campaign: string,
  due: Day | null,
): Day | null {
  const span = lastNamed(book.campaigns, campaign)?.values;
  const day = dayWithin({ from: span?.from ?? null, to: span?.to ?? null }, due);
  return bookClusters(book).tellsOf(day) ? day : null;
}

function dayWithin({ from, to }: Span, due: Day | null): Day | null {
  if (due === null) return from;
  // Ends that contradict each other are the check's to name.
  if (from !== null && to !== null && to < from) return due;
  if (from !== null && due < from) return from;
  return to !== null && to < due ? to : due;
}
