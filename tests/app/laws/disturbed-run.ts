import { LAN } from "../memory-office.ts";
import type { CallSeen, Happening } from "../port-calls.ts";
import type { Act } from "./choose-edits.ts";
import { attempted, type Command, inTwoCalls } from "./command.ts";
import type { Desk } from "./desk.ts";
import { perform } from "./edits.ts";
import { tooClose } from "./too-close.ts";

/** What a run said, of which part another clerk was at work, and where each edit came. */
export interface Run {
  readonly desk: Desk;
  readonly said: string;
  readonly threw: string;
  readonly calls: readonly CallSeen[];
  readonly cameAt: readonly number[];
}

function runWith(command: Command, start: Desk, acts: readonly Act[]): Run {
  const desk = start.twin();
  const cameAt: number[] = [];
  const act = (nth: number, when: string): void => {
    acts.forEach((one, index) => {
      if (one.nth !== nth || one.when !== when) return;
      cameAt[index] = when === "before" ? nth - 1 : nth;
      perform(desk, one.edit);
    });
  };
  const happens: Happening = {
    before: ({ nth }) => act(nth, "before"),
    after: ({ nth }) => act(nth, "after"),
  };
  const clerk = inTwoCalls(desk.office.clerk(LAN, happens));
  const { said, threw } = attempted(command, clerk);
  // The command was shorter than a quiet one.
  acts.forEach(({ edit }, index) => {
    if (cameAt[index] !== undefined) return;
    cameAt[index] = clerk.calls.length;
    perform(desk, edit);
  });
  return { desk, said, threw, calls: clerk.calls, cameAt };
}

const momentOf = ({ nth, when }: Act): number => 2 * nth + (when === "after" ? 1 : 0);

/** A run in which nobody types just where the command writes next. */
export function disturbed(
  command: Command,
  start: Desk,
  chosen: readonly Act[],
): { readonly run: Run; readonly acts: readonly Act[] } {
  let acts = chosen;
  for (let tries = 0; ; tries += 1) {
    const run = runWith(command, start, acts);
    const moments = acts.map((_, index) => tooClose({ command, start, acts, ...run }, index));
    // On one sheet she does one thing after another: what she puts off puts off what comes behind it.
    const until = new Map<string, number>();
    const later = acts.map((act, index): Act => {
      // What is put in and what is typed into it come together.
      const mate = act.edit.does === "inserts rows" && acts[index + 1]?.turn === act.turn ? index + 1 : index;
      const { sheet } = act.edit;
      const own = moments[mate] ?? moments[index] ?? 0;
      const nth = Math.max(own, until.get(sheet) ?? 0);
      if (nth === 0 || nth <= (run.cameAt[index] ?? 0)) return act;
      until.set(sheet, nth);
      return { ...act, nth, when: "after" };
    });
    if (tries === 20 || later.every((act, index) => act === acts[index])) return { run, acts };
    // In the order in which they come now.
    acts = later.sort((a, b) => momentOf(a) - momentOf(b));
  }
}
