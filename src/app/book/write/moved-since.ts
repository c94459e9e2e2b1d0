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

/**
 * Knows lines and columns again. A line is known by all it holds in columns that were not written, of lines alike by its
 * turn; what somebody typed into meanwhile by half of it.
 * @param hit columns that were written, by their numbers
 */
export function movedSince(before: Look, after: Look, hit: ReadonlySet<number>): MovedSince {
  const columns = columnsSince(before, after);
  const plain = [...columns].filter(([then, now]) => !hit.has(then) && !hit.has(now));
  const textsOf = ({ cells }: Look, places: readonly number[]): readonly Texts[] =>
    cells.map((line) => places.map((column) => cellText(line[column - 1] ?? "")));
  const old = textsOf(
    before,
    plain.map(([then]) => then),
  );
  const now = textsOf(
    after,
    plain.map(([, there]) => there),
  );
  const rows = new Map([[1, 1]]);
  const open = linesBy(now.map(textOf));
  const gone: number[] = [];
  old.forEach((texts, index) => {
    if (index === 0) return;
    const there = open.get(textOf(texts))?.shift();
    if (there === undefined) gone.push(index);
    else rows.set(index + 1, there);
  });
  const changed = new Set<number>();
  const strange = [...open.values()].flat().sort((a, b) => a - b);
  for (const index of gone) {
    const like = strange.findIndex((there) => isLike(old[index] ?? [], now[there - 1] ?? []));
    const [there] = like < 0 ? [] : strange.splice(like, 1);
    if (there === undefined) continue;
    rows.set(index + 1, there);
    changed.add(there);
  }
  return { rows, columns, changed };
}
