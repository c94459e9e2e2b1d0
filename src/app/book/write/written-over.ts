import { cellText } from "../../../core/table/parse-cell.ts";
import { type Gone, goneLines, type Ours } from "./gone-lines.ts";
import { type Texts, textOf } from "./line-texts.ts";
import type { Look } from "./look.ts";
import { columnsSince } from "./moved-since.ts";

/** A line that we wrote over, by what it held, and where it stands. */
export interface WrittenOver {
  readonly row: number;
  readonly line: Look["cells"][number];
}

const isBlank = (line: Texts): boolean => line.every((text) => text === "");

/** What stands right of all that we wrote, and was not written over with it. */
interface Beside {
  /** Of a line of the earlier look, by its index. */
  readonly was: (index: number) => Texts;
  /** Of a line now, by its number. */
  readonly now: (row: number) => Texts;
  /** Whether these columns are still right of ours. */
  readonly stays: boolean;
}

function besideOurs(before: Look, after: Look): Beside {
  const width = Math.max(0, ...before.at.values());
  const since = columnsSince(before, after);
  // A reading of known columns is one wider than the sheet: what has nothing in it is not missed.
  const isFilled = (column: number): boolean => before.cells.some((line) => (line[column - 1] ?? "") !== "");
  const right = (before.cells[0] ?? []).flatMap((_, index) =>
    index >= width && isFilled(index + 1) ? [index + 1] : [],
  );
  const columns = right.map((column) => [column, since.get(column) ?? 0] as const);
  return {
    was: (index) => columns.map(([then]) => cellText(before.cells[index]?.[then - 1] ?? "")),
    now: (row) => columns.map(([, now]) => cellText(after.cells[row - 1]?.[now - 1] ?? "")),
    stays: columns.every(([, now]) => now > width),
  };
}

/** Lines of ours that tell by what stands beside them over which line they stand. */
function toldBeside(gone: readonly Gone[], ours: Ours, { was, now }: Beside): ReadonlyMap<number, Gone> {
  const found = new Map<number, Gone>();
  const open = [...gone];
  for (const row of ours.keys()) {
    const text = textOf(now(row));
    const line = isBlank(now(row)) ? -1 : open.findIndex(({ index }) => textOf(was(index)) === text);
    const [over] = line < 0 ? [] : open.splice(line, 1);
    if (over !== undefined) found.set(row, over);
  }
  return found;
}

/** By how many lines they went down, all alike: into lines of ours, those with a note among them. */
function shiftOf(lines: readonly Gone[], free: readonly number[], noted: readonly number[]): number {
  const [first] = lines;
  for (const row of free) {
    const shift = row - (first?.index ?? 0);
    const rows = new Set(lines.map(({ index }) => index + shift));
    if ([...rows].every((at) => free.includes(at)) && noted.every((at) => rows.has(at))) return shift;
  }
  return Number.NaN;
}

/**
 * Lines that we wrote over: lines put in above moved them to where the end had just been. What stands beside our rows,
 * in columns that we did not write and in notes, tells which and where; else they are those that stand nowhere now, while
 * nothing that stood below them stands above our rows. A line that somebody changed is still half what it was; the last
 * line deleted in that very moment, with nothing beside it, looks the same as one written over: it comes back, for to
 * lose a row is worse.
 * @param hit columns that changed otherwise at the same time
 * @param notes the notes of the sheet now, asked for once lines are missed
 */
export function writtenOver(
  before: Look,
  after: Look,
  ours: Ours,
  hit: ReadonlySet<string>,
  notes: () => readonly (readonly string[])[],
): readonly WrittenOver[] {
  const { gone, below, unlike } = goneLines(before, after, ours, hit);
  if (gone.length === 0) return [];
  const beside = besideOurs(before, after);
  const found = new Map(toldBeside(gone, ours, beside));
  const known = new Set(found.values());
  const rows = [...ours.keys()].sort((a, b) => a - b).filter((row) => !found.has(row));
  const stand = notes();
  const noted = rows.filter((row) => (stand[row - 1] ?? []).some((note) => note !== ""));
  // What stood beside a line still does, also beside ours over it: only where somebody typed there it is another text, and
  // notes may be left that nothing else explains.
  const isStrange = rows.some((row) => !isBlank(beside.now(row)));
  const linesOf = (strange: boolean): readonly Gone[] => {
    const mayBe = (line: Gone): boolean =>
      !known.has(line) && (strange || !beside.stays || isBlank(beside.was(line.index)));
    const some = below.length > 0 ? below.filter(mayBe) : unlike.filter(mayBe).slice(0, noted.length);
    return some.slice(0, rows.length);
  };
  const seen = linesOf(isStrange);
  const lines = seen.length < noted.length ? linesOf(true) : seen;
  const [told] = found;
  const shift = told === undefined ? shiftOf(lines, rows, noted) : told[0] - told[1].index;
  for (const line of lines) {
    const free = [...noted, ...rows].filter((row) => !found.has(row));
    const [row = 0] = free.includes(line.index + shift) ? [line.index + shift] : free;
    found.set(row, line);
  }
  return [...found].map(([row, { index }]) => ({ row, line: before.cells[index] ?? [] }));
}
