import type { PdfPiece } from "./pdf-page.ts";

/** Text on one base line. */
export interface TextRow {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether wide gaps part it into columns; they stand in its text as three blanks. */
  readonly parted: boolean;
}

/** Parts of the size of the letters: how far base lines of one row differ, from where on a gap is a blank, and parts columns. */
const [SAME_LINE, BLANK, COLUMNS] = [0.4, 0.14, 1.3];

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function rowOf(pieces: readonly PdfPiece[]): TextRow {
  const inOrder = [...pieces].sort((a, b) => a.x - b.x);
  const size = median(inOrder.map((piece) => piece.size));
  let text = "";
  let end: number | undefined;
  let parted = false;
  for (const piece of inOrder) {
    const gap = end === undefined ? 0 : piece.x - end;
    if (gap > size * COLUMNS) parted = true;
    text += gap > size * COLUMNS ? "   " : gap > size * BLANK && !text.endsWith(" ") ? " " : "";
    text += piece.text;
    end = Math.max(end ?? piece.end, piece.end);
  }
  return {
    text: text.trim(),
    x: inOrder[0]?.x ?? 0,
    end: end ?? 0,
    y: median(inOrder.map(({ y }) => y)),
    size,
    bold: inOrder.every(({ bold }) => bold),
    parted,
  };
}

/** Pieces as rows from the top of the page. */
export function textRows(pieces: readonly PdfPiece[]): readonly TextRow[] {
  const rows: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const open = rows[rows.length - 1];
    const first = open?.[0];
    if (
      open !== undefined &&
      first !== undefined &&
      piece.y - first.y <= Math.max(first.size, piece.size) * SAME_LINE
    )
      open.push(piece);
    else rows.push([piece]);
  }
  return rows.map(rowOf);
}
