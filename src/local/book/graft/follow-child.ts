import {
  followBlock,
  followBlocks,
  followFormula,
  followLine,
  hasMoved,
  type StructureLog,
} from "../edit/follow-structure.ts";
import { childrenOf, rootOf, textOf } from "../parts/element.ts";
import { attributesOf, decodeFormula, encodeXml, isTrue } from "../parts/xml-value.ts";
import { followFilter } from "./follow-filter.ts";
import { withoutGone } from "./without-gone.ts";
import { elementWith, elementWithAttribute, withAttribute } from "./xml-pieces.ts";

/** Attributes that name cells of the sheet a part hangs on: several blocks, or one. */
const BLOCKS = /(\ssqref=")([^"]*)"/g;
const BLOCK = /(\sref=")([^"]*)"/g;
/** The only elements in which `r` names a cell and no relation. */
const CELLS = /(<(?:[\w.-]+:)?(?:cellWatch|inputCells|singleXmlCell)\s[^>]*?\br=")([^"]*)"/g;
/** Elements that hold a formula, and those of extensions that hold blocks. */
const FORMULAS =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|FmlaLink|FmlaRange|FmlaGroup|FmlaTxbx)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
const EXTENDED = /(<(?:[\w.-]+:)?sqref>)([^<]*)(?=<)/g;
/** Attributes that hold one: links within the book, texts of shapes, cells and lists of controls. */
const LED =
  /(\s(?:location|textlink|linkedCell|listFillRange|fmlaLink|fmlaRange|fmlaGroup|fmlaTxbx)=")([^"]+)"/g;
const LINK = /<(?:[\w.-]+:)?hyperlink\s[^>]*\/>/g;
/** Places of pictures and controls: rows and columns from 0. */
const ROWS = /(<(?:[\w.-]+:)?row>)\s*(\d+)\s*(?=<)/g;
const COLUMNS = /(<(?:[\w.-]+:)?col>)\s*(\d+)\s*(?=<)/g;

/** A part's formulas after the changes; `home` is the sheet it hangs on. */
export const followFormulas = (xml: string, home: number | undefined, log: StructureLog): string =>
  changeFormulas(xml, (formula) => followFormula(formula, home, log));

/** A part's formulas changed, in elements and in attributes. */
export function changeFormulas(xml: string, change: (formula: string) => string): string {
  const follow = (_: string, before: string, written: string): string => {
    const formula = decodeFormula(written);
    const now = change(formula);
    return before + (now === formula ? written : encodeXml(now));
  };
  return xml
    .replace(FORMULAS, follow)
    .replace(LED, (...found: [string, string, string]) => `${follow(...found)}"`);
}

/** A child of a sheet's root after the changes; "" once all it told of is gone. */
export function followChild(xml: string, sheet: number, log: StructureLog): string {
  const formulas = followFormulas(xml, sheet, log);
  if (!hasMoved(sheet, log)) return formulas;
  const root = rootOf(formulas)?.name;
  if (root === "rowBreaks" || root === "colBreaks") return followBreaks(formulas, sheet, log);
  if (root === "hyperlinks") return withoutGone(followLinks(formulas, sheet, log));
  const filtered = root === "autoFilter" ? followFilter(formulas, sheet, log) : formulas;
  return withoutGone(followPlaces(filtered, sheet, log));
}

/** Where the cells are now that a part tells of; those that are gone have no place. */
export function followPlaces(xml: string, sheet: number, log: StructureLog): string {
  const all = (_: string, start: string, blocks: string): string => start + followBlocks(blocks, sheet, log);
  const one = (_: string, start: string, ref: string): string => `${start}${followBlock(ref, sheet, log)}"`;
  return followAnchors(xml, sheet, log)
    .replace(BLOCK, one)
    .replace(BLOCKS, (...found: [string, string, string]) => `${all(...found)}"`)
    .replace(CELLS, one)
    .replace(EXTENDED, all);
}

/** A link covers one block; one that fell apart is several links. */
const followLinks = (xml: string, sheet: number, log: StructureLog): string =>
  xml.replace(LINK, (link) =>
    followBlocks(attributesOf(link).get("ref") ?? "", sheet, log)
      .split(" ")
      .map((block) => withAttribute(link, "ref", block))
      .join(""),
  );

/** A page breaks behind the line it names; where two breaks meet there is one. */
function followBreaks(xml: string, sheet: number, log: StructureLog): string {
  const root = rootOf(xml);
  if (root === undefined) return xml;
  const axis = root.name === "rowBreaks" ? "row" : "column";
  const breaks = new Map(
    childrenOf(xml, root).map((child) => {
      const line = followLine(Number(attributesOf(child.tag).get("id")) + 1, axis, sheet, log) - 1;
      return [line, elementWithAttribute(textOf(xml, child), "id", String(line))];
    }),
  );
  const kept = [...breaks].filter(([line]) => line > 0).sort(([a], [b]) => a - b);
  const manual = kept.filter(([, written]) => isTrue(attributesOf(written).get("man"))).length;
  if (kept.length === 0) return "";
  const counted = withAttribute(root.tag, "count", String(kept.length));
  return elementWith(
    withAttribute(counted, "manualBreakCount", manual === 0 ? undefined : String(manual)),
    kept.map(([, written]) => written).join(""),
  );
}

/** Where pictures, charts and controls are anchored. */
export function followAnchors(xml: string, sheet: number, log: StructureLog): string {
  const moved = (axis: "row" | "column") => (_: string, tag: string, line: string) =>
    tag + String(followLine(Number(line) + 1, axis, sheet, log) - 1);
  return xml.replace(ROWS, moved("row")).replace(COLUMNS, moved("column"));
}
