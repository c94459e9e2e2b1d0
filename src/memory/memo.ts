import type { Memo } from "../ports/memo.ts";

/** Length in UTF-8. */
function bytesOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

/** One memo for every clerk of a book in memory; it keeps its facts where it is told to. */
export function memoryMemo(facts: Map<string, string>): Memo {
  return {
    get: (key) => facts.get(key),
    set: (key, value) => {
      if (bytesOf(value) > 9 * 1024) throw new Error("Argument too large: value");
      facts.set(key, value);
    },
    forget: (key) => {
      facts.delete(key);
    },
    all: (beginning) => new Map([...facts].filter(([key]) => key.startsWith(beginning))),
  };
}
