import { LAN } from "../memory-office.ts";
import type { Act } from "./choose-edits.ts";
import { attempted, type Command, inTwoCalls } from "./command.ts";
import type { Desk } from "./desk.ts";
import { perform } from "./edits.ts";

/** A book after a run that nobody disturbed, and what was said. */
export interface QuietRun {
  readonly desk: Desk;
  readonly said: string;
  readonly threw: string;
}

/** A run, and the texts of the office in which it was made. */
export interface KnownRun {
  readonly texts: readonly string[];
  readonly run: QuietRun;
}

const alike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

function runIn(command: Command, start: Desk): QuietRun {
  const desk = start.twin();
  return { desk, ...attempted(command, inTwoCalls(desk.office.clerk(LAN, {}))) };
}

/**
 * Runs nobody disturbs. Where a book is in every cell as one was before, the run is not made again: it would do the same.
 * Rows that came in since have other names at the desk of that run, so nothing is to be edited there any more.
 * @param made runs that were made before
 */
export function quietRuns(command: Command, made: readonly KnownRun[]): (desk: Desk) => QuietRun {
  const known = [...made];
  return (start) => {
    const texts = start.office.texts();
    const before = known.find((one) => alike(one.texts, texts));
    if (before !== undefined) return before.run;
    const run = runIn(command, start);
    known.push({ texts, run });
    return run;
  };
}

/** The desk after these edits; the one given stays as it is. */
export function edited(desk: Desk, acts: readonly Act[]): Desk {
  const after = desk.twin();
  for (const { edit } of acts) perform(after, edit);
  return after;
}

/** What a history lies between. */
export interface Ends {
  /** The desk as the clerk sat down. */
  readonly start: Desk;
  /** After a quiet run, before all edits. */
  readonly ran: Desk;
  /** After a quiet run behind all edits. */
  readonly behind: () => Desk;
}

/**
 * Books after a quiet run and the edits, in every order in which these may have come, each made when it is first asked
 * for: first the one in which all came after, for it needs no further run, then the one in which all came before.
 */
export function inEveryOrder(
  command: Command,
  acts: readonly Act[],
  { start, ran, behind }: Ends,
): readonly (() => Desk)[] {
  const all = (1 << Math.max(...acts.map(({ turn }) => turn))) - 1;
  const inOrder = (first: number): Desk => {
    const isFirst = ({ turn }: Act): boolean => (first & (1 << (turn - 1))) !== 0;
    const { desk } = runIn(command, edited(start, acts.filter(isFirst)));
    return edited(
      desk,
      acts.filter((act) => !isFirst(act)),
    );
  };
  return [
    once(() => edited(ran, acts)),
    once(behind),
    ...Array.from({ length: all - 1 }, (_, index) => once(() => inOrder(index + 1))),
  ];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
