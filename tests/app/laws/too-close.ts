import { tableOf } from "../../../src/core/book/parsed-book.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import type { CallSeen } from "../port-calls.ts";
import { type Act, ownColumn } from "./choose-edits.ts";
import type { Command } from "./command.ts";
import type { Desk } from "./desk.ts";
import { isOurs } from "./picture.ts";

/** A run of which it is asked whether somebody came too close. */
export interface Moments {
  readonly command: Command;
  readonly start: Desk;
  readonly acts: readonly Act[];
  /** The call behind which each act came. */
  readonly cameAt: readonly number[];
  readonly calls: readonly CallSeen[];
}

const touches =
  /\.(?:read|readColumns|readEnd|readTop|readRows|exactCell|write(?:Block|Column)|restoreCell)$/u;
const writes = /write|restore/u;

function isOwned(command: Command, sheet: string, header: string): boolean {
  const table = tableOf(sheet)?.[1];
  const key = Object.entries(table?.columns ?? {}).find(([, column]) => column.header === header)?.[0];
  return key !== undefined && table !== undefined && isOurs(table, key, command.owned[sheet] ?? []);
}

/**
 * What no second look can see (ADR 0010), and nothing else: she then does it a moment later.
 * @returns the call behind which she does it; undefined where it can be seen
 */
export function tooClose(moments: Moments, index: number): number | undefined {
  const rules = [whereItWrites, besideItsCopy, onTheLastLine, neverSeen, onWhatACureLeft, ofALetterThatLeft];
  const closest = rules.map((rule) => rule(moments, index));
  return closest.find((nth) => nth !== undefined);
}

