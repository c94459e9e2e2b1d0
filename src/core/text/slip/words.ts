import { remembered } from "../remembered.ts";
import { isSyllable, toneInPlace } from "../syllable.ts";
import { VIETNAMESE } from "./letters.ts";
import { noSyllable } from "./no-syllable.ts";
import { syllableKey } from "./syllable-key.ts";

/** What can be told of a word without the words around it; worked out once for each word there is. */
interface WordFacts {
  /** Small letters, tone and i/y in one style. */
  readonly key: string;
  readonly lower: string;
  readonly syllable: boolean;
  /** In small letters with its tone where it belongs; undefined for what is no syllable. */
  readonly placed: string | undefined;
  /** Whether it is written as Vietnamese and is none. */
  readonly none: ReturnType<typeof noSyllable>;
  readonly vietnamese: boolean;
  /** A capital that is not one of many. */
  readonly capital: boolean;
}

/** A word of running text: letters only, and no part of a code, an address, an abbreviation with dots or a name with an apostrophe. */
export interface Word {
  readonly text: string;
  /** Index in the text. */
  readonly at: number;
  /** Nothing but spaces stands between the word before and this one. */
  readonly follows: boolean;
  readonly facts: WordFacts;
}

const factsOf = remembered((text: string): WordFacts => {
  const lower = text.toLowerCase();
  return {
    key: syllableKey(text),
    lower,
    syllable: isSyllable(lower),
    placed: toneInPlace(lower),
    none: noSyllable(text),
    vietnamese: VIETNAMESE.test(text),
    capital: /^\p{Lu}/u.test(text) && (text.length === 1 || text !== text.toUpperCase()),
  };
});

const LETTERS = /[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]+/gu;
/** Signs that make the letters beside them a part of something else: “số 5/KH-STP”, “stp@…”, “H'Bia”, “m2”. */
const BESIDE = /[\d/@_&\\+='’#]/u;
/** Names of files and rules have hyphens and no marks: “ke-hoach”. */
const PLAIN = /^[A-Za-z]+$/u;
const LETTER = /[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]/u;

/** A dot with letters on both sides belongs to an abbreviation or an address: “v.v”, “moj.gov.vn”. */
function dotted(text: string, at: number, step: 1 | -1): boolean {
  const sign = text.charAt(at);
  return (sign === "." || sign === ":") && LETTER.test(text.charAt(at + step));
}

const hyphened = (text: string, at: number, step: 1 | -1): boolean =>
  text.charAt(at) === "-" && LETTER.test(text.charAt(at + step));

function blank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charAt(at) !== " ") return false;
  return to > from;
}

/** The words of a text, NFC, in order. Whatever is no word parts those around it. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  LETTERS.lastIndex = 0;
  for (let found = LETTERS.exec(text); found !== null; found = LETTERS.exec(text)) {
    const [word] = found;
    const at = found.index;
    const next = at + word.length;
    const [before, after] = [text.charAt(at - 1), text.charAt(next)];
    const plain = (before === " " || before === "") && (after === " " || after === "" || after === ",");
    if (
      !plain &&
      (BESIDE.test(before) ||
        BESIDE.test(after) ||
        dotted(text, next, 1) ||
        dotted(text, at - 1, -1) ||
        (PLAIN.test(word) && (hyphened(text, at - 1, -1) || hyphened(text, next, 1))))
    ) {
      end = -1;
      continue;
    }
    words.push({ text: word, at, follows: end >= 0 && blank(text, end, at), facts: factsOf(word) });
    end = next;
  }
  return words;
}
