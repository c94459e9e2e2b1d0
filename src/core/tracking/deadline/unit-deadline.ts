import type { Day } from "../../calendar/day.ts";

/** A deadline as it binds a unit: the last day in time, null while the words give none, and how it was worked out. */
export interface UnitDeadline {
  readonly due: Day | null;
  readonly explain: readonly string[];
}

/** One time that a milestone falls due, before what *Hạn riêng* makes of it. */
export interface MilestoneDay extends UnitDeadline {
  /** “tháng 02/2026”; "" for a milestone that does not come back. */
  readonly period: string;
}

/** A row of *Hạn riêng* of this milestone: whom it names, and what it makes of their deadline. */
export interface ChangeOf {
  readonly kind: "hạn riêng" | "gia hạn" | "không áp dụng";
  readonly audience: string;
  /** The group's deadline; undefined where it has none of its own, or its words could not be read. */
  readonly apply: (before: UnitDeadline) => UnitDeadline | undefined;
}
