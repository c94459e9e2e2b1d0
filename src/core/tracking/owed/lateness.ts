import type { OfficeFigures } from "../../book/office-figures.ts";
import type { OfficeSettings } from "../../book/office-settings.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { type Day, daysBetween } from "../../calendar/day.ts";
import type { WorkingCalendar } from "../../calendar/working/working-calendar.ts";
import type { OwedState } from "./owed.ts";

/** How an obligation stands on a day. */
export interface Standing {
  readonly state: OwedState;
  readonly daysLate: number | null;
  readonly workingDaysLate: number | null;
  readonly score: number | null;
}

/** What a row of *Theo dõi* says of what came. */
export type Came = Pick<RowOf<"tracking">["values"], "received" | "handling">;

/** What the office decided about lateness: the bands, which days they count, and what is soon. */
export type LatenessRules = Pick<OfficeFigures, "bands" | "soon"> & Pick<OfficeSettings, "latenessIn">;

/**
 * Tells how an obligation stands today. Late is what came, or has not come, after the last day in time; days late count
 * from the day after it. Points follow the office's bands (2022 self-scoring page of Sở Tư pháp Đồng Tháp) and are given
 * once it came. Spans are remembered: hundreds of units share a day.
 */
export function standings(
  calendar: WorkingCalendar,
  { bands, soon, latenessIn }: LatenessRules,
  today: Day,
): (due: Day | null, came: Came | undefined) => Standing {
  const soonEnd = calendar.addWorkingDays(today, soon).day;
  const spans = new Map<string, readonly [days: number, workingDays: number]>();
  const late = (due: Day, until: Day): readonly [number, number] => {
    if (until <= due) return [0, 0];
    const id = due + until;
    const span = spans.get(id) ?? [daysBetween(due, until), calendar.workingDaysBetween(due, until)];
    spans.set(id, span);
    return span;
  };
  const points = (days: number): number => bands.find(({ upTo }) => days <= upTo)?.points ?? 0;

  return (due, came) => {
    const returned = came?.handling === "trả lại";
    const received = returned ? null : (came?.received ?? null);
    if (due === null) {
      const state = returned ? "trả lại" : received === null ? "chờ hướng dẫn" : "đúng hạn";
      return { state, daysLate: null, workingDaysLate: null, score: null };
    }
    const [daysLate, workingDaysLate] = late(due, received ?? today);
    if (received !== null) {
      const counted = latenessIn === "ngày làm việc" ? workingDaysLate : daysLate;
      return {
        state: daysLate > 0 ? "trễ hạn" : "đúng hạn",
        daysLate,
        workingDaysLate,
        score: points(counted),
      };
    }
    const waiting = due > soonEnd ? "chưa đến hạn" : "sắp đến hạn";
    const state = returned ? "trả lại" : due < today ? "quá hạn" : waiting;
    return { state, daysLate, workingDaysLate, score: null };
  };
}
