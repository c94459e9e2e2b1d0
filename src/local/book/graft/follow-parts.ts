import {
  followBlock,
  followBlocks,
  followFormula,
  followLine,
  hasMoved,
  type StructureLog,
} from "../edit/follow-structure.ts";
import type { Book } from "../model/book-model.ts";
import { childrenOf, rootOf, textOf } from "../parts/element.ts";
import { asPath } from "../parts/real-path.ts";
import type { Relation } from "../parts/relations.ts";
import { attributesOf, decodeFormula, encodeXml, isTrue } from "../parts/xml-value.ts";
import { followFilter } from "./follow-filter.ts";
import type { PackageChanges } from "./package-changes.ts";
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
export const followFormulas = (xml: string, home: number | undefined, log: StructureLog): string => {
  const follow = (_: string, before: string, formula: string): string =>
    before + encodeXml(followFormula(decodeFormula(formula), home, log));
  return xml
    .replace(FORMULAS, follow)
    .replace(LED, (...found: [string, string, string]) => `${follow(...found)}"`);
};

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

function followPlaces(xml: string, sheet: number, log: StructureLog): string {
  const all = (_: string, start: string, blocks: string): string => start + followBlocks(blocks, sheet, log);
  const one = (_: string, start: string, ref: string): string => `${start}${followBlock(ref, sheet, log)}"`;
  return places(xml, sheet, log)
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
function places(xml: string, sheet: number, log: StructureLog): string {
  const moved = (axis: "row" | "column") => (_: string, tag: string, line: string) =>
    tag + String(followLine(Number(line) + 1, axis, sheet, log) - 1);
  return xml.replace(ROWS, moved("row")).replace(COLUMNS, moved("column"));
}

/** A drawing of notes: its boxes say their cell, and where they stand in columns and rows from 0. */
function followVml(vml: string, sheet: number, log: StructureLog): string {
  const xml = followFormulas(vml, sheet, log);
  const row = (line: number): number => followLine(line + 1, "row", sheet, log) - 1;
  const column = (line: number): number => followLine(line + 1, "column", sheet, log) - 1;
  return xml
    .replace(/(<x:Row>)\s*(\d+)\s*(?=<)/g, (_, tag: string, line: string) => tag + row(Number(line)))
    .replace(/(<x:Column>)\s*(\d+)\s*(?=<)/g, (_, tag: string, line: string) => tag + column(Number(line)))
    .replace(/(<x:Anchor>)([^<]*)(?=<)/g, (whole, tag: string, text: string) => {
      const [left, dx, top, dy, right, dx2, bottom, dy2] = text.split(",").map(Number);
      if (left === undefined || top === undefined || right === undefined || bottom === undefined)
        return whole;
      const [newLeft, newTop] = [column(left), row(top)];
      return (
        tag + [newLeft, dx, newTop, dy, newLeft + right - left, dx2, newTop + bottom - top, dy2].join(",")
      );
    });
}

/** Notes of lines that are gone, go; the others stand where their cells are. */
function followComments(xml: string, sheet: number, log: StructureLog): string {
  return xml.replace(
    /<((?:[\w.-]+:)?(?:comment|threadedComment))(\s[^>]*?\bref=")([^"]*)("[^>]*)(\/>|>[\s\S]*?<\/\1>)/g,
    (_, name: string, before: string, ref: string, behind: string, rest: string) => {
      const now = followBlocks(ref, sheet, log);
      return now === "" ? "" : `<${name}${before}${now}${behind}${rest}`;
    },
  );
}

/** What a sheet's relations lead to, and how each kind of part follows. Tables are seen to by lay-tables.ts. */
const HUNG: Readonly<Record<string, (xml: string, sheet: number, log: StructureLog) => string>> = {
  comments: followComments,
  threadedComment: followComments,
  vmlDrawing: followVml,
  drawing: (xml, sheet, log) => places(followFormulas(xml, sheet, log), sheet, log),
  ctrlProp: followFormulas,
  tableSingleCells: followPlaces,
  pivotTable: (xml, sheet, log) =>
    xml.replace(
      /(<(?:[\w.-]+:)?location\s[^>]*?\bref=")([^"]*)"/,
      (_, name: string, ref: string) => `${name}${followBlocks(ref, sheet, log)}"`,
    ),
};

/** What parts follow. */
export interface Following {
  readonly book: Book;
  readonly log: StructureLog;
  /** Name in the file of the sheet with this id. */
  readonly nameOf: (sheet: number) => string;
}

/** The source of a pivot table by name of sheet and block. */
function followSource(xml: string, { book, log, nameOf }: Following): string {
  return xml.replace(/<(?:[\w.-]+:)?worksheetSource\s[^>]*>/, (tag) => {
    const name = decodeFormula(/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? "");
    const source = book.sheets.find(({ file }) => file?.name === name);
    if (source === undefined) return tag;
    return tag
      .replace(/(\sref=")([^"]*)"/, (whole, start: string, ref: string) => {
        const now = followFormula(ref, source.id, log);
        return now.includes("#") ? whole : `${start}${now}"`;
      })
      .replace(/(\ssheet=")[^"]*"/, (_, start: string) => `${start}${encodeXml(nameOf(source.id))}"`);
  });
}

/** Brings the parts that hang on the sheets, and charts and pivot tables anywhere, to where rows, columns and tabs are now. */
export function followParts(following: Following, changes: PackageChanges): void {
  const { book, log } = following;
  if (log.length === 0) return;
  for (const { id, file } of book.sheets) {
    if (file === undefined) continue;
    for (const { kind, target, isOutside } of changes.relations(file.path)) {
      const follow = isOutside ? undefined : HUNG[kind];
      if (follow !== undefined) changes.set(target, follow(changes.text(target), id, log));
    }
  }
  for (const { kind, target } of relationsAnywhere(book, changes)) {
    if (CHARTS.has(kind)) changes.set(target, followFormulas(changes.text(target), undefined, log));
    if (kind === "pivotCacheDefinition") changes.set(target, followSource(changes.text(target), following));
  }
}

const CHARTS: ReadonlySet<string> = new Set(["chart", "chartEx"]);

/** What any part leads to within the package: names of parts say nothing of what they are. */
function relationsAnywhere(book: Book, changes: PackageChanges): readonly Relation[] {
  const paths = book.file?.package.paths ?? [];
  return paths
    .map(asPath)
    .filter((path) => /(?:^|\/)_rels\/[^/]+\.rels$/i.test(path))
    .flatMap((path) => changes.relations(path.replace(/_rels\/([^/]+)\.rels$/i, "$1")))
    .filter(({ isOutside }) => !isOutside);
}
