import { cellText } from "../../../core/table/parse-cell.ts";
import { isLike, linesBy, type Texts, textOf } from "./line-texts.ts";
import type { Look } from "./look.ts";

/** Where the lines and columns of an earlier look stand now, by their numbers then; those that are gone are not there. */
export interface MovedSince {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** Lines, by their numbers now, into which somebody typed meanwhile. */
  readonly changed: ReadonlySet<number>;
}

/** Ours by what they are, clerks' own by their headers, one without a header by its place. */
export function columnsSince(before: Look, after: Look): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const [key, column] of before.at) {
    const now = after.at.get(key);
    if (now !== undefined) columns.set(column, now);
  }
  const [known, taken] = [new Set(before.at.values()), new Set(columns.values())];
  const headers = (after.cells[0] ?? []).map(cellText);
  (before.cells[0] ?? []).forEach((cell, index) => {
    if (known.has(index + 1)) return;
    const text = cellText(cell);
    const now = headers.findIndex(
      (header, place) => header === text && !taken.has(place + 1) && (text !== "" || place === index),
    );
    if (now < 0) return;
    columns.set(index + 1, now + 1);
    taken.add(now + 1);
  });
  return columns;
}

type Places = readonly number[];

const textsOf = ({ cells }: Look, places: Places): readonly Texts[] =>
  cells.map((line) => places.map((column) => cellText(line[column - 1] ?? "")));

/** The same columns of two looks, each with the numbers it had. */
const bothOf = (columns: Iterable<readonly [number, number]>): readonly [Places, Places] => {
  const pairs = [...columns];
  return [pairs.map(([then]) => then), pairs.map(([, now]) => now)];
};

/**
 * Where lines stand that hold in every column what they held, at their place or elsewhere: they were not hit, also where
 * nothing but columns that were written tells one line from another.
 */
function unharmed(before: Look, after: Look, columns: ReadonlyMap<number, number>): Map<number, number> {
  const [then, there] = bothOf(columns);
  const old = textsOf(before, then);
  const open = linesBy(textsOf(after, there).map(textOf));
  const found = new Map<number, number>();
  const take = (blank: boolean, atPlace: boolean): void =>
    old.forEach((texts, index) => {
      if (index === 0 || found.has(index + 1) || texts.every((text) => text === "") !== blank) return;
      const alike = open.get(textOf(texts)) ?? [];
      const at = atPlace ? alike.indexOf(index + 1) : 0;
      const [now] = at < 0 ? [] : alike.splice(at, 1);
      if (now !== undefined) found.set(index + 1, now);
    });
  for (const blank of [false, true]) {
    take(blank, true);
    take(blank, false);
  }
  return found;
}

/**
 * Knows lines and columns again. A line is known by all it holds in columns that were not written, of lines alike by its
 * turn; what somebody typed into meanwhile by half of it. Where all columns of ours were written, what was not hit is
 * known by these too.
 * @param hit columns that were written, by their numbers
 */
export function movedSince(before: Look, after: Look, hit: ReadonlySet<number>): MovedSince {
  const columns = columnsSince(before, after);
  const all = [...before.at.values()].every((column) => hit.has(column));
  return movedFrom(before, after, hit, columns, all ? unharmed(before, after, columns) : new Map());
}

/** The same where rows were written in place of others: one that holds what another held is not that other. */
export function movedBeside(before: Look, after: Look, hit: ReadonlySet<number>): MovedSince {
  return movedFrom(before, after, hit, columnsSince(before, after), new Map());
}

function movedFrom(
  before: Look,
  after: Look,
  hit: ReadonlySet<number>,
  columns: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
): MovedSince {
  const [then, there] = bothOf([...columns].filter(([old, now]) => !hit.has(old) && !hit.has(now)));
  const [old, now] = [textsOf(before, then), textsOf(after, there)];
  const rows = new Map([[1, 1], ...known]);
  const taken = new Set(rows.values());
  const open = new Map(
    [...linesBy(now.map(textOf))].map(([text, lines]) => [text, lines.filter((row) => !taken.has(row))]),
  );
  const gone: number[] = [];
  old.forEach((texts, index) => {
    if (rows.has(index + 1)) return;
    const again = open.get(textOf(texts))?.shift();
    if (again === undefined) gone.push(index);
    else rows.set(index + 1, again);
  });
  const changed = new Set<number>();
  let strange = [...open.values()].flat().sort((a, b) => a - b);
  const takeLike = (was: readonly Texts[], is: readonly Texts[]): void => {
    for (const index of gone.splice(0)) {
      const row = strange.find((line) => isLike(was[index] ?? [], is[line - 1] ?? []));
      if (row === undefined) gone.push(index);
      else {
        rows.set(index + 1, row);
        changed.add(row);
        strange = strange.filter((line) => line !== row);
      }
    }
  };
  takeLike(old, now);
  // A column moved there and back: ours went into the very cell that told the line, and one of those left out tells it still.
  const [all, still] = bothOf(columns);
  if (gone.length > 0) takeLike(textsOf(before, all), textsOf(after, still));
  return { rows, columns, changed };
}