/** Whether another of her edits that is meant came from one call on and before another. */
function another(
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

/** She types into the very cell, or sets the very note, that is written next, between the last look there and the write. */
function whereItWrites(moments: Moments, index: number): number | undefined {
  const { command, acts, cameAt, calls } = moments;
  const [edit, came] = [acts[index]?.edit, cameAt[index] ?? 0];
  if (edit === undefined) return undefined;
  const { sheet } = edit;
  const rewritten = command.mayGo.includes(sheet);
  const isNote = edit.does === "sets note";
  const mine = calls.filter(({ method, on }) => on === sheet && touches.test(method));
  const looked = mine.filter(({ nth, method }) => nth <= came && !writes.test(method)).pop()?.nth ?? 0;
  const next = calls.slice(came).find(({ method, on }) => {
    if (on !== sheet) return false;
    return isNote ? /\.(?:readNotes|readTopNotes|writeNotes)$/u.test(method) : touches.test(method);
  });
  // Her own column, moved or pushed to where one of ours was before it is written.
  const pushed = another(
    moments,
    index,
    [looked, next?.nth ?? came + 1],
    (act) =>
      act.edit.sheet === sheet && (act.edit.does === "moves column" || act.edit.does === "inserts column"),
  );
  const mayHit = (header: string): boolean => rewritten || pushed || isOwned(command, sheet, header);
  const types =
    edit.does === "types below the last row" ||
    // A column that came in stands where one of ours was.
    edit.does === "fills column" ||
    // Our columns are copied too.
    edit.does === "copies row" ||
    (edit.does === "types" && mayHit(edit.column)) ||
    (edit.does === "fills row" && Object.keys(edit.cells).some(mayHit));
  if (!isNote && !types) return undefined;
  return next !== undefined && writes.test(next.method) ? next.nth : undefined;
}

/**
 * No look tells a line from its copy, pasted while ours stands there, or while she types into the line itself, which is not
 * any more what the copy is: she pastes it once the command has left the sheet.
 */
function besideItsCopy(moments: Moments, index: number): number | undefined {
  const { acts, cameAt, calls } = moments;
  const [edit, came] = [acts[index]?.edit, cameAt[index] ?? 0];
  if (edit?.does !== "copies row") return undefined;
  const mine = calls.filter(({ method, on }) => on === edit.sheet && touches.test(method));
  const began = mine.some(({ nth, method }) => nth <= came && writes.test(method));
  const last = mine[mine.length - 1];
  const changes = ({ edit: other }: Act): boolean =>
    other.sheet === edit.sheet &&
    (other.does === "fills column" || (other.does === "types" && other.row === edit.row));
  const typed = another(moments, index, [mine[0]?.nth ?? 0, last?.nth ?? 0], changes);
  return (began || (typed && (mine[0]?.nth ?? 0) <= came)) && last !== undefined && last.nth > came
    ? last.nth
    : undefined;
}

/** Rows that the command added to a sheet: by calls, when it looked, asked for the end, wrote, and looked last. */
interface Added {
  readonly looked: number;
  readonly end: number;
  readonly wrote: number;
  readonly last: number;
}

function addedTo(sheet: string, calls: readonly CallSeen[]): readonly Added[] {
  const mine = calls.filter(({ on, method }) => on === sheet && /\.(?:read|write)/u.test(method));
  const reads = mine.filter(({ method }) => /\.(?:read|readColumns|readEnd|readTop)$/u.test(method));
  return mine.flatMap(({ method, nth }, place) => {
    const next = mine[place + 1];
    // As in inTwoCalls.
    if (!method.endsWith(".readNotes") || next === undefined || !next.method.endsWith(".writeBlock"))
      return [];
    const looked = reads.filter((read) => read.nth < nth).pop()?.nth ?? 0;
    return [{ looked, end: nth, wrote: next.nth, last: mine[mine.length - 1]?.nth ?? next.nth }];
  });
}

/**
 * Rows are put in above while the end is looked for, and the last lines come to stand where ours are written: a word typed
 * into one of them since the last look is gone, and nobody saw it. And the last line deleted in that moment, or with rows
 * put in above it in one of the next, with nothing right of our columns, looks as one that was written over.
 */
function onTheLastLine({ start, acts, cameAt, calls }: Moments, index: number): number | undefined {
  const [edit, came] = [acts[index]?.edit, cameAt[index] ?? 0];
  if (edit?.does !== "types" && edit?.does !== "deletes row") return undefined;
  const { sheet, row } = edit;
  const lines = start.office.book.read(sheet);
  const pushed = (from: number, to: number): number =>
    acts.reduce((most, { edit: other }, at) => {
      const when = cameAt[at] ?? 0;
      const above = other.does === "inserts rows" && other.sheet === sheet && from <= when && when < to;
      return above ? Math.max(most, other.count) : most;
    }, 0);
  for (const { looked, end, wrote, last } of addedTo(sheet, calls)) {
    if (edit.does === "types") {
      if (looked <= came && came < wrote && Number(row) > lines.length - pushed(end, wrote)) return wrote;
      continue;
    }
    const beside = (lines[0] ?? []).map(cellText).indexOf(ownColumn);
    if (Number(row) !== lines.length || cellText(lines[Number(row) - 1]?.[beside] ?? "") !== "") continue;
    if (end <= came && came < wrote) return wrote;
    if (looked <= came && came < last && pushed(looked, last) > 0) return last;
  }
  return undefined;
}

/**
 * A row that she puts in and fills while the end is looked for was never seen; with more rows put in above, or sorted to
 * the end, it stands where ours are written.
 */
function neverSeen(moments: Moments, index: number): number | undefined {
  const [edit, came] = [moments.acts[index]?.edit, moments.cameAt[index] ?? 0];
  if (edit?.does !== "fills row") return undefined;
  const gap = addedTo(edit.sheet, moments.calls).find(({ end, wrote }) => end <= came && came < wrote);
  if (gap === undefined) return undefined;
  const pushes = ({ edit: other }: Act): boolean =>
    other.sheet === edit.sheet &&
    (other.does === "sorts" || (other.does === "inserts rows" && other.called !== edit.row));
  return another(moments, index, [gap.end, gap.wrote], pushes) ? gap.wrote : undefined;
}

/** What a cure left is read behind it: of a cell typed over, or a row deleted, before that nobody knows; undo refuses it anyway. */
function onWhatACureLeft({ command, acts, cameAt, calls }: Moments, index: number): number | undefined {
  const [edit, came] = [acts[index]?.edit, cameAt[index] ?? 0];
  if (edit === undefined) return undefined;
  const takes =
    edit.does === "deletes row" || (edit.does === "types" && isOwned(command, edit.sheet, edit.column));
  const mine = calls.filter(({ on }) => on === edit.sheet);
  const began = mine.some(({ nth, method }) => nth <= came && writes.test(method));
  const read = mine.find(({ nth, method }) => nth > came && method.endsWith(".exactCell"));
  return takes && began ? read?.nth : undefined;
}

/** The row of a letter that is being sent again, deleted meanwhile, comes back with what became of it (ADR 0011). */
function ofALetterThatLeft({ start, acts, cameAt, calls }: Moments, index: number): number | undefined {
  const [edit, came] = [acts[index]?.edit, cameAt[index] ?? 0];
  if (edit?.does !== "deletes row" || edit.sheet !== "Thư nhắc") return undefined;
  if (start.held(edit.sheet, edit.row).get("Trạng thái") !== "chưa chắc") return undefined;
  const mine = calls.filter(({ on, method }) => on === edit.sheet && touches.test(method));
  const looked = mine.some(({ nth }) => nth <= came);
  const left = calls.some(({ method }) => method === "mail.send");
  const last = mine[mine.length - 1]?.nth ?? 0;
  return looked && left && came < last ? last : undefined;
}
