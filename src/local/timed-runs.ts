import type { TriggerRecord } from "./book/model/book-model.ts";
import type { Run } from "./google/run/run.ts";

/** How one timed run went. */
export interface TimedRun {
  readonly handler: string;
  /** What it threw, HostKilled at the time limit; undefined when it came to its end. */
  readonly failed: unknown;
}

const HOUR_MS = 3_600_000;

/** This user's triggers that are due now, in the order they were made; each is put off to its next hour. */
function dueTimers(run: Run): readonly TriggerRecord[] {
  const due = run.book.triggers.filter(({ owner, nextRun }) => owner === run.user && nextRun <= run.clock);
  for (const trigger of due) trigger.nextRun = run.clock + trigger.everyHours * HOUR_MS;
  return due;
}

/** Runs what is due and keeps what each run threw; a trigger that an earlier one deleted no longer runs. */
export function runDue(run: Run, invoke: (handler: string) => unknown): readonly TimedRun[] {
  return dueTimers(run).flatMap((trigger): readonly TimedRun[] => {
    const { handler } = trigger;
    if (!run.book.triggers.includes(trigger)) return [];
    try {
      invoke(handler);
      return [{ handler, failed: undefined }];
    } catch (thrown) {
      return [{ handler, failed: thrown }];
    }
  });
}
