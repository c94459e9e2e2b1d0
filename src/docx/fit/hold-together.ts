/**
 * Words that a number follows and that no line may part from it: “ngày 05”, “Điều 3”, “số 12”, “năm 2017”, and “…” where
 * the number is not known. A symbol's own hyphen stays plain (decision 21).
 */
const HELD =
  /(?<![\p{L}\p{M}\d])(ngày|tháng|năm|quý|số|điều|khoản|điểm|mục|phần|chương|đợt|phụ lục) (?=[\d…])/giu;

const TEXT = /(<w:t(?: [^<>]*)?>)([^<]+)/g;

/** Puts a no-break space between such a word and its number; Word and Google Docs find it by a plain space too. */
export const holdTogether = (xml: string): string =>
  xml.replace(TEXT, (_, begin: string, text: string) => begin + text.replace(HELD, "$1\u00a0"));
