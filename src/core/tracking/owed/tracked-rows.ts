import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { foldKey } from "../../text/fold.ts";

/** The rows of *Theo dõi*, each taken once. */
export interface TrackedRows {
  /** The row of this milestone, unit and period; of a clerk's rows without a period the first one left. */
  readonly take: (milestone: string, unit: string, period: string) => RowOf<"tracking"> | undefined;
  /** Rows that nothing took, of milestones and units that are known; what leads nowhere is the check's to name. */
  readonly rest: () => readonly RowOf<"tracking">[];
}

/** 2 where something came, 1 where a clerk wrote anything else, 0 for a row that the system added. */
function filled({ values: { received, paper, handling, remark } }: RowOf<"tracking">): number {
  if (received !== null) return 2;
  return `${paper}${handling}${remark}` === "" ? 0 : 1;
}

/**
 * Two rows of one identity are the check's to name; the one that was filled in counts, of several the first. A clerk who
 * types a row of a recurring milestone cannot fill its period, which the system writes: such rows stand, in their order,
 * for the earliest periods without one.
 */
export function trackedRows(book: Pick<ParsedBook, "tracking" | "milestones" | "units">): TrackedRows {
  const lines = new Map<string, RowOf<"tracking">[]>();
  const idOf = (milestone: string, unit: string, period: string): string =>
    `${milestone}\n${unit}\n${period === "" ? "" : foldKey(period)}`;
  for (const row of book.tracking.rows) {
    const { milestone, unit, period } = row.values;
    const id = idOf(milestone, unit, period);
    const line = lines.get(id);
    if (line === undefined) lines.set(id, [row]);
    else line.push(row);
  }
  const taken = new Set<RowOf<"tracking">>();
  const first = (id: string, rank: (row: RowOf<"tracking">) => number): RowOf<"tracking"> | undefined => {
    let best: RowOf<"tracking"> | undefined;
    for (const row of lines.get(id) ?? []) {
      if (!taken.has(row) && (best === undefined || rank(row) > rank(best))) best = row;
    }
    if (best !== undefined) taken.add(best);
    return best;
  };
  return {
    take: (milestone, unit, period) =>
      first(idOf(milestone, unit, period), filled) ??
      (period === "" ? undefined : first(idOf(milestone, unit, ""), () => 0)),
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
