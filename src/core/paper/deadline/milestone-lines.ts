import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import type { MilestoneDays } from "../../tracking/deadline/milestone-days.ts";

/** One deadline of a milestone as a paper lists it: its own, or that of a group in *Hạn riêng*. */
export interface MilestoneLine {
  readonly milestone: RowOf<"milestones">;
  /** “tháng 02/2026”; "" for a milestone that does not come back. */
  readonly period: string;
  /** *Áp dụng cho*, as typed. */
  readonly audience: string;
  /** Last day in time; null while the words give none, and for those who are let off. */
  readonly day: Day | null;
  /** What *Hạn riêng* does for the group; "" for the milestone itself. */
  readonly change: "" | "hạn riêng" | "gia hạn" | "không áp dụng";
}

/** Every deadline of a milestone, its own first; one without a day where its words give none, so that none is lost. */
export function milestoneLines(
  days: MilestoneDays,
  milestone: RowOf<"milestones">,
): readonly MilestoneLine[] {
  const times = days.of(milestone);
  return (times.length === 0 ? [{ period: "", due: null, explain: [] }] : times).flatMap((time) => {
    const { period } = time;
    const line = { milestone, period };
    return [
      { ...line, audience: milestone.values.audience, day: time.due, change: "" as const },
      ...days.changesOf(milestone, period).map((change) => ({
        ...line,
        audience: change.audience,
        day: change.apply(time)?.due ?? null,
        change: change.kind,
      })),
    ];
  });
}
