/** A name without marks, capitals or anything that a tag's name cannot hold: “Trích yếu” → “trich_yeu”. */
export const plainName = (name: string): string =>
  name
    .slice(0, 60)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[\s.-]+/g, "_")
    .replace(/[^a-z\d_]/g, "");

/** The known tag that is most like this one, "" if none is: at most two letters, or a third of them, apart. */
export function nearestTag(tag: string, known: readonly string[]): string {
  const wanted = plainName(tag);
  const [nearest] = known
    .map((each) => ({ each, apart: lettersApart(wanted, each) }))
    .filter(({ each, apart }) => apart < each.length && apart <= Math.max(2, each.length / 3))
    .sort((a, b) => a.apart - b.apart);
  return nearest?.each ?? "";
}

/** Levenshtein distance: letters to add, drop or change. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1];
    for (let index = 0; index < b.length; index += 1) {
      const changed = (row[index] ?? 0) + (letter === b[index] ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
