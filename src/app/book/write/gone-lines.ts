import { cellText } from "../../../core/table/parse-cell.ts";
import { isLike, type Texts, textOf } from "./line-texts.ts";
import type { Look } from "./look.ts";
import type { NewRow } from "./sheet-change.ts";

/** Added rows, by the number of the line in which they stand now. */
export type Ours = ReadonlyMap<number, NewRow>;

/** A line of an earlier look that stands nowhere as it was. */
export interface Gone {
  readonly index: number;
  readonly texts: Texts;
}

/** The lines that stand nowhere as they were. */
export interface GoneLines {
  readonly gone: readonly Gone[];
  /** Those of which no line now is half. */
  readonly unlike: readonly Gone[];
  /** Those among them that may have stood where our rows do. */
  readonly below: readonly Gone[];
}

const isBlank = (line: Texts): boolean => line.every((text) => text === "");

/** What stands in each line under the declared columns, without those we wrote into. */
function textsOf({ cells, table, at }: Look, hit: ReadonlySet<string>): readonly Texts[] {
  const keys = Object.keys(table.columns).filter((key) => !hit.has(key));
  const columns = keys.map((key) => (at.get(key) ?? 0) - 1);
  return cells.map((line) => columns.map((column) => cellText(line[column] ?? "")));
}

/** Those of which none of the lines is half; each line is half of one. */
function without(gone: readonly Gone[], lines: readonly Texts[]): readonly Gone[] {
  const open = [...lines];
  return gone.filter(({ texts }) => {
    const like = open.findIndex((line) => isLike(texts, line));
    if (like >= 0) open.splice(like, 1);
    return like < 0;
  });
}

/**
 * Which lines are gone, by what they held.
 * @param hit columns that changed otherwise at the same time
 */
export function goneLines(before: Look, after: Look, ours: Ours, hit: ReadonlySet<string>): GoneLines {
  const first = [...ours.keys()].reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const strange = new Map<string, { readonly at: number; readonly texts: Texts }[]>();
  textsOf(after, hit).forEach((texts, index) => {
    if (index === 0 || ours.has(index + 1) || isBlank(texts)) return;
    const alike = strange.get(textOf(texts));
    if (alike === undefined) strange.set(textOf(texts), [{ at: index + 1, texts }]);
    else alike.push({ at: index + 1, texts });
  });
  const gone: Gone[] = [];
  let [last, since] = [1, 0];
  textsOf(before, hit).forEach((texts, index) => {
    if (index === 0 || isBlank(texts)) return;
    const there = strange.get(textOf(texts))?.shift();
    if (there === undefined) gone.push({ index, texts });
    // What stood below a line stands above our rows: that line was taken out, not written over.
    else if (there.at < first) [since, last] = [gone.length, there.at];
  });
  const end = before.cells.reduce(
    (most, line, index) => (line.some((cell) => cell !== "") ? index + 1 : most),
    1,
  );
  const changed = [...strange.values()].flat();
  const textsFrom = (line: number): readonly Texts[] =>
    changed.flatMap(({ at, texts }) => (at > line ? [texts] : []));
  return {
    gone,
    unlike: without(gone, textsFrom(1)),
    // Ours stand above where the end had been: lines were taken out above them, and none was written over.
    below: first <= end ? [] : without(gone.slice(since), textsFrom(last)),
  };
}
