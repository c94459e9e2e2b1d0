import { nominationState } from "../../award/nomination-state.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { addressees } from "./addressees.ts";
import { inOrder } from "./groups.ts";
import { awardOf, decidedHere, liveNominations, type Nomination } from "./nominees.ts";

/** Nominations that are ready to go to one receiver. */
export interface Upward {
  readonly to: string;
  /** Higher awards first. */
  readonly nominations: readonly Nomination[];
}

/**
 * The campaign's nominations that a dossier can take upward, by who receives them: passed by the council, not the own head's
 * to decide, not on hold, in no dossier yet.
 */
export function upwardCandidates(context: PaperContext): readonly Upward[] {
  const ready = liveNominations(context).filter(
    (row) =>
      nominationState(row.values.state) === "Hội đồng thông qua" &&
      row.values.submission === "" &&
      row.values.decisionNumber === "" &&
      !decidedHere(context, awardOf(context, row)),
  );
  const groups = new Map<string, Nomination[]>();
  for (const row of inOrder(context, ready)) {
    const to = addressees(context, [row]).join(", ");
    groups.set(to, [...(groups.get(to) ?? []), row]);
  }
  return [...groups].map(([to, nominations]) => ({ to, nominations }));
}
