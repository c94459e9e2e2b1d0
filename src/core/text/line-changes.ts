/** Lines that were taken out, and those that stand in their place. */
export interface LineChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Above this many comparisons the middle counts as one change: no clerk reads a paper of which nothing is left. */
const MOST_COMPARED = 4_000_000;

/** Lengths of the longest common parts of every pair of endings. */
function commonEndings(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows: Uint16Array[] = [new Uint16Array(b.length + 1)];
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const below = rows[0] ?? new Uint16Array(b.length + 1);
    const row = new Uint16Array(b.length + 1);
    for (let to = b.length - 1; to >= 0; to -= 1) {
      row[to] = a[at] === b[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
    }
    rows.unshift(row);
  }
  return rows;
}

/**
 * What changed between two versions of a text, as the fewest lines taken out and put in (longest common subsequence), in
 * the order of the text. At most 65,535 lines a side.
 */
export function lineChanges(old: readonly string[], now: readonly string[]): readonly LineChange[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const a = old.slice(start, old.length - end);
  const b = now.slice(start, now.length - end);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > MOST_COMPARED) return [{ before: a, after: b }];

  const common = commonEndings(a, b);
  const changes: { before: string[]; after: string[] }[] = [];
  let open: { before: string[]; after: string[] } | undefined;
  const change = (): { before: string[]; after: string[] } => {
    if (open === undefined) {
      open = { before: [], after: [] };
      changes.push(open);
    }
    return open;
  };
  let at = 0;
  let to = 0;
  while (at < a.length || to < b.length) {
    const [line, other] = [a[at], b[to]];
    if (line !== undefined && line === other) {
      open = undefined;
      at += 1;
      to += 1;
    } else if (
      line !== undefined &&
      (other === undefined || (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))
    ) {
      change().before.push(line);
      at += 1;
    } else if (other !== undefined) {
      change().after.push(other);
      to += 1;
    }
  }
  return changes;
}
