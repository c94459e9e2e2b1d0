import type { Day } from "./day.ts";

/** A span of validity, its first and its last day counted; null where it has no such end. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether the day lies in the span. */
export function spanHolds({ from, to }: Span, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The same, but a span whose ends contradict each other is not judged: the check names it, and it holds every day. */
export function spanMayHold({ from, to }: Span, day: Day): boolean {
  return (from !== null && to !== null && to < from) || spanHolds({ from, to }, day);
}
