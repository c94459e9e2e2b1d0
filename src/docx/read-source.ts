import type { SourceLine } from "../core/reader/lines/line.ts";
import { listMarks, listsOf } from "./list-numbers.ts";
import { mainPart, openDocx } from "./package/open-docx.ts";
import { partName } from "./package/part-name.ts";
import { scanPart } from "./package/scan-part.ts";
import type { Spot } from "./package/spot.ts";

/** A Word file's lines for the reader, or one sentence on why there are none. */
export type DocxSource =
  | { readonly ok: true; readonly lines: readonly SourceLine[] }
  | { readonly ok: false; readonly why: string };

/** What stands in the tables in which heads and feet are set. */
const SETTING = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*-|nơi\s+nhận|^số\s*:/imu;

const isBold = ({ stretches, text }: Spot): boolean =>
  text.trim() !== "" &&
  stretches.every(
    ({ look, written }) => written.trim() === "" || /<w:b(?:\s+w:val="(?:1|true|on)")?\s*\/>/u.test(look),
  );

/** A line break inside a paragraph parts what is set below one another: a title, the lines of a signature. */
const linesOfSpot = (spot: Spot): readonly SourceLine[] =>
  spot.text.split("\n").map((text) => ({ text, strong: isBold(spot) }));

/** The rows of a table, each as its cells, each cell as its paragraphs. */
function rowsOf(spots: readonly Spot[]): readonly (readonly (readonly Spot[])[])[] {
  const rows = new Map<number, Map<number, Spot[]>>();
  for (const spot of spots) {
    const { row = 1, column = 1 } = spot.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, Spot[]>();
    cells.set(column, [...(cells.get(column) ?? []), spot]);
    rows.set(row, cells);
  }
  return [...rows.values()].map((cells) => [...cells.values()]);
}

/** A table as lines: one that only sets a head or a foot cell by cell, any other row by row. */
function linesOfTable(spots: readonly Spot[]): readonly SourceLine[] {
  const rows = rowsOf(spots);
  const widest = Math.max(...rows.map((row) => row.length));
  const isSetting = widest <= 3 && SETTING.test(spots.map(({ text }) => text).join("\n"));
  if (isSetting || widest === 1)
    return rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(linesOfSpot)));
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

/** The paragraphs of a Word file's body and the rows of its tables, in order; tracked changes as if accepted. */
export function sourceOfDocx(bytes: Uint8Array): DocxSource {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const path = mainPart(opened.file);
  const xml = opened.file.text(path);
  const numbering = opened.file.paths.find((each) => /^word\/numbering\d*\.xml$/u.test(each));
  const markOf = listMarks(listsOf(numbering === undefined ? "" : opened.file.text(numbering)));
  // A list's numbers are no text in Word, and all that tells a paragraph's rank.
  const spots = scanPart(partName(path), xml).map((spot) =>
    spot.text.trim() === ""
      ? spot
      : { ...spot, text: `${markOf(xml.slice(spot.from, spot.until))}${spot.text}` },
  );
  const lines: SourceLine[] = [];
  for (let at = 0; at < spots.length; ) {
    const spot = spots[at] as Spot;
    const table = spot.cell?.table;
    let to = at + 1;
    if (table !== undefined) while (spots[to]?.cell?.table === table) to += 1;
    lines.push(...(table === undefined ? linesOfSpot(spot) : linesOfTable(spots.slice(at, to))));
    at = to;
  }
  return { ok: true, lines };
}
