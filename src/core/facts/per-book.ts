import type { BookFacts } from "./book-facts.ts";

/** Works a value out once for each book that is checked, for the rules of one family that share it. */
export function perBook<T>(work: (facts: BookFacts) => T): (facts: BookFacts) => T {
  const kept = new WeakMap<BookFacts, { readonly value: T }>();
  return (facts) => {
    const before = kept.get(facts);
    if (before !== undefined) return before.value;
    const value = work(facts);
    kept.set(facts, { value });
    return value;
  };
}
