import { walkXml } from "../../opc/walk-xml.ts";
import { decodeEntities } from "../../opc/xml-entities.ts";
import type { Holder, Spot, Stretch } from "./spot.ts";

/** Inside these nothing is printed text: properties, moved-away text. */
const SILENT = new Set(["w:pPr", "w:rPr", "w:moveFrom"]);

/** The second copy of a drawing's text, for programs that cannot read the first one. */
const COPY = "mc:Fallback";

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

/** The same while it grows. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };
type GrowingSpot = Growing<Spot> & { stretches: Stretch[] };

/** What a part's XML holds. */
export interface ScannedPart {
  /**
   * Every paragraph in document order: tables row by row, cell by cell. A tab is "\t", a line break "\n". A paragraph
   * inside another (text box) follows the one that holds it.
   */
  readonly spots: readonly Spot[];
  /** Paragraphs of second copies, each under the number of the paragraph that stands around or before it. */
  readonly copies: readonly Spot[];
  /** False when the XML is not whole, and then what stands behind the break is missing. */
  readonly whole: boolean;
}

/** Every paragraph of a part's XML in document order. */
export const scanPart = (part: string, xml: string): readonly Spot[] => scanWhole(part, xml).spots;

/** All that a part's XML holds. */
export function scanWhole(part: string, xml: string): ScannedPart {
  const spots: GrowingSpot[] = [];
  const copies: GrowingSpot[] = [];
  const open: GrowingSpot[] = [];
  let holder: Growing<Holder> | undefined;
  /** Properties of the runs around, the innermost last. */
  const looks: string[] = [];
  const cells: { table: number; row: number; column: number }[] = [];
  let tables = 0;
  let boxes = 0;
  let depthOfCopies = 0;
  /** How many elements are open from the one on in which nothing is printed. */
  let silent = 0;
  let silentFrom = 0;
  let within: { readonly name: string; readonly tag: string; readonly at: number } | undefined;

  const begin = (at: number): void => {
    const place = (cell: (typeof cells)[number] | undefined) =>
      cell === undefined || cell.column === 0 ? undefined : { ...cell };
    const spot: GrowingSpot = {
      part,
      paragraph: spots.length + (depthOfCopies > 0 ? 0 : 1),
      cell: place(cells[cells.length - 1]),
      outerCell: place(cells[0]),
      inBox: boxes > 0,
      inCopy: depthOfCopies > 0,
      text: "",
      fieldCode: "",
      holdsObject: false,
      from: at,
      until: at,
      stretches: [],
    };
    (depthOfCopies > 0 ? copies : spots).push(spot);
    open.push(spot);
  };
  const finish = (end: number): void => {
    const spot = open.pop();
    if (spot !== undefined) spot.until = end;
  };
  const count = (name: string): void => {
    const cell = cells[cells.length - 1];
    if (name === "w:tbl") {
      tables += 1;
      cells.push({ table: tables, row: 0, column: 0 });
    } else if (name === "w:tr" && cell !== undefined) {
      cell.row += 1;
      cell.column = 0;
    } else if (name === "w:tc" && cell !== undefined) cell.column += 1;
    else if (name === "w:txbxContent") boxes += 1;
  };
  const add = (text: string, stretch: Pick<Stretch, "at" | "written" | "element">): void => {
    const here = open[open.length - 1];
    if (here === undefined) return;
    const look = looks[looks.length - 1] ?? "";
    here.stretches.push({ from: here.text.length, look, holder, ...stretch });
    here.text += text;
  };

  const whole = walkXml(xml, {
    open(name, tag, empty, at) {
      if (silent > 0 || SILENT.has(name)) {
        if (silent === 0) silentFrom = at;
        if (!empty) silent += 1;
        return;
      }
      const here = open[open.length - 1];
      if (PARAGRAPH.has(name)) {
        begin(at);
        if (empty) finish(at + tag.length);
        return;
      }
      if (here !== undefined && OBJECT.has(name)) here.holdsObject = true;
      const printed = PRINTED.get(name);
      if (printed !== undefined && empty) add(printed, { at, written: tag, element: undefined });
      else if (printed !== undefined && here !== undefined) here.text += printed;
      if (empty) return;
      if (TEXT.has(name) || name === "w:instrText") within = { name, tag, at };
      if (name === "w:r") looks.push("");
      if (name === COPY) {
        depthOfCopies += 1;
        // A copy may be runs alone, without a paragraph of its own.
        begin(at);
      }
      if (depthOfCopies === 0) count(name);
      if (!PASSED.has(name)) holder = { name, from: at, until: at, outer: holder };
    },
    close(name, end) {
      if (silent > 0) {
        silent -= 1;
        if (silent === 0 && name === "w:rPr" && looks.length > 0)
          looks[looks.length - 1] = xml.slice(silentFrom, end);
        return;
      }
      if (PARAGRAPH.has(name) || name === COPY) finish(end);
      if (name === "w:r") looks.pop();
      if (name === within?.name) within = undefined;
      if (name === COPY) depthOfCopies -= 1;
      else if (depthOfCopies === 0 && name === "w:tbl") cells.pop();
      else if (depthOfCopies === 0 && name === "w:txbxContent") boxes -= 1;
      if (PASSED.has(name) || holder === undefined) return;
      holder.until = end;
      holder = holder.outer;
    },
    text(text, at) {
      const here = open[open.length - 1];
      if (silent > 0 || within === undefined || here === undefined) return;
      if (within.name === "w:instrText") here.fieldCode += decodeEntities(text);
      else add(decodeEntities(text), { at, written: text, element: within });
    },
  });
  return { spots, copies, whole };
}
