import { type NominationState, nominationState } from "../award/nomination-state.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { moveBetween } from "./moves.ts";

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

/** The reason of the first step of a history: where the nomination stood when a command first moved it. */
export const begunThere = "trạng thái khi bắt đầu ghi quá trình";

/** Where the row of *Đề nghị* says that it stands. */
export const standingOf = ({
  values,
}: {
  readonly values: { readonly state: string; readonly onHold: string };
}): Standing => ({ state: nominationState(values.state), held: values.onHold === "có" });

/** Whether a nomination stands the same in both. */
export const sameStanding = (one: Standing, other: Standing): boolean =>
  one.state === other.state && one.held === other.held;

const quietly = (from: string, to: string, reason: string): Step => ({ from, to, day: null, reason });

/**
 * The steps that a clerk took by typing into *Đề nghị*: from where the history leads to where the row stands. Words that
 * are no state are taken in once they are.
 */
function handSteps({ state, held }: Standing, before: Standing): readonly Step[] {
  if (state === undefined) return [];
  const moved = before.state === state ? [] : [quietly(before.state ?? "", state, typedByHand)];
  // Who moves a row that was on hold takes it off, by these very steps.
  const wasHeld = before.held && moved.length === 0;
  if (held === wasHeld) return moved;
  return [...moved, held ? quietly(state, heldWord, typedByHand) : quietly(heldWord, state, typedByHand)];
}

/** Where a row stands that a command is about to move for the first time. */
function firstSteps({ state, held }: Standing): readonly Step[] {
  if (state === undefined) return [];
  const begun = quietly("", state, begunThere);
  return held ? [begun, quietly(state, heldWord, begunThere)] : [begun];
}

/** Whether a command leads from one standing to the other in one step. */
function isOneStep(from: Standing, to: Standing): boolean {
  if (from.state === undefined || to.state === undefined) return false;
  if (from.state === to.state) return from.held !== to.held;
  return !from.held && !to.held && moveBetween(from.state, to.state) !== undefined;
}

function stepTo(
  from: Standing,
  to: Standing,
  { day, reason }: Pick<Step, "day" | "reason">,
): readonly Step[] {
  if (to.state === undefined || sameStanding(from, to)) return [];
  if (to.held) return [{ from: to.state, to: heldWord, day, reason }];
  const isRelease = from.held && from.state === to.state;
  return [{ from: isRelease ? heldWord : (from.state ?? ""), to: to.state, day, reason }];
}

/** A move that a command makes; `done` where row and history say so already. */
export interface CommandMove extends Pick<Step, "day" | "reason"> {
  readonly to: Standing;
  readonly done: boolean;
}

/** What a history lacks: first what was not told by a command, written before the row is moved, then the command's own step. */
export interface StepsLacking {
  readonly before: readonly Step[];
  readonly own: readonly Step[];
}

/**
 * What the history of a row lacks once a command has moved it. A row that stands where it is to go, one step behind its
 * history, was left so by a run that broke off: it gets that step. Every first move writes down beforehand where the row
 * stood, so that this holds of it too.
 * @param now where the row stands as it was read
 * @param recorded where its history leads; undefined where it has none
 * @param move undefined where the command does not move this row: only what a clerk typed is taken in
 */
export function stepsLacking(
  now: Standing,
  recorded: Standing | undefined,
  move: CommandMove | undefined,
): StepsLacking {
  const moving = move === undefined || move.done ? undefined : move;
  if (
    recorded !== undefined &&
    moving !== undefined &&
    sameStanding(now, moving.to) &&
    isOneStep(recorded, now)
  )
    return { before: [], own: stepTo(recorded, now, moving) };
  if (recorded !== undefined)
    return {
      before: handSteps(now, recorded),
      own: moving === undefined ? [] : stepTo(now, moving.to, moving),
    };
  // Of a row without a history only what a command asks of it tells that anybody follows its way.
  if (moving === undefined) return { before: [], own: [] };
  if (!sameStanding(now, moving.to)) return { before: firstSteps(now), own: stepTo(now, moving.to, moving) };
  // It was typed where it is to go: the command says when and why.
  const nowhere: Standing = { state: undefined, held: false };
  return now.held
    ? { before: firstSteps({ ...now, held: false }), own: stepTo(nowhere, now, moving) }
    : { before: [], own: stepTo(nowhere, now, moving) };
}

/** How a sentence calls a standing: “đủ hồ sơ”, “đủ hồ sơ, đang tạm dừng”. */
export const standingWords = ({ state, held }: Standing, written: string): string =>
  `${state ?? written}${held ? ", đang tạm dừng" : ""}`;
