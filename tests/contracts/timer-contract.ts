import type { Timer } from "../../src/ports/timer.ts";
import { type Rule, same } from "./same.ts";

/** The timed runs of two clerks over one book. */
export interface TwoTimers {
  readonly mine: Timer;
  readonly theirs: Timer;
}

/** What every adapter of timed runs promises. */
export const timerContract: readonly Rule<TwoTimers>[] = [
  ["nothing is on at first", ({ mine }) => same(mine.isOn("remindByTimer"), false)],
  [
    "on is on, for this function alone",
    ({ mine }) => {
      mine.switchOn("remindByTimer");
      same([mine.isOn("remindByTimer"), mine.isOn("another")], [true, false]);
    },
  ],
  [
    "another clerk neither sees it nor switches it off",
    ({ mine, theirs }) => {
      mine.switchOn("remindByTimer");
      same(theirs.isOn("remindByTimer"), false);
      theirs.switchOff("remindByTimer");
      same(mine.isOn("remindByTimer"), true);
    },
  ],
  [
    "on twice is on once: off is off",
    ({ mine }) => {
      mine.switchOn("remindByTimer");
      mine.switchOn("remindByTimer");
      mine.switchOff("remindByTimer");
      same(mine.isOn("remindByTimer"), false);
    },
  ],
  [
    "off leaves other functions on, and off again changes nothing",
    ({ mine }) => {
      mine.switchOn("another");
      mine.switchOn("remindByTimer");
      mine.switchOff("remindByTimer");
      mine.switchOff("remindByTimer");
      same([mine.isOn("remindByTimer"), mine.isOn("another")], [false, true]);
    },
  ],
];
