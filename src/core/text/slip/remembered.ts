/** So many keys are kept; a book of odd words must not fill the memory. */
const MOST = 50_000;

/** The same function, which works each key out once and begins anew when there are too many. */
export function remembered<T>(work: (key: string) => T): (key: string) => T {
  let kept = new Map<string, { readonly value: T }>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before.value;
    if (kept.size >= MOST) kept = new Map();
    const value = work(key);
    kept.set(key, { value });
    return value;
  };
}
