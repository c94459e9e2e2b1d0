import { foldKey } from "../text/fold.ts";

/** A percentage that a text tells of, in tenths of a percent, with the folded words after it. */
interface WrittenShare {
  readonly tenths: number;
  readonly words: string;
}

/** “100% hoàn thành nhiệm vụ, 65,5% đạt LĐTT” → 1000 … hoan thanh nhiem vu, 655 … dat ldtt. Reads 2,000 letters. */
function writtenShares(text: string): readonly WrittenShare[] {
  return [...text.slice(0, 2000).matchAll(/(\d{1,3})(?:,(\d))?\s?%([^%;.\n\d]{0,80})/gu)].map((found) => ({
    tenths: Number(found[1]) * 10 + Number(found[2] ?? 0),
    // The next figure begins the next statement.
    words: foldKey(found[3] ?? ""),
  }));
}

/** The share that the text gives for any of these words, in tenths of a percent; undefined when it gives none. */
export function shareFor(text: string, words: readonly string[]): number | undefined {
  const folded = words.map(foldKey).filter((word) => word !== "");
  return writtenShares(text).find((share) => folded.some((word) => share.words.includes(word)))?.tenths;
}
