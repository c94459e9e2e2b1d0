import { type NominationState, nominationState } from "../award/nomination-state.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";

/** What a step says that puts a nomination on hold, or takes it off: it stays where it stands. */
export const heldWord = "tạm dừng";

/** One step as *Quá trình xét* keeps it; `day` is null where nobody told it. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly day: Day | null;
  readonly reason: string;
}

/** Where a nomination stands: its state, and whether it is on hold. */
export interface Standing {
  readonly state: NominationState | undefined;
  readonly held: boolean;
}

/** Where the steps lead, one after the other; undefined where there are none. */
export function replayed(steps: readonly Pick<Step, "from" | "to">[]): Standing | undefined {
  if (steps.length === 0) return undefined;
  let standing: Standing = { state: "dự kiến", held: false };
  for (const { from, to } of steps) {
    if (to === heldWord) standing = { state: nominationState(from), held: true };
    else standing = { state: nominationState(to), held: false };
  }
  return standing;
}

/** A step as it stands in the sheet: with its number, who took it and when. */
export type RecordedStep = Step & Pick<RowOf<"nominationSteps">["values"], "step" | "who" | "at">;

/** The steps of each nomination in their order, by its key. */
export function stepsByNomination(
  steps: Pick<ParsedBook["nominationSteps"], "rows">,
): ReadonlyMap<string, readonly RecordedStep[]> {
  const found = new Map<string, RecordedStep[]>();
  for (const { values } of steps.rows) {
    const own = found.get(values.nomination);
    if (own === undefined) found.set(values.nomination, [values]);
    else own.push(values);
  }
  for (const own of found.values()) own.sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  return found;
}

export const typedByHand = "ghi tay ở trang Đề nghị";

/** Where the row of *Đề nghị* says that it stands. */
export const standingOf = ({
  values,
}: {
  readonly values: { readonly state: string; readonly onHold: string };
}): Standing => ({ state: nominationState(values.state), held: values.onHold === "có" });

const steady = (from: string, to: string): Step => ({ from, to, day: null, reason: typedByHand });

/**
 * The steps that a clerk took by typing into *Đề nghị*: from where the history leads to where the row stands. Words that
 * are no state are taken in once they are.
 */
export function handSteps(now: Standing, recorded: Standing | undefined): readonly Step[] {
  const { state, held } = now;
  if (state === undefined) return [];
  const before = recorded ?? { state: "dự kiến", held: false };
  const moved =
    before.state === state ? [] : [steady(recorded === undefined ? "" : (before.state ?? ""), state)];
  // Who moves a row that was on hold takes it off, by these very steps.
  const wasHeld = before.held && moved.length === 0;
  if (held === wasHeld) return moved;
  return [...moved, held ? steady(state, heldWord) : steady(heldWord, state)];
}

/** A step that a command takes, unless the history leads there already: a run that broke off is done again. */
export function ownStep(
  now: Standing,
  recorded: Standing | undefined,
  target: Standing,
  { day, reason }: Pick<Step, "day" | "reason">,
): Step | undefined {
  if (target.state === undefined) return undefined;
  if (recorded !== undefined && recorded.state === target.state && recorded.held === target.held)
    return undefined;
  if (recorded === undefined && target.state === "dự kiến" && !target.held) return undefined;
  // A row that stands there already with no step to it: the run broke off between the two.
  const isThere = now.state === target.state && now.held === target.held;
  const from = isThere ? (recorded?.state ?? "") : (now.state ?? "");
  if (target.held) return { from: target.state, to: heldWord, day, reason };
  const wasHeld = isThere ? (recorded?.held ?? false) : now.held;
  return { from: wasHeld && from === target.state ? heldWord : from, to: target.state, day, reason };
}

/** How a sentence calls a standing: “đủ hồ sơ”, “đủ hồ sơ, đang tạm dừng”. */
export const standingWords = ({ state, held }: Standing, written: string): string =>
  `${state ?? written}${held ? ", đang tạm dừng" : ""}`;
