import { outsideQuotes } from "./formula-text.ts";

/** What a formula writes between apostrophes and between brackets, where a word is no table, and words. */
const WORDS = /'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** A formula after tables got other names. */
export function renamedTables(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  const byName = new Map([...names].map(([name, next]) => [name.toLowerCase(), next]));
  return outsideQuotes(formula, (part) =>
    part.replace(WORDS, (word) => byName.get(word.toLowerCase()) ?? word),
  );
}
