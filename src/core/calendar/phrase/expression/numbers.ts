import { numberInWords } from "../../../text/number-words.ts";

const WORDS = new Map(Array.from({ length: 99 }, (_, n) => [numberInWords(n + 1), n + 1]));

const UNITS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín";

/** A count in figures or words up to ninety-nine, for a pattern: "15", "mười lăm", "hai mươi mốt". */
export const COUNT = `\\d{1,5}|(?:mười|${UNITS})(?: (?:mươi|mốt|tư|lăm|${UNITS})){0,2}`;

/** The number that such a count says; NaN for words that say none ("hai ba"). */
export const countOf = (words: string): number => WORDS.get(words.toLowerCase()) ?? Number(words);

const MONTH_WORDS: Readonly<Record<string, number>> = { tư: 4, giêng: 1, chạp: 12 };

/** A month's name behind "tháng". May is "Năm" only before another "năm": "tháng năm 2026" is a form not filled in. */
export const MONTH_NAME = "\\d{1,2}|mười một|mười hai|mười|một|hai|ba|tư|năm(?= năm)|sáu|bảy|tám|chín";

export const monthOf = (words: string): number => MONTH_WORDS[words.toLowerCase()] ?? countOf(words);
