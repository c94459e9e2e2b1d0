import { isSyllable } from "../syllable.ts";
import { bare, parted, VIETNAMESE } from "./letters.ts";

/** Letters of other languages beside Vietnamese ones, and endings that Vietnamese does not have: names of peoples and places. */
const FOREIGN =
  /[fjwz]|^k[aăâoôơuưà-äạ-ặò-õùúọ-ựũ]|[^a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]|[bdđfghjklqrsvwxz]$|[^aeiouyăâêôơưà-ỹ]{4}/u;
const ONSET = /^(?:ngh|ng|nh|ch|tr|th|gh|gi|kh|ph|qu|[bcdđghklmnpqrstvx])?[aeiouyăâêôơưà-ỹ]/u;
/** Loanwords that would be syllables, had they a tone. */
const LOAN = new Set("chat top hot vip set kit net mic pop app mac bit bet hit pic tip test rock".split(" "));

/**
 * Whether a word is written as Vietnamese and is none: not an abbreviation, a foreign word or a name of another language.
 * “beside” says yes where a word next to it is Vietnamese beyond doubt: “phap”, “chuc” lack nothing but a tone.
 */
export function noSyllable(word: string): "yes" | "beside" | "no" {
  const lower = word.toLowerCase();
  const shouted = word === word.toUpperCase();
  if (word !== lower && !shouted && word.slice(1) !== lower.slice(1)) return "no";
  if (isSyllable(lower) || !/[aeiouy]/u.test(bare(lower))) return "no";
  if (!VIETNAMESE.test(lower)) {
    const toneless = word === lower && !LOAN.has(lower) && /(?:c|ch|p|t)$/u.test(lower);
    return toneless && isSyllable(`${lower}\u0301`) ? "beside" : "no";
  }
  const toned = parted(lower).tone !== "";
  const own =
    shouted || word !== lower ? toned && !FOREIGN.test(lower) && (shouted || ONSET.test(lower)) : true;
  return own ? "yes" : "no";
}
