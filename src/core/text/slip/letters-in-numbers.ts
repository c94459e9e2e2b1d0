/** A number in which letters stand for figures: O for 0, l or I for 1. */
export interface LetteredNumber {
  readonly written: string;
  readonly right: string;
  /** Index in the text. */
  readonly at: number;
}

const LETTER = "A-Za-z\\u00c0-\\u024f\\u1ea0-\\u1ef9";
/** Figures and such letters, between letters on neither side; groups may be parted as in dates, sums and symbols. */
const RUN = new RegExp(`(?<![${LETTER}\\d@_])[\\dOoIl]+(?![${LETTER}\\d@_])`, "gu");

/** Roman numerals, litres and “O” as a word of its own are no figures. */
function isNumber(run: string, before: string, after: string): boolean {
  // A group of a sum that is all letters: “1.OOO.000”.
  if (/^O{2,3}$/u.test(run)) return /[.,]/u.test(before);
  if (!/\d/u.test(run) || !/[OoIl]/u.test(run)) return false;
  // 5l and 5 I: litres, and a point that the clerk numbered so.
  if (/^\d+[lI]$/u.test(run)) return /^[/.,-]\d/u.test(after);
  // 8o is “8 giờ” or degrees; a small o is a figure only between figures.
  if (/o/u.test(run)) return /\do(?=[\dO])/u.test(run) || /[/.,]$/u.test(before);
  return true;
}

/** Numbers with letters in them, in order: “2O17”, “3l/12”, “1O%”; codes (H2O, KH-STP) and Roman numerals are none. */
export function letteredNumbers(text: string): readonly LetteredNumber[] {
  const found: LetteredNumber[] = [];
  for (const { 0: run, index: at } of text.matchAll(RUN)) {
    if (!isNumber(run, text.slice(Math.max(0, at - 1), at), text.slice(at + run.length, at + run.length + 2)))
      continue;
    found.push({ written: run, right: run.replace(/[Oo]/gu, "0").replace(/[Il]/gu, "1"), at });
  }
  return found;
}

/** The text with figures in their place. */
export function withFigures(text: string, all: readonly LetteredNumber[]): string {
  return [...all]
    .reverse()
    .reduce(
      (rest, { at, written, right }) => rest.slice(0, at) + right + rest.slice(at + written.length),
      text,
    );
}
