import type { SourceLine } from "../../core/reader/lines/line.ts";
import type { CellPlace } from "../package/spot.ts";
import type { SourceParagraph } from "./source-paragraphs.ts";

/** A paragraph as a line; what breaks it inside stays. */
const lineOf = ({ text, strong }: SourceParagraph): SourceLine => ({ text, strong });

type PlaceOf = (paragraph: SourceParagraph) => CellPlace | undefined;

/** Neighbours that stand in one table; a paragraph in none by itself. */
function runsOf(
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
const outermost: PlaceOf = ({ spot }) => spot.outerCell;

/** What a frame holds; a table in it is read as one. */
const framed = (cell: readonly SourceParagraph[]): readonly SourceLine[] =>
  runsOf(cell, innermost).flatMap((run) => {
    const [first] = run;
    return first === undefined || first.spot.cell?.table === first.spot.outerCell?.table
      ? run.map(lineOf)
      : linesOfTable(run, innermost);
  });

/** A table as lines: a frame of one column by its paragraphs, any other by its rows, with the paragraphs of a cell below one another. */
function linesOfTable(paragraphs: readonly SourceParagraph[], placeOf: PlaceOf): readonly SourceLine[] {
  const rows = rowsOf(paragraphs, placeOf);
  if (rows.every((row) => row.length === 1))
    return rows.flatMap((row) =>
      row.flatMap((cell) => (placeOf === innermost ? cell.map(lineOf) : framed(cell))),
    );
  return rows.map((row) => {
    const cells = row.map((cell) =>
      cell
        .map(({ text }) => text.trim())
        .filter((text) => text !== "")
        .join("\n"),
    );
    return cells.length === 1 ? { text: cells.join("") } : { text: cells.join(" | "), cells };
  });
}

/** A table, or a paragraph outside of any. */
export const runsOfPart = (paragraphs: readonly SourceParagraph[]): readonly (readonly SourceParagraph[])[] =>
  runsOf(paragraphs, outermost);

/** The lines of one run, in the order in which they are printed. */
export const linesOfRun = (run: readonly SourceParagraph[]): readonly SourceLine[] =>
  run[0]?.spot.outerCell === undefined ? run.map(lineOf) : linesOfTable(run, outermost);
