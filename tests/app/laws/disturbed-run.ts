import { LAN } from "../memory-office.ts";
import type { CallSeen, Happening } from "../port-calls.ts";
import type { Act } from "./choose-edits.ts";
import { attempted, type Command, inTwoCalls } from "./command.ts";
import type { Desk } from "./desk.ts";
import { perform } from "./edits.ts";
import { tooClose } from "./too-close.ts";

/** What a run said in which another clerk was at work, and her edits in the order in which they came. */
export interface Run {
  readonly desk: Desk;
  readonly said: string;
  readonly threw: string;
  readonly calls: readonly CallSeen[];
  readonly acts: readonly Act[];
  /** Of each edit, behind how many calls it came. */
  readonly cameAt: readonly number[];
}

function runWith(command: Command, start: Desk, acts: readonly Act[]): Run {
  const desk = start.twin();
  const came = new Map<Act, number>();
  const does = (act: Act, behind: number): void => {
    came.set(act, behind);
    perform(desk, act.edit);
  };
  const act = (nth: number, when: string): void => {
    for (const one of acts) {
      // Behind a call that took the lock is behind all that was done under it.
      if (one.nth === nth && one.when === when) does(one, clerk.calls.length - (when === "before" ? 1 : 0));
    }
  };
  const happens: Happening = {
    before: ({ nth }) => act(nth, "before"),
    after: ({ nth }) => act(nth, "after"),
  };
  const clerk = inTwoCalls(desk.office.clerk(LAN, happens));
  const { said, threw } = attempted(command, clerk);
  // The command was shorter than a quiet one.
  for (const one of acts) if (!came.has(one)) does(one, clerk.calls.length);
  return { desk, said, threw, calls: clerk.calls, acts: [...came.keys()], cameAt: [...came.values()] };
}

/** A run in which nobody types just where the command writes next. */
export function disturbed(command: Command, start: Desk, chosen: readonly Act[]): Run {
  let acts = chosen;
  for (let tries = 0; ; tries += 1) {
    const run = runWith(command, start, acts);
    const moments = run.acts.map((_, index) => tooClose({ command, start, ...run }, index));
    // On one sheet she does one thing after another: what she puts off puts off what comes behind it.
    const until = new Map<string, number>();
    const later = run.acts.map((act, index): Act => {
      // What is put in and what is typed into it come together.
      const next = run.acts[index + 1];
      const mate = act.edit.does === "inserts rows" && next?.turn === act.turn ? index + 1 : index;
      const { sheet } = act.edit;
      const own = moments[mate] ?? moments[index] ?? 0;
      const nth = Math.max(own, until.get(sheet) ?? 0);
      if (nth === 0 || nth <= (run.cameAt[index] ?? 0)) return act;
      until.set(sheet, nth);
      return { ...act, nth, when: "after" };
    });
    if (tries === 20 || later.every((act, index) => act === run.acts[index])) return run;
    acts = later;
  }
}
