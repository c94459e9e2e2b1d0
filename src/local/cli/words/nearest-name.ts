import { typedName } from "./typed-name.ts";

/**
 * Slips between two short names: a letter too many, missing, another one, or two changed over. The bundle's own measure is
 * behind its door (ADR 0009), and does not know the last of these, which is what fingers do.
 */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          (row[j - 1] ?? 0) + 1,
          at(i - 1, j - 1) + other,
          swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/**
 * The name that was most likely meant: at most one slip in four letters; of equals the first.
 * @returns undefined where none is near
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const folded = typedName(typed);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(folded.length / 4)) + 1;
  for (const name of names) {
    const away = slips(folded, typedName(name));
    // A name of two letters is not found again in one of them.
    if (away < least && away < Math.max(folded.length, 2)) [best, least] = [name, away];
  }
  return best;
}
