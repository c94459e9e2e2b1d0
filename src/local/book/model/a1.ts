import type { Rect } from "./rect.ts";

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "aa" → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "G379", as Google's messages name a cell. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/**
 * Parses "B2", "B2:C9", "B2:B", "B:B", "2:5" with or without "$". An open end reaches `lastRow`/`lastColumn`.
 * Undefined when the text is no address.
 */
export function parseAddress(text: string, lastRow: number, lastColumn: number): Rect | undefined {
  const match = ADDRESS.exec(text.trim());
  if (match === null || text.trim() === "") return undefined;
  const [, leftText, topText, rightText, bottomText] = match;
  if (leftText === undefined && topText === undefined) return undefined;
  const single = !text.includes(":");
  if (single && (leftText === undefined || topText === undefined)) return undefined;
  const left = leftText === undefined ? 1 : columnNumber(leftText);
  const top = topText === undefined ? 1 : Number(topText);
  if (single) return { top, left, bottom: top, right: left };
  const right = rightText === undefined ? lastColumn : columnNumber(rightText);
  const bottom = bottomText === undefined ? lastRow : Number(bottomText);
  if (bottom < top || right < left) return undefined;
  return { top, left, bottom, right };
}

/** "A2:C9"; a single cell is "A2". */
export function rectName(rect: Rect): string {
  const start = cellName(rect.top, rect.left);
  const end = cellName(rect.bottom, rect.right);
  return start === end ? start : `${start}:${end}`;
}

/** The sqref of an xlsx rule: blocks separated by spaces. Full-column forms reach the last row of Excel. */
export function parseBlocks(text: string): readonly Rect[] {
  return text.split(/\s+/).flatMap((part) => parseAddress(part, 1_048_576, 16_384) ?? []);
}
