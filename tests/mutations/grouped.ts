/**
 * Things that each change a row, in groups that can be made at once: none has two in one row.
 * @param rowOf what tells the row
 */
export function grouped<T>(all: readonly T[], rowOf: (one: T) => string): readonly (readonly T[])[] {
  const groups: { readonly rows: Set<string>; readonly members: T[] }[] = [];
  for (const one of all) {
    const row = rowOf(one);
    const free = groups.find(({ rows }) => !rows.has(row));
    if (free === undefined) groups.push({ rows: new Set([row]), members: [one] });
    else {
      free.rows.add(row);
      free.members.push(one);
    }
  }
  return groups.map(({ members }) => members);
}
