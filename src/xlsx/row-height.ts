import type { OutCell, OutSheet } from "./sheet.ts";

/** Points of a line of text in its size, and what stands above and below. */
const LINE = 1.25;
const AROUND = 3;

/** The size that widths of columns are counted in (ECMA-376 part 1, 18.3.1.13), and that a cell has of which none is said. */
const SIZE = 11;

/** How many lines a text takes in a column of so many characters; letters are narrower than the digits that widths count, and words are not cut. */
function linesOf(text: string, width: number): number {
  const fits = Math.max(1, Math.floor(width * 1.1));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fits)), 0);
}

function cellHeight({ value, look }: OutCell, width: number): number {
  const size = look.size ?? SIZE;
  const lines = look.wrap === true && typeof value === "string" ? linesOf(value, (width * SIZE) / size) : 1;
  return lines * size * LINE + AROUND;
}

/** Excel shows no row higher. */
const MOST = 409;

/**
 * The height of a row in points, by an estimate: Excel works it out by itself when it opens a file, LibreOffice and others
 * take what stands there.
 */
export function rowHeight(cells: readonly (OutCell | undefined)[], columns: OutSheet["columns"]): number {
  const heights = cells.map((cell, at) => {
    const column = columns[at];
    return cell === undefined || column?.hidden === true ? 0 : cellHeight(cell, column?.width ?? 10);
  });
  return Math.min(MOST, Math.round(Math.max(SIZE * LINE + AROUND, ...heights)));
}
