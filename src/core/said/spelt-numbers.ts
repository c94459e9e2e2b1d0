import { readNumberInWords } from "../text/number-words.ts";
import { placeOf, type SaidPlace } from "./place.ts";

/** A number with the same number in words beside it: “05 (năm)”, “mười (10)”. */
export interface SpeltNumber extends SaidPlace {
  readonly figures: number;
  readonly spelt: number;
}

const WORDS = "[a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,20}";
const FIGURES_FIRST = new RegExp(
  `(?<![\\d.,/a-zà-ỹđ-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12}) ?(?:%|đồng|đ|VNĐ)? ?\\((?:(?:viết )?bằng chữ:? ?)?(${WORDS})\\)`,
  "giu",
);
const NUMBER_WORD =
  "(?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|tư|lăm|trăm|nghìn|ngàn|linh|lẻ|triệu)";
const WORDS_FIRST = new RegExp(
  `(?<![a-zà-ỹđ])(${NUMBER_WORD}(?: ${NUMBER_WORD}){0,8}) \\((\\d{1,3})\\)`,
  "giu",
);
const TAIL = / ?(?:đồng|phần trăm|việt nam|chẵn|chẳn|\.)+$/iu;
/** “hằng năm (12)”: the year, and May. */
const NO_NUMBER = /^(?:năm|tư)$/iu;

/** The number that figures say, their thousands grouped by dots or not. */
export const figuresOf = (digits: string): number => Number(digits.replace(/\./gu, ""));

function bareWords(words: string): string {
  let bare = words;
  while (TAIL.test(bare)) bare = bare.replace(TAIL, "");
  return bare;
}

/** Every number of a text that stands there in figures and in words. `text` is in one spelling (plainText). */
export function speltNumbersIn(text: string): readonly SpeltNumber[] {
  if (!text.includes("(")) return [];
  const found: SpeltNumber[] = [];
  for (const match of text.matchAll(FIGURES_FIRST)) {
    const spelt = readNumberInWords(bareWords(match[2] ?? ""));
    if (spelt !== undefined) found.push({ ...placeOf(match), figures: figuresOf(match[1] ?? ""), spelt });
  }
  for (const match of text.matchAll(WORDS_FIRST)) {
    const spelt = NO_NUMBER.test(match[1] ?? "") ? undefined : readNumberInWords(match[1] ?? "");
    if (spelt !== undefined) found.push({ ...placeOf(match), figures: Number(match[2]), spelt });
  }
  return found;
}
