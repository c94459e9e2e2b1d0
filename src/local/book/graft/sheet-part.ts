import { hasMoved, type StructureLog } from "../edit/follow-structure.ts";
import { parseAddress, rectName } from "../model/a1.ts";
import type { StyleTable } from "../model/cell-style.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import { partBehind, type SheetModel } from "../model/sheet-model.ts";
import { rootPrefix } from "../parts/element.ts";
import { attributesOf } from "../parts/xml-value.ts";
import { asRead } from "../read/as-read.ts";
import { followChild } from "./follow-child.ts";
import { rowsXml } from "./rows-xml.ts";
import { columnsXml, formatsXml, mergesXml, validationsXml } from "./sheet-children.ts";
import { layPrint, propertiesXml, viewsXml } from "./sheet-view.ts";
import { tagMaker } from "./style-parts.ts";
import type { StyleWriter } from "./style-writer.ts";
import { elementWithAttribute, type XmlPieces, xmlPieces } from "./xml-pieces.ts";

/** Children of a worksheet as the schema orders them (ECMA-376 part 1, 18.3.1.99). */
const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** What a sheet's part is written with. */
export interface SheetWriting {
  readonly styles: StyleTable;
  readonly styleIds: readonly number[];
  readonly writer: StyleWriter;
  readonly is1904: boolean;
  readonly nameOf: (sheet: number) => string;
  readonly log: StructureLog;
  /** A formula of the book with the names that tabs have in the file. */
  readonly inFile: (formula: string) => string;
  readonly keepList: (values: readonly string[]) => string;
}

/** Children that do not follow: the model holds them and they are written from it, or, as what is selected, they stay. */
const MODELLED: ReadonlySet<string> = new Set([
  "sheetViews",
  "sheetData",
  "cols",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
]);

/** What a sheet that is new was "read" as. */
const NOTHING = asRead({ layout: {}, validations: [], formats: [] });

/**
 * The part of a sheet with what changed since it was read; where nothing did, the very text.
 * @param xml the part as it was read, or `newSheetXml`
 */
export function sheetPart(sheet: SheetModel, xml: string, writing: SheetWriting): XmlPieces {
  const prefix = rootPrefix(xml);
  const tag = tagMaker(prefix);
  const pieces = xmlPieces(xml, SHEET_ORDER);
  const before = partBehind(sheet)?.read?.asRead ?? NOTHING;
  const now = asRead(sheet);
  const { layout, formats } = sheet;
  const only = (name: string, text: string): void => pieces.replace(name, text === "" ? [] : [text]);

  if (partBehind(sheet) !== undefined && writing.log.length > 0)
    pieces.changeOthers(MODELLED, (text) => followChild(text, sheet.id, writing.log));
  const rows = rowsXml(sheet, {
    ...writing,
    prefix,
    xml: partBehind(sheet) === undefined ? "" : xml,
    hasMoved: hasMoved(sheet.id, writing.log),
  });
  const data = tag("sheetData", "", rows);
  const [old = ""] = pieces.texts("sheetData");
  if (old.replace(/^<[^>]*>/, "") !== data.replace(/^<[^>]*>/, "")) {
    only("sheetData", data);
    sayDimension(pieces, sheet, tag);
  }
  if (now.columns !== before.columns) only("cols", columnsXml(tag, layout.columns ?? []));
  if (now.merges !== before.merges) only("mergeCells", mergesXml(tag, layout.merges ?? []));
  if (now.view !== before.view) only("sheetViews", viewsXml(tag, pieces.texts("sheetViews")[0], layout));
  if (now.tabColour !== before.tabColour)
    only("sheetPr", propertiesXml(tag, pieces.texts("sheetPr")[0], layout.tabColour ?? ""));
  if (now.formats !== before.formats)
    pieces.replace("conditionalFormatting", formatsXml(tag, formats, writing));
  if (now.validations !== before.validations)
    only("dataValidations", validationsXml(sheet, { ...writing, tag }));
  if (layout.filter !== undefined)
    pieces.replace("autoFilter", [tag("autoFilter", ` ref="${rectName(layout.filter)}"`, "")]);
  if (partBehind(sheet) === undefined) layPrint(pieces, sheet, tag);
  return pieces;
}

/** How far the cells reach: what the file said, made wider where it has to be. */
function sayDimension(pieces: XmlPieces, sheet: SheetModel, tag: ReturnType<typeof tagMaker>): void {
  const [written] = pieces.texts("dimension");
  // A part need not say it; one of another program that does not is left so.
  if (written === undefined && partBehind(sheet) !== undefined) return;
  const said = parseAddress(attributesOf(written ?? "").get("ref") ?? "", LAST_ROW, LAST_COLUMN);
  const rows = Math.max(1, said?.bottom ?? 1, sheet.rows.length);
  const columns = sheet.rows.reduce(
    (most, row) => Math.max(most, row?.values.length ?? 0, row?.styles.length ?? 0),
    said?.right ?? 1,
  );
  const ref = rectName({ top: said?.top ?? 1, left: said?.left ?? 1, bottom: rows, right: columns });
  pieces.replace("dimension", [elementWithAttribute(written ?? tag("dimension", "", ""), "ref", ref)]);
}
