/** The same function, which works each key out once: names, kinds and numbers repeat down a column, years in a book. */
export function remembered<K, T>(work: (key: K) => T): (key: K) => T {
  const kept = new Map<K, { readonly value: T }>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before.value;
    const value = work(key);
    kept.set(key, { value });
    return value;
  };
}
