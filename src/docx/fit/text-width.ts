/**
 * Advance widths of Times New Roman Bold in thousandths of the type size (the published metrics of Times Bold,
 * with which Times New Roman and its free substitutes agree). No accent widens its letter, but the horn of ơ and ư.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [50, "\u031b"],
  [250, " \u00a0,."],
  [278, "il/'"],
  [333, "!()-:;[]fjt‘’"],
  [389, "Is"],
  [394, "{}"],
  [444, "cerz"],
  [500, "#$*0123456789?J_agovxy–“”"],
  [556, "Sbdđhknpqu"],
  [570, "+<=>"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDĐNRUVXYw"],
  [778, "GHKOQ"],
  [833, "&m"],
  [944, "M"],
  [1000, "%W—…"],
];

const ADVANCES = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const OTHER_LETTER = 500;
const ACCENT_BUT_HORN = /[\u0300-\u031a\u031c-\u036f]/g;

/**
 * Width in twips of the last line of a text that wraps in `available` twips, set in Times New Roman Bold; `size` in points.
 */
export function lastLineWidth(text: string, size: number, available: number): number {
  const words = text.split("\n").pop()?.split(" ") ?? [];
  const last = words.reduce((line, word) => {
    const longer = line === "" ? word : `${line} ${word}`;
    return boldTextWidth(longer, size) > available ? word : longer;
  }, "");
  return Math.min(boldTextWidth(last, size), available);
}

/** Width in twips of one line of text set in Times New Roman Bold; `size` in points. */
export function boldTextWidth(text: string, size: number): number {
  const letters = [...text.normalize("NFD").replace(ACCENT_BUT_HORN, "")];
  const thousandths = letters.reduce((sum, letter) => sum + (ADVANCES.get(letter) ?? OTHER_LETTER), 0);
  return Math.round((thousandths * size * 20) / 1000);
}
