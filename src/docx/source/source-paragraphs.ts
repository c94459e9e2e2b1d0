import type { OpcPackage } from "../../opc/opc-package.ts";
import { partName } from "../package/part-name.ts";
import { scanPart } from "../package/scan-part.ts";
import type { Spot, Stretch } from "../package/spot.ts";
import { listMarks } from "./list-numbers.ts";
import { listsOf } from "./lists.ts";
import { type ParagraphProperties, propertiesOf } from "./paragraph-properties.ts";
import { boldIn, NO_STYLE, type SourceStyle, sourceStyles } from "./source-styles.ts";

/** A paragraph of a part as it is printed. */
export interface SourceParagraph {
  /** With the mark of its list; a line break in it is “\n”. */
  readonly text: string;
  readonly strong: boolean;
  readonly spot: Spot;
  /** The notes that it refers to, as “footnote 2”. */
  readonly notes: readonly string[];
}

/** What a content control shows until somebody fills it in is no text of the paper (17.5.2.39). */
const PLACEHOLDER = /^<w:sdt(?:\s[^>]*)?>\s*<w:sdtPr>(?:(?!<\/w:sdtPr>).){0,2000}?<w:showingPlcHdr/su;
const NOTE = /<w:(footnote|endnote)Reference\s[^>]*?w:id="(-?\d{1,9})"/gu;

/** No form nests its controls deeper. */
const DEEPEST = 40;

function isPlaceholder({ holder }: Stretch, xml: string): boolean {
  let around = holder;
  for (let depth = 0; around !== undefined && depth < DEEPEST; depth += 1, around = around.outer)
    if (around.name === "w:sdt" && PLACEHOLDER.test(xml.slice(around.from, around.from + 3000))) return true;
  return false;
}

/** The text of a paragraph without what content controls only show. */
function textOf(spot: Spot, xml: string): string {
  if (!xml.includes("<w:showingPlcHdr") || !spot.stretches.some((stretch) => isPlaceholder(stretch, xml)))
    return spot.text;
  return spot.stretches
    .map((stretch, at) =>
      isPlaceholder(stretch, xml) ? "" : spot.text.slice(stretch.from, spot.stretches[at + 1]?.from),
    )
    .join("");
}

/** The notes referred to in each paragraph of a part, by where the paragraph begins. */
function notesIn(xml: string, spots: readonly Spot[]): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  let next = 0;
  for (const { index = 0, 1: kind = "", 2: id = "" } of xml.matchAll(NOTE)) {
    while (next < spots.length && (spots[next]?.from ?? 0) <= index) next += 1;
    const from = spots[next - 1]?.from ?? 0;
    notes.set(from, [...(notes.get(from) ?? []), `${kind} ${id}`]);
  }
  return notes;
}

/** Whether all that is printed of a paragraph is bold, by its runs or else by its style. */
function isStrong({ text, stretches }: Spot, { bold = false }: SourceStyle): boolean {
  return (
    text.trim() !== "" &&
    stretches.every(({ look, written }) => written.trim() === "" || (boldIn(look) ?? bold))
  );
}

/** Where a paragraph says it is in no list, though its style's are. */
const NO_LIST = "0";

/** Reads the paragraphs of parts of a Word file, lists numbered as Word numbers them. Each part is to be asked for once, the body first. */
export function paragraphReader(file: OpcPackage): (path: string) => readonly SourceParagraph[] {
  const numbering = file.paths.find((each) => /^word\/numbering\d*\.xml$/u.test(each));
  const lists = listsOf(numbering === undefined ? "" : file.text(numbering));
  const styles = sourceStyles(file.text("word/styles.xml"));
  const markOf = listMarks(lists);
  const markBy = ({ list: own, level, style }: ParagraphProperties, by: SourceStyle): string => {
    const list = own || by.list;
    if (list === "" || list === NO_LIST) return "";
    const named =
      own === "" ? (lists.get(list)?.levels.findIndex((each) => each?.style === style) ?? -1) : -1;
    return markOf(list, level === "" ? (named >= 0 ? named : Number(by.level)) : Number(level));
  };
  return (path) => {
    const xml = file.text(path);
    let before = "";
    const spots = scanPart(partName(path), xml);
    const notes = notesIn(xml, spots);
    return spots.map((spot): SourceParagraph => {
      const properties = propertiesOf(xml.slice(spot.from, spot.until));
      const style = styles.get(properties.style) ?? NO_STYLE;
      const own = `${before}${textOf(spot, xml)}`;
      // An empty one counts where it stands; one whose end is gone has no number of its own.
      const mark = properties.endless ? "" : markBy(properties, style);
      before = properties.endless ? own : "";
      const text = properties.endless || own.trim() === "" ? "" : `${mark}${own}`;
      return { text, strong: isStrong(spot, style), spot, notes: notes.get(spot.from) ?? [] };
    });
  };
}
