import { lineChanges } from "../text/line-changes.ts";

/** A paragraph that was handed before, with the one that stands in its place now; a side without the other is new, or gone. */
export interface Pair {
  /** Places in the two lists. */
  readonly before?: number;
  readonly now?: number;
}

/**
 * Which paragraphs of two versions are the same ones: those that say the same in the same order, and between them one after
 * the other. In the order of the later version, gone ones where they stood.
 */
export function aligned(before: readonly string[], now: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [at, to] = [0, 0];
  const step = (old: boolean, fresh: boolean): void => {
    pairs.push({ ...(old && { before: at }), ...(fresh && { now: to }) });
    if (old) at += 1;
    if (fresh) to += 1;
  };
  for (const change of lineChanges(before, now)) {
    while (at < before.length && to < now.length && before[at] === now[to]) step(true, true);
    const [lastOld, lastNow] = [at + change.before.length, to + change.after.length];
    while (at < Math.min(lastOld, before.length) || to < Math.min(lastNow, now.length))
      step(at < Math.min(lastOld, before.length), to < Math.min(lastNow, now.length));
  }
  while (at < before.length || to < now.length) step(at < before.length, to < now.length);
  return pairs;
}
