import type { SourceLine } from "./line.ts";

/** What stands in the tables in which heads and feet are set. */
const SETTING = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*-|nơi\s+nhận|^số\s*:/imu;
/** No table of a head is wider. */
const WIDEST_SETTING = 3;
/** Words that go on where a line break only ends the line: “phong trào” / “thi đua”. */
const GOES_ON = /([\p{Ll},])[^\S\n]*\n[^\S\n]*(?=\p{Ll})/gu;

const isRow = ({ cells }: SourceLine): boolean => cells !== undefined && cells.length > 1;

/** Whether rows below one another only set a head or a foot in columns. */
const isSetting = (rows: readonly SourceLine[]): boolean =>
  rows.every(({ cells = [] }) => cells.length <= WIDEST_SETTING) &&
  SETTING.test(rows.map(({ cells = [] }) => cells.join("\n")).join("\n"));

const parted = (line: SourceLine, text: string): readonly SourceLine[] =>
  text.split("\n").map((each) => ({ ...line, text: each }));

/** A source with one line for what is set as one: heads and feet cell by cell, paragraphs parted at the breaks that mean it. */
export function laidOut(source: readonly SourceLine[]): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (let at = 0; at < source.length; ) {
    const line = source[at] as SourceLine;
    let to = at + 1;
    if (isRow(line)) {
      while (to < source.length && isRow(source[to] as SourceLine)) to += 1;
      const rows = source.slice(at, to);
      if (isSetting(rows))
        for (const { cells = [], text: _, ...row } of rows)
          for (const cell of cells) lines.push(...parted({ ...row, text: "" }, cell));
      else lines.push(...rows);
    } else if (line.text.includes("\n")) lines.push(...parted(line, line.text.replace(GOES_ON, "$1 ")));
    else lines.push(line);
    at = to;
  }
  return lines;
}
