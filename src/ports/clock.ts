import type { Day } from "../core/calendar/day.ts";

export interface Moment {
  readonly day: Day;
  /** "HH:mm:ss" in the book's zone. */
  readonly time: string;
}

export interface Clock {
  now(): Moment;
  /** Milliseconds since some fixed instant, to measure a run against its budget. */
  elapsed(): number;
}
