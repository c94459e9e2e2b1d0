import { nfc } from "./fold.ts";

/**
 * Primary order as in CLDR's Vietnamese collation: signs, digits, then the alphabet in which ă â đ ê ô ơ ư are
 * letters of their own and f j w z keep their Latin places. Written out because an engine built without ICU
 * falls back to code units, and Apps Script's `vi` is not documented.
 */
const ORDER = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const RANK: ReadonlyMap<string, number> = new Map([...ORDER].map((letter, rank) => [letter, rank]));
/** ngang < huyền < hỏi < ngã < sắc < nặng. */
const TONES = "\u0300\u0309\u0303\u0301\u0323";
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/g;
const MARKS = /\p{M}/gu;

interface Weights {
  readonly letters: readonly number[];
  readonly tones: readonly number[];
  readonly cases: readonly number[];
}

const letterRank = (lower: string): number => {
  const letter = lower.normalize("NFD").replace(TONE, "").normalize("NFC");
  const bare = letter.normalize("NFD").replace(MARKS, "");
  return RANK.get(letter) ?? RANK.get(bare) ?? ORDER.length + (letter.codePointAt(0) ?? 0);
};

const toneRank = (letter: string): number => {
  const tone = letter.normalize("NFD").match(TONE)?.[0];
  return tone === undefined ? 0 : TONES.indexOf(tone) + 1;
};

const weigh = (text: string): Weights => {
  const letters = [...nfc(text)];
  return {
    letters: letters.map((letter) => letterRank(letter.toLowerCase())),
    tones: letters.map(toneRank),
    cases: letters.map((letter) => (letter === letter.toLowerCase() ? 0 : 1)),
  };
};

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? -1) - (b[at] ?? -1);
};

/** Dictionary order of Vietnamese: letters first, then tones, then lower before upper case. Sort comparator. */
export function compareVietnamese(a: string, b: string): number {
  const left = weigh(a);
  const right = weigh(b);
  return (
    compareRanks(left.letters, right.letters) ||
    compareRanks(left.tones, right.tones) ||
    compareRanks(left.cases, right.cases)
  );
}

const nameParts = (name: string): readonly [string, string, string] => {
  const syllables = nfc(name)
    .split(/\s+/)
    .filter((syllable) => syllable !== "");
  const given = syllables[syllables.length - 1] ?? "";
  const family = syllables.length > 1 ? (syllables[0] ?? "") : "";
  return [given, family, syllables.slice(1, -1).join(" ")];
};

/** Order of a list of people: by tên (last syllable), then họ (first), then đệm (between). Sort comparator. */
export function compareNames(a: string, b: string): number {
  const [givenA, familyA, middleA] = nameParts(a);
  const [givenB, familyB, middleB] = nameParts(b);
  return (
    compareVietnamese(givenA, givenB) ||
    compareVietnamese(familyA, familyB) ||
    compareVietnamese(middleA, middleB)
  );
}
