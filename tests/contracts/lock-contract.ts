import type { Lock } from "../../src/ports/lock.ts";
import { type Rule, same } from "./same.ts";

/** The locks of two clerks over one book. */
export interface TwoLocks {
  readonly mine: Lock;
  readonly theirs: Lock;
}

/** What every lock promises. */
export const lockContract: readonly Rule<TwoLocks>[] = [
  [
    "the work's value comes back",
    ({ mine }) =>
      same(
        mine.alone(100, () => 7),
        { done: 7 },
      ),
  ],
  [
    "while one clerk works the other is turned away",
    ({ mine, theirs }) =>
      same(
        mine.alone(100, () => theirs.alone(100, () => 1) ?? "đợi"),
        { done: "đợi" },
      ),
  ],
  [
    "the lock is free again afterwards, also after a fault",
    ({ mine, theirs }) => {
      let thrown = "";
      try {
        mine.alone(100, () => {
          throw new Error("hỏng");
        });
      } catch (fault) {
        thrown = String(fault);
      }
      same(thrown, "Error: hỏng");
      same(
        theirs.alone(100, () => 2),
        { done: 2 },
      );
    },
  ],
];
