import { tableOf } from "../../../src/core/book/parsed-book.ts";
import { LAN } from "../memory-office.ts";
import type { CallSeen, Happening } from "../port-calls.ts";
import type { Act } from "./choose-edits.ts";
import { attempted, type Command, inTwoCalls } from "./command.ts";
import type { Desk } from "./desk.ts";
import { perform } from "./edits.ts";
import { isOurs } from "./picture.ts";

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

/**
 * The one thing that no second look can see (ADR 0010): a clerk types into the very cell, or sets the very note, that
 * the command writes next, between its last look there and that write. She then types a moment later.
 * @returns the call behind which she types; undefined where she was not at such a cell in such a moment
 */
function tooClose(
  command: Command,
  { edit }: Act,
  cameAt: number,
  calls: readonly CallSeen[],
): number | undefined {
  const { sheet } = edit;
  const rewritten = command.mayGo.includes(sheet);
  const isNote = edit.does === "sets note";
  const mayHit = (header: string): boolean => rewritten || isOwned(command, sheet, header);
  const types =
    edit.does === "types below the last row" ||
    // A column that came in stands where one of ours was.
    edit.does === "fills column" ||
    // Our columns are copied too.
    edit.does === "copies row" ||
    (edit.does === "types" && mayHit(edit.column)) ||
    (edit.does === "fills row" && Object.keys(edit.cells).some(mayHit));
  if (!isNote && !types) return undefined;
  const touches =
    /\.(?:read|readColumns|readEnd|readTop|readRows|exactCell|write(?:Block|Column)|restoreCell)$/u;
  if (edit.does === "copies row") {
    // No look tells a line that is written over from its copy, pasted while ours stands there: she pastes it once the
    // command has left the sheet.
    const mine = calls.filter(({ method, on }) => on === sheet && touches.test(method));
    const began = mine.some(({ nth, method }) => nth <= cameAt && /write|restore/u.test(method));
    const last = mine[mine.length - 1];
    if (began && last !== undefined && last.nth > cameAt) return last.nth;
  }
  const next = calls.slice(cameAt).find(({ method, on }) => {
    if (on !== sheet) return false;
    return isNote ? /\.(?:readNotes|readTopNotes|writeNotes)$/u.test(method) : touches.test(method);
  });
  return next !== undefined && /write|restore/u.test(next.method) ? next.nth : undefined;
}

function isOwned(command: Command, sheet: string, header: string): boolean {
  const columns = Object.entries(tableOf(sheet)?.[1].columns ?? {});
  const key = columns.find(([, column]) => column.header === header)?.[0];
  const table = tableOf(sheet)?.[1];
  return key !== undefined && table !== undefined && isOurs(table, key, command.owned[sheet] ?? []);
}

/** A run in which nobody types just where the command writes next. */
export function disturbed(
  command: Command,
  start: Desk,
  chosen: readonly Act[],
): { readonly run: Run; readonly acts: readonly Act[] } {
  let acts = chosen;
  for (let tries = 0; ; tries += 1) {
    const run = runWith(command, start, acts);
    const later = acts.map((act, index): Act => {
      const nth = tooClose(command, act, run.cameAt[index] ?? 0, run.calls);
      return nth === undefined ? act : { ...act, nth, when: "after" };
    });
    if (tries === 20 || later.every((act, index) => act === acts[index])) return { run, acts };
    acts = later;
  }
}
