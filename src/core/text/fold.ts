import { foldTonePlacement } from "./tone.ts";

/** ZWSP, ZWNJ, ZWJ, word joiner and BOM: left behind by web pages and Word. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;
/**
 * Anything but the signs that nfc leaves as they are: up to U+02FF and from U+1E00 to U+1EFF every sign is in NFC by itself
 * and joins with none before it (NFC_Quick_Check, https://www.unicode.org/reports/tr15/#Detecting_Normalization_Forms).
 */
const UNCLEAN =
  /[^\t\n\r -\u009f\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/;
/** Anything but letters, digits and signs that plainText leaves as they are, with single spaces between words. */
const UNTIDY = /[^ -~À-ÏÑ-ïñ-ʯẠ-ỹ]| {2}|^ | $|[^ ]- | -[^ ]|- -/;
const SOFT_HYPHEN = /\u00ad/g;
/** In TCVN3 text U+00AD is the letter ư, and in UTF-8 read as Latin-1 the last byte of í, ậ and ử: kept for legacy.ts. */
const LEGACY = /[µ¶¸¹¼½¾®¬ª¨§]|[Ã»º]\u00ad|[ÄËÎÏÑÖ×ØÜÞäåæçëîïñö÷øûüþ]|[A-Za-z]\u00ad[è-ÿ]/;
/** Letters of Unicode's Vietnamese alone: beside them a soft hyphen is one. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const FIXED_SPACES = /[\u00a0\u2007\u202f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
/** "đua- Khen", "đua -Khen": a dash with a space on one side is a spaced dash; "KH-STP" is not. */
const DASH_RUN = /( ?)-+( ?)/g;
const spaceDash = (dashes: string, before: string, after: string): string =>
  before === "" && after === "" ? dashes : " - ";

const MARKS = /\p{M}/gu;
const ASCII = /^[ -~]*$/;
/** Letters, digits and signs of ASCII that plainText leaves as they are: keys, numbers and days, each mostly of its own row. */
const PLAIN = /^[!-,./-~]+(?:[ -][!-,./-~]+)*$/;
/** What folded Vietnamese is made of, and its letters beyond ASCII. */
const LETTERS_ONLY = /^[ -~à-ỹ]*$/;
const MARKED = /[à-ỹ]/g;

/** Text as it should be stored: NFC, Icelandic Ð/ð → Đ/đ (old Vietnamese fonts), plain spaces, nothing invisible. */
export function nfc(text: string): string {
  // What clerks type is nearly always clean: one look is cheaper than six replacements, on hundreds of thousands of cells.
  if (!UNCLEAN.test(text)) return text;
  const hyphened = text.includes("\u00ad") && (UNICODE_VIETNAMESE.test(text) || !LEGACY.test(text));
  const shown = hyphened ? text.replace(SOFT_HYPHEN, "") : text;
  return shown
    .replace(INVISIBLE, "")
    .replace(FIXED_SPACES, " ")
    .replace(/\u00d0/g, "Đ")
    .replace(/\u00f0/g, "đ")
    .normalize("NFC");
}

/** So many texts are kept, and as many from before them: a column of its own words must not fill the memory. */
const MOST_KEPT = 50_000;

/**
 * The same fold, which works a text out once: words and names repeat down whole columns. When there are too many, those not
 * asked for since the last time are forgotten.
 */
function remembered(fold: (text: string) => string): (text: string) => string {
  let kept = new Map<string, string>();
  let former = new Map<string, string>();
  return (text) => {
    if (PLAIN.test(text)) return text.toLowerCase();
    const before = kept.get(text);
    if (before !== undefined) return before;
    const folded = former.get(text) ?? fold(text);
    if (kept.size >= MOST_KEPT) {
      former = kept;
      kept = new Map();
    }
    kept.set(text, folded);
    return folded;
  };
}

/** One spelling for one text, case and marks kept: single spaces, "-", straight quotes, one tone placement. */
export function plainText(text: string): string {
  if (!UNTIDY.test(text)) return foldTonePlacement(text);
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

const withoutMarks = (text: string): string => text.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");

const bareLetters = new Map<string, string>();

/** One letter without its marks; there are some hundred of them, and each is taken apart once. */
function bareLetter(letter: string): string {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const bare = withoutMarks(letter);
  bareLetters.set(letter, bare);
  return bare;
}

/** Key that ignores the marks too (đ → d): headers, search, duplicates typed without marks. */
export const foldKey = remembered((text) => {
  const folded = foldText(text);
  if (ASCII.test(folded)) return folded;
  const bare = LETTERS_ONLY.test(folded) ? folded.replace(MARKED, bareLetter) : withoutMarks(folded);
  return plainText(bare); // a stray mark may have kept two spaces apart
});
