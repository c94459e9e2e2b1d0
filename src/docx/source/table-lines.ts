import type { SourceLine } from "../../core/reader/lines/line.ts";
import type { CellPlace } from "../package/spot.ts";
import type { SourceParagraph } from "./source-paragraphs.ts";

/** What stands in the tables in which heads and feet are set. */
const SETTING = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*-|nơi\s+nhận|^số\s*:/imu;
/** No table of a head is wider. */
const WIDEST_SETTING = 3;

/** Words that go on where a line break only ends the line: “phong trào” / “thi đua”. */
const GOES_ON = /(?<=[\p{Ll},])\s*\n\s*(?=\p{Ll})/gu;

/** A line break inside a paragraph parts what is set below one another: a title, the lines of a signature. */
export const linesOfParagraph = ({ text, strong }: SourceParagraph): readonly SourceLine[] =>
  text
    .replace(GOES_ON, " ")
    .split("\n")
    .map((line) => ({ text: line, strong }));

type PlaceOf = (paragraph: SourceParagraph) => CellPlace | undefined;

/** Neighbours that stand in one table, or in none, by which table that is. */
export function runsOf(
  paragraphs: readonly SourceParagraph[],
  placeOf: PlaceOf,
): readonly (readonly SourceParagraph[])[] {
  const runs: SourceParagraph[][] = [];
  let table: number | undefined;
  for (const paragraph of paragraphs) {
    const own = placeOf(paragraph)?.table;
    const open = runs[runs.length - 1];
    if (open === undefined || own !== table || own === undefined) runs.push([paragraph]);
    else open.push(paragraph);
    table = own;
  }
  return runs;
}

/** The rows of a table, each as its cells, each cell as its paragraphs. */
function rowsOf(
  paragraphs: readonly SourceParagraph[],
  placeOf: PlaceOf,
): readonly (readonly (readonly SourceParagraph[])[])[] {
  const rows = new Map<number, Map<number, SourceParagraph[]>>();
  for (const paragraph of paragraphs) {
    const { row = 1, column = 1 } = placeOf(paragraph) ?? {};
    const cells = rows.get(row) ?? new Map<number, SourceParagraph[]>();
    const cell = cells.get(column);
    if (cell === undefined) cells.set(column, [paragraph]);
    else cell.push(paragraph);
    rows.set(row, cells);
  }
  return [...rows.values()].map((cells) => [...cells.values()]);
}

const innermost: PlaceOf = ({ spot }) => spot.cell;

/** What stands in a cell that only sets it: a table in it is read row by row, unless it only sets in turn. */
const settled = (cell: readonly SourceParagraph[]): readonly SourceLine[] =>
  runsOf(cell, innermost).flatMap((run) => {
    const [first] = run;
    return first === undefined || first.spot.cell?.table === first.spot.outerCell?.table
      ? run.flatMap(linesOfParagraph)
      : linesOfTable(run, innermost);
  });

/** A table as lines: one that only sets a head, a foot or a frame cell by cell, any other row by row. */
export function linesOfTable(
  paragraphs: readonly SourceParagraph[],
  placeOf: PlaceOf,
): readonly SourceLine[] {
  const rows = rowsOf(paragraphs, placeOf);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isSetting = widest <= WIDEST_SETTING && SETTING.test(paragraphs.map(({ text }) => text).join("\n"));
  if (isSetting || widest === 1)
    return rows.flatMap((row) =>
      row.flatMap((cell) => (placeOf === innermost ? cell.flatMap(linesOfParagraph) : settled(cell))),
    );
  return rows.map((row) => {
    const cells = row.map((cell) =>
      cell
        .map(({ text }) => text.trim())
        .filter((text) => text !== "")
        .join(" "),
    );
    return { text: cells.join(" | "), cells };
  });
}
