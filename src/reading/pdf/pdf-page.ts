/** A piece of text as it was set: where it begins and ends, its base line and size, in points from the page's upper left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether it does not run from left to right: a stamp, a mark across the page. */
  readonly turned: boolean;
}

/** A straight line that is drawn, along x or along y. */
export interface PdfRule {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page of a PDF file: its text and the lines drawn on it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
  readonly rules: readonly PdfRule[];
}

/** A place moved by a matrix as PDF writes it, of six numbers (ISO 32000-1, 8.3.4). */
export type Matrix = readonly number[];
export const moved = (x: number, y: number, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix) =>
  [a * x + c * y + e, b * x + d * y + f] as const;

/** What both do, the inner one first. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inner;
  const origin = moved(0, 0, outer);
  const turned = (x: number, y: number): readonly [number, number] => {
    const [toX, toY] = moved(x, y, outer);
    return [toX - origin[0], toY - origin[1]];
  };
  return [...turned(a, b), ...turned(c, d), ...moved(e, f, outer)];
}
