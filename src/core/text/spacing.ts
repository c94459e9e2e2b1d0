import { changeOutsideQuotes } from "./outside-quotes.ts";
import { remembered } from "./remembered.ts";

/** A way in which spaces or dashes are mistyped, and what stands in its place. */
interface Slip {
  readonly what:
    | "Thừa dấu cách"
    | "Thiếu dấu cách"
    | "Dấu gạch nối cách không đều"
    | "Dấu gạch dài thay cho gạch nối";
  readonly pattern: RegExp;
  readonly mended: string;
}

const L = "A-Za-z\\u0300-\\u036f\\u00c0-\\u1ef9";
const slip = (what: Slip["what"], pattern: string, mended: string): Slip => ({
  what,
  pattern: new RegExp(pattern, "gu"),
  mended,
});

/**
 * In the order in which they are mended. Room left for a number or a day to be filled in by hand (three spaces or
 * more beside a slash, “ngày”, “tháng”, “số”) is no slip, nor are times (16:30) and codes (KH-STP).
 */
const slips: readonly Slip[] = [
  slip(
    "Dấu gạch nối cách không đều",
    `(?<=[${L}])(?:- {1,9}| {1,9}-)(?=[${L}])|(?<=\\d)(?:- {1,9}| {1,9}-)(?=\\d)`,
    " - ",
  ),
  slip("Dấu gạch dài thay cho gạch nối", `(?<=[Tt]hi đua) ?[–—] ?(?=[Kk]hen thưởng)`, " - "),
  slip(
    "Thừa dấu cách",
    `(?<=[${L}\\d)”]) {1,9}(?=[,;:!?)](?!\\S))|(?<=[${L}\\d)]) {1,9}(?=\\.(?:\\s|$))`,
    "",
  ),
  slip("Thừa dấu cách", `(?<=\\() {1,9}(?=[${L}\\d])`, ""),
  slip("Thiếu dấu cách", `(?<=/\\d{4})(?=[${L}]{2})`, " "),
  slip("Thiếu dấu cách", `(?<=(?<![${L}])(?:[Nn]gày|[Tt]háng|[Nn]ăm))(?=\\d)`, " "),
  slip("Thiếu dấu cách", `(?<=[${L}][,;:])(?=[${L}]{2})`, " "),
  slip("Thiếu dấu cách", `(?<=[a-zà-ỹ]{2}\\.)(?=[A-ZÀ-ỸĐ][a-zà-ỹ])`, " "),
  slip("Thiếu dấu cách", `(?<=[${L}]{2})(?=\\([${L}]{2})|(?<=[${L}]{2}\\))(?=[${L}]{2})`, " "),
  slip("Thừa dấu cách", "(?<=\\S) {2}(?=\\S)", " "),
  slip("Thừa dấu cách", `(?<=\\S)(?<!(?:ngày|tháng|năm|[Ss]ố:?)) {3,99}(?=[^\\s/])(?!tháng|năm)`, " "),
];

export interface MendedSpacing {
  readonly what: Slip["what"];
  /** The words around the first slip, as typed and as mended. */
  readonly before: string;
  readonly after: string;
  /** The whole text mended. */
  readonly text: string;
}

function mend(text: string): string {
  return changeOutsideQuotes(text, (part) =>
    slips.reduce((mended, { pattern, mended: by }) => mended.replace(pattern, by), part),
  );
}

/** The whole words around a place, some 20 characters to each side. */
function wordsAround(text: string, at: number): string {
  const left = text.lastIndexOf(" ", Math.max(0, at - 12));
  const right = text.indexOf(" ", at + 8);
  return text.slice(left + 1, right < 0 ? text.length : right);
}

/** Two characters side by side that every slip begins with: most cells hold none, and one quick look must tell. */
const suspect =
  / [ ,;:.!?)]|\( |[^\s-]- | -[^\s-]|[–—]|[,;:][A-Za-zÀ-ỹ]|[a-zà-ỹ]\.[A-ZÀ-Ỹ]|[A-Za-zÀ-ỹ]\(|\)[A-Za-zÀ-ỹ]|\/\d{4}[A-Za-zÀ-ỹ]|[ymg]\d/;

/** Texts repeat from one check to the next. */
const mendedOf = remembered((text: string): MendedSpacing | undefined => {
  const mended = mend(text);
  if (mended === text) return undefined;
  let at = 0;
  while (text[at] === mended[at]) at += 1;
  const before = wordsAround(text, at);
  const kind = slips.find(
    ({ pattern }) => before.replace(pattern, "") !== before || before.search(pattern) >= 0,
  );
  return { what: kind?.what ?? "Thừa dấu cách", before, after: mend(before), text: mended };
});

/** The text with spaces and dashes as official papers have them; undefined where nothing is to mend. */
export const mendSpacing = (text: string): MendedSpacing | undefined =>
  suspect.test(text) ? mendedOf(text) : undefined;
