import { foldTonePlacement } from "./tone.ts";

/** ZWSP, ZWNJ, ZWJ, word joiner and BOM: left behind by web pages and Word. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;
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
  const shown = text.includes("\u00ad") && !LEGACY.test(text) ? text.replace(SOFT_HYPHEN, "") : text;
  return shown
    .replace(INVISIBLE, "")
    .replace(FIXED_SPACES, " ")
    .replace(/\u00d0/g, "Đ")
    .replace(/\u00f0/g, "đ")
    .normalize("NFC");
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
export function foldText(text: string): string {
  return plainText(plainText(text).toLowerCase());
}

/** Key that ignores the marks too (đ → d): headers, search, duplicates typed without marks. */
export function foldKey(text: string): string {
  const bare = foldText(text).normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");
  return plainText(bare); // a stray mark may have kept two spaces apart
}
