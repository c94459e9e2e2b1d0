import { foldTonePlacement } from "./tone.ts";

/** ZWSP, ZWNJ, ZWJ, word joiner and BOM: left behind by web pages and Word. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;
/** Anything that nfc replaces. */
const UNUSUAL = /[\u00a0\u00ad\u00d0\u00f0\u2007\u202f\u2060\ufeff]|\u200b|\u200c|\u200d/;
/** ASCII is in NFC. */
const PLAIN = /^[\u0020-\u007e]*$/;
const SOFT_HYPHEN = /\u00ad/g;
/** In TCVN3 text U+00AD is the letter ư, and in UTF-8 read as Latin-1 the last byte of í, ậ and ử: kept for legacy.ts. */
const LEGACY = /[µ¶¸¹¼½¾®¬ª¨]|[Ã»º]\u00ad/;
const FIXED_SPACES = /[\u00a0\u2007\u202f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
/** "đua- Khen", "đua -Khen": a dash with a space on one side is a spaced dash; "KH-STP" is not. */
const DASH_RUN = /( ?)-+( ?)/g;
const spaceDash = (dashes: string, before: string, after: string): string =>
  before === "" && after === "" ? dashes : " - ";

const MARKS = /\p{M}/gu;

/** Text as it should be stored: NFC, Icelandic Ð/ð → Đ/đ (old Vietnamese fonts), plain spaces, nothing invisible. */
export function nfc(text: string): string {
  // What clerks type is nearly always clean: one look is cheaper than six replacements, on hundreds of thousands of cells.
  if (!UNUSUAL.test(text)) return PLAIN.test(text) ? text : text.normalize("NFC");
  const shown = text.includes("\u00ad") && !LEGACY.test(text) ? text.replace(SOFT_HYPHEN, "") : text;
  return shown
    .replace(INVISIBLE, "")
    .replace(FIXED_SPACES, " ")
    .replace(/\u00d0/g, "Đ")
    .replace(/\u00f0/g, "đ")
    .normalize("NFC");
}

/** So many texts are kept; when there are more, all are forgotten: a column of its own words must not fill the memory. */
const MOST_KEPT = 20_000;

/** The same fold, which works a text out once: keys and names repeat down whole columns. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const folded = fold(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, folded);
    return folded;
  };
}

/** One spelling for one text, case and marks kept: single spaces, "-", straight quotes, one tone placement. */
export function plainText(text: string): string {
  const straight = nfc(text)
    .replace(SOFT_HYPHEN, "")
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
  const spaced = straight.replace(/\s+/g, " ").trim().replace(DASH_RUN, spaceDash).trim();
  return foldTonePlacement(spaced);
}

/** Key that ignores case, form, spacing, dash and quote style and tone placement, but not the marks. */
export const foldText = remembered((text) => plainText(plainText(text).toLowerCase()));

/** Key that ignores the marks too (đ → d): headers, search, duplicates typed without marks. */
export const foldKey = remembered((text) => {
  const bare = foldText(text).normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");
  return plainText(bare); // a stray mark may have kept two spaces apart
});
