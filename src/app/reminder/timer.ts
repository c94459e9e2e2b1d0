import * as z from "zod/mini";
import type { Ports } from "../../ports/ports.ts";
import { alone, busy } from "../book/alone.ts";
import { keepTimerMemo, type OwnedTimer, ownRun, switchTimer, timerMemo } from "../book/owned-timer.ts";
import { verb } from "../door/verb.ts";
import { stepReminders } from "./remind.ts";

/** Letters leave by themselves, in the name of one clerk. */
export const remindTimerOf: OwnedTimer = {
  handler: "remindByTimer",
  memoKey: "nhac-hang-ngay",
  what: "Nhắc việc hằng ngày",
  does: "gửi",
};

export const remindTimer = verb({
  name: "remind.timer",
  fields: { on: z.boolean(), takeOver: z.boolean() },
  locked: true,
  run: (ports, asked) => switchTimer(remindTimerOf, ports, asked),
});

/** Letters leave in office hours alone, by the book's clock. */
const FIRST_HOUR = 7;
const LAST_HOUR = 17;
/** Milliseconds; Google ends a run after six minutes (platform facts, §8). */
const TIMED_BUDGET = 270_000;

/**
 * The hourly run (ADR 0008). It ends at once when today is done or it is not the office's time; a run that broke off or
 * used up its time is taken up an hour later. Not the clerk's who is in the memo, it does nothing and ends its own timer.
 * @returns what keeps letters from leaving, with the cure; "" when nothing does
 */
export function remindByTimer(ports: Ports): string {
  const own = ownRun(remindTimerOf, ports);
  if (own === undefined) return "";
  const { day, time } = ports.clock.now();
  const hour = Number(time.slice(0, 2));
  if (own.done === day || hour < FIRST_HOUR || hour >= LAST_HOUR) return "";
  const told = stepReminders(ports, TIMED_BUDGET);
  // Whoever is at work at the full hour is hardly so for a day.
  if (!told.ok) return told.message === busy.message ? "" : told.message;
  // Another clerk may have taken over, or switched it off, while letters left.
  if (told.value.finished)
    alone(ports, () => {
      const now = timerMemo(remindTimerOf, ports);
      if (now?.who === own.who) keepTimerMemo(remindTimerOf, ports, { ...now, done: day });
    });
  const { stopped, refused } = told.value;
  return [...(stopped === "" ? [] : [stopped]), ...refused].join("\n");
}
