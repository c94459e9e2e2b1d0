import { nfc } from "./fold.ts";

/** The Vietnamese letters that letter points (điểm) run through: đ is one of them, ă â ê ô ơ ư are not. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** Letter of the n-th point, 1-based: a b c d đ e g … y, then aa, ab, …. Throws RangeError below 1. */
export function pointLetter(n: number): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`no point ${n}`);
  const zeroBased = n - 1;
  const last = LETTERS.charAt(zeroBased % LETTERS.length);
  return zeroBased < LETTERS.length ? last : pointLetter(Math.floor(zeroBased / LETTERS.length)) + last;
}

/** 1-based place of a point letter in either case; undefined when a letter is not one that points use. */
export function pointNumber(text: string): number | undefined {
  const letters = [...nfc(text).toLowerCase()];
  const digits = letters.map((letter) => LETTERS.indexOf(letter) + 1);
  if (digits.length === 0 || digits.length > 4 || digits.includes(0)) return undefined;
  return digits.reduce((value, digit) => value * LETTERS.length + digit, 0);
}
