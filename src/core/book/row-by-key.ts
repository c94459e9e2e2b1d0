/** A row of a table whose rows bear keys. */
interface Keyed {
  readonly values: { readonly key: string };
}

interface Index<R> {
  readonly first: ReadonlyMap<string, R>;
  readonly last: ReadonlyMap<string, R>;
  readonly keyed: ReadonlyMap<string, R>;
}

const indexes = new WeakMap<readonly Keyed[], Index<Keyed>>();

/** The rows of a parsed table by key; a table never changes once it is parsed, so this is worked out once for it. */
function indexOf<R extends Keyed>({ rows }: { readonly rows: readonly R[] }): Index<R> {
  const before = indexes.get(rows);
  // What is kept for these rows was made of these rows.
  if (before !== undefined) return before as Index<R>;
  const first = new Map<string, R>();
  const last = new Map<string, R>();
  for (const row of rows) {
    if (!first.has(row.values.key)) first.set(row.values.key, row);
    last.set(row.values.key, row);
  }
  const keyed = new Map(last);
  keyed.delete("");
  const index: Index<R> = { first, last, keyed };
  indexes.set(rows, index);
  return index;
}

/** The row that bears this key: of several, which the check names, the first. "" finds the first row without a key. */
export function rowNamed<R extends Keyed>(
  table: { readonly rows: readonly R[] },
  key: string,
): R | undefined {
  return indexOf(table).first.get(key);
}

/** The same, of several the last: deadlines, reminders and the check have always gone by it. */
export function lastNamed<R extends Keyed>(
  table: { readonly rows: readonly R[] },
  key: string,
): R | undefined {
  return indexOf(table).last.get(key);
}

/** All rows that bear a key, by it: of several with one key the last, in the place of the first. */
export function rowsByKey<R extends Keyed>(table: { readonly rows: readonly R[] }): ReadonlyMap<string, R> {
  return indexOf(table).keyed;
}
