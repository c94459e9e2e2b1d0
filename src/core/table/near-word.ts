import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";

/** “lí” and “lý”, “sĩ” and “sỹ” are one syllable in two spellings. */
const oneVowel = (folded: string): string => folded.replace(/(?<=[bcdghklmnprstvx])y(?![a-z])/gu, "i");

const roman = /^[ivxl]+$/u;
const isFigure = (word: string): boolean => /\d/u.test(word) || roman.test(word);

/** Whether one letter more, less, other, or two turned round make one word of the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The folded syllables of a word or name; known words are compared with all others. */
const syllablesOf = remembered((written: string) => {
  const all = oneVowel(foldKey(written)).split(/[\s-]+/u);
  return { all, joined: all.join("") };
});

/**
 * Whether two words or names are one but for a slip: other marks, spaces lost or doubled, one letter of one syllable.
 * “Cụm II” and “Cụm III”, “thuộc Sở” and “thuộc Bộ” are two: figures and short syllables differ by intent.
 */
export function isSlip(written: string, known: string): boolean {
  const [a, b] = [syllablesOf(written), syllablesOf(known)];
  if (a.joined === b.joined) return true;
  // One letter makes no greater difference; most pairs are told apart here.
  if (a.all.length !== b.all.length || Math.abs(a.joined.length - b.joined.length) > 1) return false;
  const other = a.all.flatMap((word, index) => {
    const against = b.all[index] ?? "";
    return word === against ? [] : [[word, against] as const];
  });
  const [pair, ...more] = other;
  if (pair === undefined || more.length > 0 || pair.some(isFigure)) return false;
  return Math.max(pair[0].length, pair[1].length) >= 4 && oneSlip(pair[0], pair[1]);
}

/** “QĐ” of “quyết định”: the first letters, folded. */
export function firstLetters(words: string): string {
  return foldKey(words)
    .split(/[^a-z\d]+/u)
    .map((word) => word.slice(0, 1))
    .join("");
}
