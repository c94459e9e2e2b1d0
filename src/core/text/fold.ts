import { foldTonePlacement } from "./tone.ts";

/** ZWSP, ZWNJ, ZWJ, word joiner, BOM and soft hyphen: left behind by web pages and Word. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;
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
  return text
    .replace(INVISIBLE, "")
    .replace(FIXED_SPACES, " ")
    .replace(/\u00d0/g, "Đ")
    .replace(/\u00f0/g, "đ")
    .normalize("NFC");
}

/** One spelling for one text, case and marks kept: single spaces, "-", straight quotes, one tone placement. */
export function plainText(text: string): string {
  const straight = nfc(text).replace(DASHES, "-").replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
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
