import type { Day } from "../day.ts";

/** One change of the working week. `reason` is Vietnamese, as the sheet shows it. */
export interface DayOff {
  readonly day: Day;
  /** "off": nobody works; "work": a make-up day (làm bù), worked although the week says otherwise. */
  readonly kind: "off" | "work";
  readonly reason: string;
}

/** "chính thức": announced; "hồi cứu": past year set down from memory; "tạm tính": a row not announced yet. */
export type DayOffStatus = "chính thức" | "hồi cứu" | "tạm tính";

/** A row of *Ngày nghỉ*; a clerk's row without a status counts as announced. */
export interface DayOffRow extends DayOff {
  readonly status: DayOffStatus;
}
