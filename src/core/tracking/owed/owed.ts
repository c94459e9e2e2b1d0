import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import type { owedStates } from "../../tables/deadline/tracking.ts";

export type OwedState = (typeof owedStates)[number];

/** What one unit owes at one milestone, in one period of a recurring one, and how that stands on a given day. */
export interface Owed {
  readonly milestone: RowOf<"milestones">;
  /** The unit that owes it: valid on the due day, the successor of a merged one. */
  readonly unit: RowOf<"units">;
  /** The clusters in which the unit is at this milestone. */
  readonly clusters: readonly string[];
  /** “tháng 02/2026”, “năm 2026”; "" for a milestone that does not come back. */
  readonly period: string;
  /** Last day in time; null while the words give none. */
  readonly due: Day | null;
  /** Sentences that say how the day was worked out, with a unit's own day or extension among them. */
  readonly explain: readonly string[];
  readonly received: Day | null;
  readonly state: OwedState;
  /** Calendar days late, counted to the day it came, or to today while it has not; 0 in time, null without a day. */
  readonly daysLate: number | null;
  /** The same in working days. */
  readonly workingDaysLate: number | null;
  /** Points by the office's bands; null while nothing was received, or there is no day. */
  readonly score: number | null;
  /** The clerk's row of *Theo dõi*, where there is one already. */
  readonly row: RowOf<"tracking"> | undefined;
}

/** States in which a unit still has something to send. */
export const openStates: ReadonlySet<OwedState> = new Set<OwedState>([
  "chờ hướng dẫn",
  "chưa đến hạn",
  "sắp đến hạn",
  "quá hạn",
  "trả lại",
]);
