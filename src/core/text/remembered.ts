/** So many keys are kept; a book of odd words must not fill the memory. */
const MOST = 50_000;

/**
 * The same function, which works each key out once: names, kinds and numbers repeat down a column, years in a book. It
 * begins anew when there are too many.
 */
export function remembered<K, T>(work: (key: K) => T): (key: K) => T {
  let kept = new Map<K, T>();
  return (key) => {
    const before = kept.get(key);
    // Nearly all that is worked out is something; only for nothing it is asked twice.
    if (before !== undefined || kept.has(key)) return before as T;
    if (kept.size >= MOST) kept = new Map();
    const value = work(key);
    kept.set(key, value);
    return value;
  };
}
