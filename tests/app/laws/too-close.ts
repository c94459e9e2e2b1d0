import { tableOf } from "../../../src/core/book/parsed-book.ts";
import type { Act } from "./choose-edits.ts";
import type { Command } from "./command.ts";
import { another, type Moments } from "./moments.ts";
import { isOurs } from "./picture.ts";
import { neverSeen, onTheLastLine, pushedOnceSorted } from "./while-adding.ts";

const touches =
  /\.(?:read|readColumns|readEnd|readTop|readRows|exactCells|write(?:Block|Column)|restoreCell)$/u;
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
  const rules = [
    whereItWrites,
    besideItsCopy,
    onTheLastLine,
    neverSeen,
    pushedOnceSorted,
    onWhatACureLeft,
    ofALetterThatLeft,
  ];
  const closest = rules.map((rule) => rule(moments, index));
  return closest.find((nth) => nth !== undefined);
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

/** What a cure left is read behind it: of a cell typed over, or a row deleted, before that nobody knows; undo refuses it anyway. */
function onWhatACureLeft({ command, acts, cameAt, calls }: Moments, index: number): number | undefined {
  const [edit, came] = [acts[index]?.edit, cameAt[index] ?? 0];
  if (edit === undefined) return undefined;
  const takes =
    edit.does === "deletes row" || (edit.does === "types" && isOwned(command, edit.sheet, edit.column));
  const mine = calls.filter(({ on }) => on === edit.sheet);
  const began = mine.some(({ nth, method }) => nth <= came && writes.test(method));
  const read = mine.find(({ nth, method }) => nth > came && method.endsWith(".exactCells"));
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
