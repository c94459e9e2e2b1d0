import type { Run } from "./google/run.ts";

/** How one timed run went. */
export interface TimedRun {
  readonly handler: string;
  /** What it threw, HostKilled at the time limit; undefined when it came to its end. */
  readonly failed: unknown;
}

const HOUR_MS = 3_600_000;

/** The handlers of this user's triggers that are due now, in the order they were made; each is put off to its next hour. */
export function dueTimers(run: Run): readonly string[] {
  const due = run.book.triggers.filter(({ owner, nextRun }) => owner === run.user && nextRun <= run.clock);
  for (const trigger of due) trigger.nextRun = run.clock + trigger.everyHours * HOUR_MS;
  return due.map(({ handler }) => handler);
}

/** Runs one and keeps what it threw. */
export function outcomeOf(handler: string, work: () => unknown): TimedRun {
  try {
    work();
    return { handler, failed: undefined };
  } catch (thrown) {
    return { handler, failed: thrown };
  }
}
