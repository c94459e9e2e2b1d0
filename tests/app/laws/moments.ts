import type { CallSeen } from "../port-calls.ts";
import type { Act } from "./choose-edits.ts";
import type { Command } from "./command.ts";
import type { Desk } from "./desk.ts";

/** A run of which it is asked whether somebody came too close. */
export interface Moments {
  readonly command: Command;
  readonly start: Desk;
  readonly acts: readonly Act[];
  /** The call behind which each act came. */
  readonly cameAt: readonly number[];
  readonly calls: readonly CallSeen[];
}

/** Whether another of her edits that is meant came from one call on and before another. */
export function another(
  { acts, cameAt }: Moments,
  index: number,
  [from, to]: readonly [number, number],
  isMeant: (act: Act) => boolean,
): boolean {
  return acts.some((act, at) => {
    const came = cameAt[at] ?? 0;
    return at !== index && from <= came && came < to && isMeant(act);
  });
}
