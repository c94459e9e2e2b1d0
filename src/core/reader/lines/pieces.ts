import type { Line } from "./line.ts";

/** The columns of a line, one after the other; the line itself where it is one. */
export const piecesOf = (line: Line): readonly string[] =>
  line.cells.length === 0
    ? [line.text]
    : line.cells.flatMap((cell) => cell.split("\n")).filter((piece) => piece !== "");
