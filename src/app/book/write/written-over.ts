import { cellText } from "../../../core/table/parse-cell.ts";
import { isLike, type Texts, textOf } from "./line-texts.ts";
import type { Look } from "./look.ts";

/** A line that we wrote over, by what it held, and where it would stand. */
export interface WrittenOver {
  readonly row: number;
  readonly line: Look["cells"][number];
}

const isBlank = (line: Texts): boolean => line.every((text) => text === "");

/** What stands in each line under the declared columns, without those we wrote into. */
function textsOf({ cells, table, at }: Look, hit: ReadonlySet<string>): readonly Texts[] {
  const keys = Object.keys(table.columns).filter((key) => !hit.has(key));
  const columns = keys.map((key) => (at.get(key) ?? 0) - 1);
  return cells.map((line) => columns.map((column) => cellText(line[column] ?? "")));
}

/**
 * Lines that we wrote over: lines put in above moved them to where the end had just been. They stand nowhere now, and
 * nothing that stood below them stands above our rows. A line that somebody changed is still half what it was; the last
 * line deleted in that very moment looks the same as one written over: it comes back, for to lose a row is worse.
 * @param ours the rows that were added, by the number of the line in which they stand now
 * @param hit columns that changed otherwise at the same time
 */
export function writtenOver(
  before: Look,
  after: Look,
  ours: ReadonlyMap<number, unknown>,
  hit: ReadonlySet<string>,
): readonly WrittenOver[] {
  const first = [...ours.keys()].reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const strange = new Map<string, { readonly at: number; readonly texts: Texts }[]>();
  textsOf(after, hit).forEach((texts, index) => {
    if (index === 0 || ours.has(index + 1) || isBlank(texts)) return;
    const alike = strange.get(textOf(texts));
    if (alike === undefined) strange.set(textOf(texts), [{ at: index + 1, texts }]);
    else alike.push({ at: index + 1, texts });
  });
  const end = before.cells.reduce(
    (most, line, index) => (line.some((cell) => cell !== "") ? index + 1 : most),
    1,
  );
  // Ours stand above where the end had been: lines were taken out above them, and none was written over.
  if (first <= end) return [];
  let last = 1;
  let gone: { readonly index: number; readonly texts: Texts }[] = [];
  textsOf(before, hit).forEach((texts, index) => {
    if (index === 0 || isBlank(texts)) return;
    const there = strange.get(textOf(texts))?.shift();
    if (there === undefined) gone.push({ index, texts });
    // What stood below a line stands above our rows: that line was taken out, not written over.
    else if (there.at < first) [gone, last] = [[], there.at];
  });
  const changed = [...strange.values()].flat().filter(({ at }) => at > last);
  const lost = gone.filter(({ texts }) => {
    const like = changed.findIndex((line) => isLike(texts, line.texts));
    if (like >= 0) changed.splice(like, 1);
    return like < 0;
  });
  return lost.slice(0, ours.size).map(({ index }, turn) => ({
    row: first + turn,
    line: before.cells[index] ?? [],
  }));
}
