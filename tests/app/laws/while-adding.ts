import { cellText } from "../../../src/core/table/parse-cell.ts";
import type { CallSeen } from "../port-calls.ts";
import { type Act, ownColumn } from "./choose-edits.ts";
import { another, type Moments } from "./moments.ts";

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
export function onTheLastLine({ start, acts, cameAt, calls }: Moments, index: number): number | undefined {
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
 * the end, it stands where ours are written. So does one of a moment earlier that she sorted to the end.
 */
export function neverSeen(moments: Moments, index: number): number | undefined {
  const [edit, came] = [moments.acts[index]?.edit, moments.cameAt[index] ?? 0];
  if (edit?.does !== "fills row") return undefined;
  const gap = addedTo(edit.sheet, moments.calls).find(({ looked, wrote }) => looked <= came && came < wrote);
  if (gap === undefined) return undefined;
  const sorts = ({ edit: other }: Act): boolean => other.sheet === edit.sheet && other.does === "sorts";
  const pushes = ({ edit: other }: Act): boolean =>
    other.sheet === edit.sheet && other.does === "inserts rows" && other.called !== edit.row;
  const sorted = another(moments, index, [came, gap.wrote], sorts);
  const pushed = another(moments, index, [gap.end, gap.wrote], pushes);
  return (came < gap.end ? sorted && pushed : sorted || pushed) ? gap.wrote : undefined;
}

/**
 * Rows sorted since the last look, and others put in while the end is looked for: the line that was pushed to where ours
 * are written had others below it when it was seen, and these stand above ours, as if it had been deleted.
 */
export function pushedOnceSorted(moments: Moments, index: number): number | undefined {
  const [edit, came] = [moments.acts[index]?.edit, moments.cameAt[index] ?? 0];
  if (edit?.does !== "inserts rows") return undefined;
  const gap = addedTo(edit.sheet, moments.calls).find(({ end, wrote }) => end <= came && came < wrote);
  if (gap === undefined) return undefined;
  const sorts = ({ edit: other }: Act): boolean => other.sheet === edit.sheet && other.does === "sorts";
  return another(moments, index, [gap.looked, gap.wrote], sorts) ? gap.wrote : undefined;
}
