import { unitLineage } from "../award/unit-lineage.ts";
import type { Day } from "../calendar/day.ts";
import type { ParsedBook } from "../tables/book.ts";
import { officeCalendar } from "../tables/office-calendar.ts";
import { readFigures } from "../tables/office-figures.ts";
import { readSettings } from "../tables/office-settings.ts";
import { boundUnits } from "./bound-units.ts";
import { standings } from "./lateness.ts";
import { milestoneDays } from "./milestone-days.ts";
import type { Owed, TrackingRow } from "./owed.ts";
import { trackedRows } from "./tracked-rows.ts";

/** What every unit owes today, and the rows of *Theo dõi* of which nothing is owed any more. */
export interface OwedToday {
  readonly owed: readonly Owed[];
  /** Kept with what clerks wrote in them: their milestone no longer binds the unit. */
  readonly left: readonly TrackingRow[];
}

/**
 * Works out every obligation: one for each unit, milestone and period, in the order of *Mốc* and *Đơn vị*, matched by key
 * to the rows of *Theo dõi*.
 */
export function owedToday(book: ParsedBook, today: Day): OwedToday {
  const days = milestoneDays(book);
  const units = book.units.rows;
  const lineage = unitLineage(new Map(units.map((row) => [row.values.key, row])));
  const { latenessIn } = readSettings(book);
  const standing = standings(officeCalendar(book), { ...readFigures(book), latenessIn }, today);
  const tracked = trackedRows(book);
  const owed = book.milestones.rows.flatMap((milestone): readonly Owed[] =>
    milestone.values.key === ""
      ? []
      : days.of(milestone).flatMap((day): readonly Owed[] => {
          const changes = days.changesOf(milestone, day.period);
          return boundUnits(milestone, day, changes, units, lineage, today).map(({ unit, due, explain }) => {
            const row = tracked.take(milestone.values.key, unit.values.key, day.period);
            const { period } = day;
            const received = row?.values.received ?? null;
            return { milestone, unit, period, due, explain, received, ...standing(due, row?.values), row };
          });
        }),
  );
  return { owed, left: tracked.rest() };
}

/** What every unit owes today. */
export function owedNow(book: ParsedBook, today: Day): readonly Owed[] {
  return owedToday(book, today).owed;
}
