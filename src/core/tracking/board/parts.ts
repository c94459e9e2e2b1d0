import type { BoardCell, Tone } from "../../table/board.ts";
import type { Cell } from "../../table/cell.ts";

/** Some lines of the board, one below the other, with at most one table among them. */
export interface BoardPart {
  readonly lines: readonly (readonly BoardCell[])[];
  /** First line (from 0) and number of lines of the table; its width is that of its first line. */
  readonly table?: { readonly from: number; readonly count: number };
}

/** Longer lines would run over the edge of a landscape A4 page. */
const longestLine = 170;

export const cell = (value: Cell, tone: Tone): BoardCell => ({ value, tone });

/** A whole number of per cent, or a dash. */
export const percent = (share: number | null): BoardCell =>
  share === null ? cell("–", "quiet") : { value: share, tone: "plain", format: '0"%"' };

/** An average to one decimal, or a dash. */
export const average = (value: number | null): BoardCell =>
  value === null ? cell("–", "quiet") : { value: Math.round(value * 10) / 10, tone: "plain", format: "0.0" };

/** A count; nothing to count is quiet, so that the eye finds what is there. */
export const count = (value: number, tone: Tone): BoardCell => cell(value, value === 0 ? "quiet" : tone);

/** A sentence as lines that fit the width of the page. */
export function textLines(text: string, tone: "note" | "warning"): readonly (readonly BoardCell[])[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== "").map((line) => [cell(line, tone)]);
}

/** A section: its name, a line that explains it ("" none), and a table with its headings; an empty line after. */
export function section(
  name: string,
  explained: string,
  headings: readonly string[],
  rows: readonly (readonly BoardCell[])[],
): BoardPart {
  const above = [[cell(name, "section")], ...textLines(explained, "note")];
  if (rows.length === 0) return { lines: [...above, []] };
  const table = [headings.map((heading) => cell(heading, "heading")), ...rows];
  return { lines: [...above, ...table, []], table: { from: above.length, count: table.length } };
}
