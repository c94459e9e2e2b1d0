import type { Day } from "../calendar/day.ts";

/** A cell that holds a date. `time` is "HH:mm" when the clerk's cell carries one. */
export interface DayCell {
  readonly day: Day;
  readonly time?: string;
}

/** What one cell holds once it has crossed the workbook port: plain data, NFC text, no `Date`. Empty is "". */
export type Cell = string | number | boolean | DayCell;
