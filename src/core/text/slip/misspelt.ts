import { certainSpelling } from "./certain-spelling.ts";
import { termMeant } from "./term-meant.ts";
import { terms } from "./terms.ts";
import type { Word } from "./words.ts";

/** Words that are misspelt. */
export interface Misspelt {
  readonly written: string;
  /** As it is most likely meant; undefined where that is not clear. */
  readonly right: string | undefined;
  /** Index in the text. */
  readonly at: number;
}

/** The right word with the capitals of the written one. */
function inCaseOf(written: string, right: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return right.toUpperCase();
  const [first = ""] = written;
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Where a word begins a sentence, a line or a quotation, its capital is no sign of a name. */
const opens = (text: string, at: number): boolean =>
  /(?:^|[.!?:;\n“"(+-])\s*$/u.test(text.slice(Math.max(0, at - 4), at));

/** A word by itself: its tone on the wrong vowel, or no syllable at all. */
function misspeltWord(text: string, words: readonly Word[], index: number): Misspelt | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const { lower, placed, none, capital } = word.facts;
  const found = (right: string | undefined): Misspelt => ({
    written: word.text,
    right: right === undefined ? undefined : inCaseOf(word.text, right),
    at: word.at,
  });
  if (placed !== undefined) {
    // A name is spelt as its bearer spells it.
    return placed === lower || (capital && !opens(text, word.at)) ? undefined : found(placed);
  }
  const beside = (other: Word | undefined): boolean => other?.facts.vietnamese === true;
  if (none === "no" || (none === "beside" && !beside(words[index - 1]) && !beside(words[index + 1])))
    return undefined;
  const glued = terms().glued.get(lower);
  return found(glued === undefined ? certainSpelling(lower) : `${glued.first} ${glued.second}`);
}

/** Misspelt words of a text: what is no Vietnamese syllable, and pairs that are one tone or letter away from a term of the field. */
export function misspelt(text: string, words: readonly Word[]): readonly Misspelt[] {
  const found: Misspelt[] = [];
  let done = -1;
  for (let index = 0; index < words.length; index += 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined || index <= done) continue;
    // A capital on the second word of a pair makes it a name.
    const meant = next?.follows === true && !next.facts.capital ? termMeant(words, index) : undefined;
    if (meant === undefined || next === undefined) {
      const wrong = misspeltWord(text, words, index);
      if (wrong !== undefined) found.push(wrong);
      continue;
    }
    done = index + 1;
    const [first, second] = [word.text, next.text];
    const right = [
      meant.first === undefined ? first : inCaseOf(first, meant.first),
      meant.second === undefined ? second : inCaseOf(second, meant.second),
    ].join(" ");
    found.push({ written: text.slice(word.at, next.at + second.length), right, at: word.at });
  }
  return found;
}

/** The text with each word that is clear spelt right. */
export function wellSpelt(text: string, all: readonly Misspelt[]): string {
  return [...all]
    .reverse()
    .reduce(
      (rest, { at, written, right }) =>
        rest.slice(0, at) + (right ?? written) + rest.slice(at + written.length),
      text,
    );
}
