import type { Book } from "../model/book-model.ts";
import { asPath } from "../parts/real-path.ts";
import type { Relation } from "../parts/relations.ts";
import { decodeFormula, encodeXml } from "../parts/xml-value.ts";
import { followBlocks, followFormula, followLine, hasMoved, type StructureLog } from "./follow-structure.ts";
import type { PackageChanges } from "./package-changes.ts";

/** Attributes that name cells of the sheet a part hangs on. */
const BLOCKS = /(\s(?:ref|sqref)=")([^"]*)"/g;
/** The only element in which `r` names a cell and no relation. */
const WATCHED = /(<(?:[\w.-]+:)?cellWatch\s[^>]*?\br=")([^"]*)"/g;
/** Elements that hold a formula, and those of extensions that hold blocks. */
const FORMULAS =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
const EXTENDED = /(<(?:[\w.-]+:)?sqref>)([^<]*)(?=<)/g;
/** Links within the book. */
const LOCATION = /(\slocation=")([^"]*)"/g;
/** Places of pictures and controls: rows and columns from 0. */
const ROWS = /(<(?:[\w.-]+:)?row>)\s*(\d+)\s*(?=<)/g;
const COLUMNS = /(<(?:[\w.-]+:)?col>)\s*(\d+)\s*(?=<)/g;
const BREAKS = /(<(?:[\w.-]+:)?brk\s[^>]*?\bid=")(\d+)"/g;

/** A part's formulas after the changes; `home` is the sheet it hangs on. */
export const followFormulas = (xml: string, home: number | undefined, log: StructureLog): string =>
  xml.replace(
    FORMULAS,
    (_, tag: string, formula: string) => tag + encodeXml(followFormula(decodeFormula(formula), home, log)),
  );

/** A child of a sheet's root after the changes. */
export function followChild(xml: string, sheet: number, log: StructureLog): string {
  const formulas = followFormulas(xml, sheet, log).replace(
    LOCATION,
    (_, name: string, place: string) =>
      `${name}${encodeXml(followFormula(decodeFormula(place), sheet, log))}"`,
  );
  if (!hasMoved(sheet, log)) return formulas;
  const axis = /^<(?:[\w.-]+:)?rowBreaks/.test(xml) ? "row" : "column";
  return (
    places(formulas, sheet, log)
      .replace(BLOCKS, (_, name: string, blocks: string) => `${name}${followBlocks(blocks, sheet, log)}"`)
      .replace(WATCHED, (_, name: string, block: string) => `${name}${followBlocks(block, sheet, log)}"`)
      .replace(EXTENDED, (_, tag: string, blocks: string) => tag + followBlocks(blocks, sheet, log))
      // A page breaks behind the line it names.
      .replace(
        BREAKS,
        (_, name: string, line: string) => `${name}${followLine(Number(line) + 1, axis, sheet, log) - 1}"`,
      )
  );
}

/** Where pictures, charts and controls are anchored. */
function places(xml: string, sheet: number, log: StructureLog): string {
  const moved = (axis: "row" | "column") => (_: string, tag: string, line: string) =>
    tag + String(followLine(Number(line) + 1, axis, sheet, log) - 1);
  return xml.replace(ROWS, moved("row")).replace(COLUMNS, moved("column"));
}

/** A drawing of notes: its boxes say their cell, and where they stand in columns and rows from 0. */
function followVml(xml: string, sheet: number, log: StructureLog): string {
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
  drawing: places,
  pivotTable: (xml, sheet, log) =>
    xml.replace(
      /(<(?:[\w.-]+:)?location\s[^>]*?\bref=")([^"]*)"/,
      (_, name: string, ref: string) => `${name}${followBlocks(ref, sheet, log)}"`,
    ),
};

/** The source of a pivot table by name of sheet and block. */
function followSource(xml: string, book: Book, log: StructureLog): string {
  return xml.replace(/<(?:[\w.-]+:)?worksheetSource\s[^>]*>/, (tag) => {
    const name = decodeFormula(/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? "");
    const source = book.sheets.find(({ file }) => file?.name === name);
    if (source === undefined) return tag;
    return tag
      .replace(
        /(\sref=")([^"]*)"/,
        (_, start: string, ref: string) => `${start}${followBlocks(ref, source.id, log)}"`,
      )
      .replace(/(\ssheet=")[^"]*"/, (_, start: string) => `${start}${encodeXml(source.name)}"`);
  });
}

/** Brings the parts that hang on the sheets, and charts and pivot tables anywhere, to where rows, columns and tabs are now. */
export function followParts(book: Book, changes: PackageChanges): void {
  const log = book.file?.log ?? [];
  if (log.length === 0) return;
  for (const { id, file } of book.sheets) {
    if (file === undefined) continue;
    for (const { kind, target, isOutside } of changes.relations(file.path)) {
      const follow = isOutside || !hasMoved(id, log) ? undefined : HUNG[kind];
      if (follow !== undefined) changes.set(target, follow(changes.text(target), id, log));
    }
  }
  for (const { kind, target } of relationsAnywhere(book, changes)) {
    if (CHARTS.has(kind)) changes.set(target, followFormulas(changes.text(target), undefined, log));
    if (kind === "pivotCacheDefinition") changes.set(target, followSource(changes.text(target), book, log));
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
