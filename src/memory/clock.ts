import type { Clock, Moment } from "../ports/clock.ts";

/** A clock that stands until it is moved. */
export interface MemoryClock extends Clock {
  set(moment: Moment): void;
  pass(milliseconds: number): void;
}

export function memoryClock(start: Moment): MemoryClock {
  let moment = start;
  let elapsed = 0;
  return {
    now: () => moment,
    elapsed: () => elapsed,
    set: (next) => {
      moment = next;
    },
    pass: (milliseconds) => {
      elapsed += milliseconds;
    },
  };
}
