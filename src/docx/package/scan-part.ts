import { walkXml } from "./walk-xml.ts";
import { decodeEntities } from "./xml-entities.ts";

/** An element around a text, told from all others of its name. */
export interface Holder {
  readonly name: string;
  readonly id: number;
}

/** A stretch of a paragraph's text that stands in one place of the file. */
export interface Stretch {
  /** Where in the paragraph's text it begins. */
  readonly from: number;
  /** Where it begins as the engine counts: characters of text in the part, as they stand in the XML. */
  readonly offset: number;
  /** Counts all stretches of the part in the order of the file. */
  readonly order: number;
  /** What holds it, from the outside in, but for paragraph, run and text. */
  readonly holders: readonly Holder[];
}

/** Row and column of a table's cell, and which table of the part it is, each counted from 1. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph and where it stands. */
export interface Spot {
  readonly part: string;
  /** Counted from 1 within the part. */
  readonly paragraph: number;
  readonly cell: CellPlace | undefined;
  readonly inBox: boolean;
  readonly text: string;
  /** Code of its fields, which is not printed. */
  readonly fieldCode: string;
  /** Whether a picture, a shape or a formula stands in it. */
  readonly holdsObject: boolean;
  readonly stretches: readonly Stretch[];
}

/** Inside these nothing is printed text: properties, the second copy of a drawing's text, moved-away text. */
const SILENT = new Set(["w:pPr", "w:rPr", "mc:Fallback", "w:moveFrom"]);

const PRINTED = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

const TEXT = new Set(["w:t", "a:t", "m:t"]);
const OBJECT = new Set(["w:drawing", "w:pict", "w:object", "m:oMath"]);
const PARAGRAPH = new Set(["w:p", "a:p"]);
const PASSED = new Set([...TEXT, ...PARAGRAPH, "w:r", "a:r", "m:r", "w:instrText"]);

/** A spot while it grows. */
type Growing = { -readonly [K in keyof Spot]: Spot[K] } & { stretches: Stretch[] };

/**
 * Every paragraph of a part's XML in document order: tables row by row, cell by cell. A tab is "\t", a line break
 * "\n". A paragraph inside another (text box) follows the one that holds it.
 */
export const scanPart = (part: string, xml: string): readonly Spot[] => scanWhole(part, xml).spots;

/** The same; `whole` is false when the XML is not, and then what stands behind the break is missing. */
export function scanWhole(
  part: string,
  xml: string,
): { readonly spots: readonly Spot[]; readonly whole: boolean } {
  const spots: Growing[] = [];
  const open: Growing[] = [];
  const holders: Holder[] = [];
  const cells: { table: number; row: number; column: number }[] = [];
  let tables = 0;
  let boxes = 0;
  let order = 0;
  let silent = "";
  let within = "";
  let inText = false;
  let offset = 0;
  const begin = (empty: boolean): void => {
    const cell = cells[cells.length - 1];
    const spot: Growing = {
      part,
      paragraph: spots.length + 1,
      cell: cell === undefined || cell.column === 0 ? undefined : { ...cell },
      inBox: boxes > 0,
      text: "",
      fieldCode: "",
      holdsObject: false,
      stretches: [],
    };
    spots.push(spot);
    if (!empty) open.push(spot);
  };
  const enter = (name: string): void => {
    const cell = cells[cells.length - 1];
    if (name === "w:tbl") {
      tables += 1;
      cells.push({ table: tables, row: 0, column: 0 });
    } else if (name === "w:tr" && cell !== undefined) {
      cell.row += 1;
      cell.column = 0;
    } else if (name === "w:tc" && cell !== undefined) cell.column += 1;
    else if (name === "w:txbxContent") boxes += 1;
    order += 1;
    if (!PASSED.has(name)) holders.push({ name, id: order });
  };
  const whole = walkXml(xml, {
    open(name, _tag, empty) {
      if (TEXT.has(name)) inText = !empty;
      if (silent !== "") return;
      if (SILENT.has(name)) silent = empty ? "" : name;
      else if (PARAGRAPH.has(name)) begin(empty);
      else {
        const here = open[open.length - 1];
        if (here !== undefined) {
          here.text += PRINTED.get(name) ?? "";
          if (OBJECT.has(name)) here.holdsObject = true;
        }
        if (empty) return;
        if (TEXT.has(name) || name === "w:instrText") within = name;
        enter(name);
      }
    },
    close(name) {
      if (TEXT.has(name)) inText = false;
      if (silent !== "") {
        silent = silent === name ? "" : silent;
        return;
      }
      if (PARAGRAPH.has(name)) open.pop();
      if (!PASSED.has(name)) holders.pop();
      if (name === within) within = "";
      if (name === "w:tbl") cells.pop();
      if (name === "w:txbxContent") boxes -= 1;
    },
    text(text) {
      const here = open[open.length - 1];
      const from = offset;
      if (inText) offset += text.length;
      if (silent !== "" || within === "" || here === undefined) return;
      if (within === "w:instrText") here.fieldCode += decodeEntities(text);
      else {
        order += 1;
        here.stretches.push({ from: here.text.length, offset: from, order, holders: [...holders] });
        here.text += decodeEntities(text);
      }
    },
  });
  return { spots, whole };
}

/** The paragraph in which the engine's character of this number stands, and where in its text. */
export function spotAt(
  spots: readonly Spot[],
  offset: number,
): { readonly spot: Spot; readonly at: number } | undefined {
  const [last] = spots
    .flatMap((spot) => spot.stretches.map((stretch) => ({ spot, stretch })))
    .filter(({ stretch }) => stretch.offset <= offset)
    .sort((a, b) => b.stretch.offset - a.stretch.offset || b.stretch.order - a.stretch.order);
  return last === undefined
    ? undefined
    : { spot: last.spot, at: last.stretch.from + offset - last.stretch.offset };
}

const PROPERTY = /^(?:dc:(?:title|subject|creator|description)|cp:(?:keywords|category)|Company|Manager)$/;

/** Texts of a part of properties that a tag may stand in, one paragraph each. */
export function scanProperties(part: string, xml: string): readonly Spot[] {
  const spots: Spot[] = [];
  let within = false;
  walkXml(xml, {
    open: (name, _tag, empty) => {
      within = PROPERTY.test(name) && !empty;
    },
    close: () => {
      within = false;
    },
    text: (text) => {
      if (!within) return;
      const stretch = { from: 0, offset: 0, order: spots.length, holders: [] };
      const nowhere = { cell: undefined, inBox: false, fieldCode: "", holdsObject: false };
      spots.push({ part, paragraph: 0, text: decodeEntities(text), stretches: [stretch], ...nowhere });
    },
  });
  return spots;
}
