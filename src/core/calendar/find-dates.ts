import { type Day, makeDay } from "./day.ts";

/** A date in running prose. `index` and `text` are exactly those of the text given, NFC or not. */
export interface FoundDate {
  readonly index: number;
  readonly text: string;
  readonly day?: Day;
  /** True for a full date that does not exist, such as 30/2/2017. A date with a two-digit year has neither. */
  readonly impossible: boolean;
}

// Both Unicode forms are spelt out instead of normalising, so that an index still points into the caller's text.
const NGAY = "ng(?:à|a\\u0300)y";
const THANG = "th(?:á|a\\u0301)ng";
const NAM = "n(?:ă|a\\u0306)m";
const GAP = "\\s{0,8}";

/**
 * Three numbers with slashes. Not after a digit, letter or slash, and not before "/" or "-" and a letter: those
 * belong to document numbers (32/2016/QĐ-TTg, 12/01/2008/CT-UBND). A letter may follow at once ("20/10/2016của",
 * as scans have it), and the word "ngày" may stand right before.
 */
const SLASHED = `(?<=(?<![\\p{L}\\p{M}\\d/])|${NGAY})(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?(\\d{4})(?!\\d|\\s?/|-\\p{L})`;
const WRITTEN = `(?<![\\p{L}\\p{M}])${NGAY}${GAP}(\\d{1,2})${GAP}${THANG}${GAP}(\\d{1,2})${GAP}${NAM}${GAP}(\\d{4})(?!\\d)`;
/** Two digits of year are taken for a date only right after "ngày": 10/12/20 alone may be anything. */
const SHORT_YEAR = `(?<=${NGAY}${GAP})(\\d{1,2})/(\\d{1,2})/\\d{2}(?![\\d/])`;

/** What every date begins with, a number before a slash or before “tháng”: most texts hold none, and one quick look tells. */
const NUMBER_THEN = /\d\s{0,8}[/tT]/;

const DATES = new RegExp(`${SLASHED}|${WRITTEN}|${SHORT_YEAR}`, "giu");

const foundDate = (match: RegExpMatchArray): FoundDate => {
  const place = { index: match.index ?? 0, text: match[0] }; // matchAll always sets index
  const year = match[3] ?? match[6];
  if (year === undefined) return { ...place, impossible: false };
  const day = makeDay(Number(year), Number(match[2] ?? match[5]), Number(match[1] ?? match[4]));
  return day === undefined ? { ...place, impossible: true } : { ...place, day, impossible: false };
};

/** Every full date of a text, in order: 05/02/2017 and "ngày 5 tháng 2 năm 2017", impossible ones included. */
export function findDates(text: string): readonly FoundDate[] {
  return NUMBER_THEN.test(text) ? [...text.matchAll(DATES)].map(foundDate) : [];
}
