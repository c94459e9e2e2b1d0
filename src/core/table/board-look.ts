import type { Tone } from "./board.ts";

export interface BoardLook {
  readonly background: string;
  readonly colour: string;
  readonly bold: boolean;
}

/** Lines of a table: dark enough for a printer. */
export const tableLine = "#bdc1c6";

const plain: BoardLook = { background: "#ffffff", colour: "#202124", bold: false };

/** Sizes that are not 10 points. */
export const boardSizes: readonly (readonly [Tone, number])[] = [
  ["title", 16],
  ["section", 12],
  ["note", 9],
];

export const boardLooks: Readonly<Record<Tone, BoardLook>> = {
  title: { ...plain, bold: true, colour: "#174ea6" },
  section: { ...plain, bold: true, colour: "#174ea6" },
  note: { ...plain, colour: "#5f6368" },
  warning: { ...plain, bold: true, colour: "#b06000" },
  blank: plain,
  heading: { ...plain, background: "#e8eaed", bold: true },
  late: { background: "#fce8e6", colour: "#a50e0e", bold: true },
  soon: { ...plain, background: "#fef7e0", colour: "#b06000" },
  done: { ...plain, background: "#e6f4ea", colour: "#0d652d" },
  quiet: { ...plain, colour: "#80868b" },
  plain,
};
