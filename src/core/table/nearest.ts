import { foldKey } from "../text/fold.ts";

/** Edit distance of two short texts (insert, delete, replace); more than `limit` for any that are farther apart. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/**
 * The candidate a clerk most likely meant: at most one letter in three different (one of two, for texts that short)
 * once marks and case are folded. Only texts of 2 to 60 letters are compared.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  return nearestFolded(
    foldKey(written),
    candidates.map((candidate) => [foldKey(candidate), candidate]),
  );
}

/**
 * The same for a search that is repeated: folding every candidate anew costs far more than comparing it.
 * @param candidates each folded form with what it stands for
 */
export function nearestFolded(
  folded: string,
  candidates: Iterable<readonly [folded: string, candidate: string]>,
): string | undefined {
  if (folded.length < 2 || folded.length > 60) return undefined;
  const limit = Math.max(1, Math.floor(folded.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const [form, candidate] of candidates) {
    const away = distance(folded, form, limit);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}
