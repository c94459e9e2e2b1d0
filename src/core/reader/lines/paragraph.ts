import type { Line } from "./line.ts";

/** Lines that are one paragraph of the paper. */
export interface Paragraph {
  readonly text: string;
  readonly cells: readonly string[];
  /** The lines it was made of, by their places in the source. */
  readonly lines: readonly number[];
  readonly strong: boolean;
}

export const paragraphOf = (line: Line): Paragraph => ({
  text: line.text,
  cells: line.cells,
  lines: [line.at],
  strong: line.strong,
});
