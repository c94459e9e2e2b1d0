import type { ParsedBook } from "../tables/book.ts";
import { foldKey } from "../text/fold.ts";
import type { TrackingRow } from "./owed.ts";

/** The rows of *Theo dõi*, each taken once. */
export interface TrackedRows {
  /** The row of this milestone, unit and period; of a clerk's rows without a period the first one left. */
  readonly take: (milestone: string, unit: string, period: string) => TrackingRow | undefined;
  /** Rows that nothing took, of milestones and units that are known; what leads nowhere is the check's to name. */
  readonly rest: () => readonly TrackingRow[];
}

/**
 * Two rows of one identity are the check's to name; the first one filled in counts. A clerk who types a row of a recurring
 * milestone cannot fill its period, which the system writes: such a row stands for the earliest period without one.
 */
export function trackedRows(book: Pick<ParsedBook, "tracking" | "milestones" | "units">): TrackedRows {
  const lines = new Map<string, TrackingRow[]>();
  const idOf = (milestone: string, unit: string, period: string): string =>
    `${milestone}\n${unit}\n${period === "" ? "" : foldKey(period)}`;
  for (const row of book.tracking.rows) {
    const { milestone, unit, period } = row.values;
    const id = idOf(milestone, unit, period);
    const line = lines.get(id);
    if (line === undefined) lines.set(id, [row]);
    else line.push(row);
  }
  const taken = new Set<TrackingRow>();
  const first = (id: string): TrackingRow | undefined => {
    const line = lines.get(id) ?? [];
    const row = line.find(({ values }) => values.received !== null && line.length > 1) ?? line[0];
    if (row === undefined || taken.has(row)) return undefined;
    taken.add(row);
    return row;
  };
  return {
    take: (milestone, unit, period) => {
      const exact = first(idOf(milestone, unit, period));
      return exact ?? (period === "" ? undefined : first(idOf(milestone, unit, "")));
    },
    rest: () => {
      const milestones = new Set(book.milestones.rows.map(({ values }) => values.key));
      const units = new Set(book.units.rows.map(({ values }) => values.key));
      return book.tracking.rows.filter(
        (row) =>
          !taken.has(row) &&
          row.values.milestone !== "" &&
          milestones.has(row.values.milestone) &&
          units.has(row.values.unit),
      );
    },
  };
}
