import type { BoardCell, Tone } from "../core/table/board.ts";

export interface BoardLook {
  readonly background: string;
  readonly colour: string;
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  readonly wraps: boolean;
  readonly centred: boolean;
}

/** Lines of a table: dark enough for a printer. */
export const tableLine = "#bdc1c6";

/** A line of text that runs on over the empty cells beside it. */
const text: BoardLook = {
  background: "#ffffff",
  colour: "#202124",
  bold: false,
  size: 10,
  wraps: false,
  centred: false,
};
const inTable: BoardLook = { ...text, wraps: true };

const looks: Readonly<Record<Tone, BoardLook>> = {
  title: { ...text, bold: true, size: 16, colour: "#174ea6" },
  section: { ...text, bold: true, size: 12, colour: "#174ea6" },
  note: { ...text, size: 9, colour: "#5f6368" },
  warning: { ...text, bold: true, colour: "#b06000" },
  blank: text,
  heading: { ...inTable, background: "#e8eaed", bold: true },
  late: { ...inTable, background: "#fce8e6", colour: "#a50e0e", bold: true },
  soon: { ...inTable, background: "#fef7e0", colour: "#b06000" },
  done: { ...inTable, background: "#e6f4ea", colour: "#0d652d" },
  quiet: { ...inTable, colour: "#80868b" },
  plain: inTable,
};

/** Numbers, days and states stand in the middle of their narrow columns; the wide first column reads from the left. */
export function lookOf({ tone }: BoardCell, column: number): BoardLook {
  const look = looks[tone];
  return look.wraps && column > 0 ? { ...look, centred: true } : look;
}
