import { unitLineage } from "../../award/unit-lineage.ts";
import { officeCalendar } from "../../book/office-calendar.ts";
import { readFigures } from "../../book/office-figures.ts";
import { readSettings } from "../../book/office-settings.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowNamed, rowsByKey } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";
import { remembered } from "../../text/remembered.ts";
import { bookClusters, clusterDay } from "../deadline/book-clusters.ts";
import { boundUnits } from "../deadline/bound-units.ts";
import { milestoneDays } from "../deadline/milestone-days.ts";
import { issuingUnits } from "../unit/issuing-units.ts";
import { standings } from "./lateness.ts";
import type { Owed } from "./owed.ts";
import { trackedRows } from "./tracked-rows.ts";

/** What every unit owes today, and the rows of *Theo dõi* of which nothing is owed any more. */
export interface OwedToday {
  readonly owed: readonly Owed[];
  /** Kept with what clerks wrote in them: their milestone no longer binds the unit. */
  readonly left: readonly RowOf<"tracking">[];
}

/** A parsed book never changes, so a day's obligations are worked out once for it. */
const kept = new WeakMap<ParsedBook, { readonly today: Day; readonly owed: OwedToday }>();

/** Tells how an obligation of this book stands today. */
export function standingsOf(book: ParsedBook, today: Day): ReturnType<typeof standings> {
  const { latenessIn } = readSettings(book);
  return standings(officeCalendar(book), { ...readFigures(book), latenessIn }, today);
}

/**
 * Works out every obligation: one for each unit, milestone and period, in the order of *Mốc* and *Đơn vị*, matched by key
 * to the rows of *Theo dõi*.
 */
export function owedToday(book: ParsedBook, today: Day): OwedToday {
  const before = kept.get(book);
  if (before?.today === today) return before.owed;
  const owed = workOut(book, today);
  kept.set(book, { today, owed });
  return owed;
}

/** Rows with a key, each key once: a doubled one is the check's to name, and must not be owed or chased twice. */
function firstOfEachKey<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const met = new Set([""]);
  return rows.filter(({ id }) => !met.has(id) && met.add(id));
}

function workOut(book: ParsedBook, today: Day): OwedToday {
  const days = milestoneDays(book);
  const units = firstOfEachKey(book.units.rows);
  const lineage = unitLineage((key) => rowNamed({ rows: units }, key));
  const standing = standingsOf(book, today);
  const tracked = trackedRows(book);
  const campaigns = rowsByKey(book.campaigns);
  const clusters = bookClusters(book);
  /** Where no day is known the units are those of today, but of a campaign that is over those of its end. */
  const undated = (campaign: string): Day => {
    const end = campaigns.get(campaign)?.values.to ?? null;
    return end !== null && end < today ? end : today;
  };
  const unitValues = units.map(({ values }) => values);
  const issuing = remembered((campaign: string) =>
    issuingUnits(unitValues, campaigns.get(campaign)?.values.issuer ?? ""),
  );
  const owed = firstOfEachKey(book.milestones.rows).flatMap((milestone): readonly Owed[] =>
    days.of(milestone).flatMap((day): readonly Owed[] => {
      const changes = days.changesOf(milestone, day.period);
      const { campaign } = milestone.values;
      const on = clusterDay(book, campaign, day.due);
      const bound = boundUnits(
        milestone,
        day,
        changes,
        units,
        (unit) => clusters.nameOf(unit, on),
        lineage,
        issuing(campaign),
        undated(campaign),
      );
      return bound.map(({ unit, due, explain }) => {
        const row = tracked.take(milestone.values.key, unit.values.key, day.period);
        const { period } = day;
        const received = row?.values.received ?? null;
        const inClusters = clusters.nameOf(unit, on).clusters;
        return {
          milestone,
          unit,
          clusters: inClusters,
          period,
          due,
          explain,
          received,
          ...standing(due, row?.values),
          row,
        };
      });
    }),
  );
  return { owed, left: tracked.rest() };
}

/** What every unit owes today. */
export function owedNow(book: ParsedBook, today: Day): readonly Owed[] {
  return owedToday(book, today).owed;
}
