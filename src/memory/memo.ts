import type { Memo } from "../ports/memo.ts";

/** One memo for every clerk of a book in memory. */
export function memoryMemo(): Memo {
  const facts = new Map<string, string>();
  return {
    get: (key) => facts.get(key),
    set: (key, value) => {
      facts.set(key, value);
    },
    forget: (key) => {
      facts.delete(key);
    },
  };
}
