import { afterEach, expect, test, vi } from "vitest";
import { startPump } from "../../../../src/local/workbench/session/pump.ts";
import type { Session } from "../../../../src/local/workbench/session/session.ts";
import { given } from "../../../../src/local/workbench/session/step.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** A session that owes something after each call, and takes its time to write it. */
function slowToSave(takes: number): { readonly session: Session; readonly saved: number[] } {
  const saved: number[] = [];
  let owed = false;
  const session: Session = {
    begin: () => {
      owed = true;
      return given({});
    },
    gone: () => undefined,
    giveUp: () => undefined,
    tick: async () => undefined,
    save: async () => {
      await new Promise((resolve) => setTimeout(resolve, takes));
      saved.push(Date.now());
      owed = false;
    },
    stop: async () => "",
    book: () => undefined,
    owes: () => owed,
  };
  return { session, saved };
}

test.each([
  // What it takes to write, after how long it is written the first time, and then.
  [10, 3000, 3000],
  [500, 3000, 10_000],
  [9000, 3000, 60_000],
])(
  "a book that is written in %d ms waits for a longer pause than one written at once",
  async (takes, first, then) => {
    vi.useFakeTimers({ now: 0, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
    const { session, saved } = slowToSave(takes);
    const pump = startPump(session, 3000);
    const type = (): Promise<unknown> =>
      new Promise((reply) => pump.take({ window: "w", call: { name: "undo", asks: {} }, reply }));
    await type();
    await vi.advanceTimersByTimeAsync(first + takes);
    expect(saved).toEqual([first + takes]);
    await type();
    await vi.advanceTimersByTimeAsync(then - 1);
    expect(saved).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + takes);
    expect(saved).toHaveLength(2);
  },
);
