import { cellName } from "../model/a1.ts";
import { lastColumn } from "../model/cells.ts";
import type { SheetLayout, SheetModel } from "../model/sheet-model.ts";
import { childrenOf, rootOf } from "../parts/element.ts";
import { encodeXml } from "../parts/xml-value.ts";
import type { Tag } from "./style-parts.ts";
import { elementWith, elementWithAttribute, withAttribute, type XmlPieces } from "./xml-pieces.ts";

/** `<pane>` of frozen rows and columns (ECMA-376 part 1, 18.3.1.66); "" where none are. */
function paneXml(tag: Tag, { rows = 0, columns = 0 }: NonNullable<SheetLayout["freezePane"]>): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  return tag(
    "pane",
    `${split} topLeftCell="${cellName(rows + 1, columns + 1)}" activePane="${active}" state="frozen"`,
    "",
  );
}

/** `<sheetViews>` with the first view's grid lines and frozen panes as they are now; all else of it stays. */
export function viewsXml(
  tag: Tag,
  views: string | undefined,
  { freezePane, showGridLines }: SheetLayout,
): string {
  const start = views ?? tag("sheetViews", "", tag("sheetView", ' workbookViewId="0"', ""));
  const root = rootOf(start);
  const [view] = root === undefined ? [] : childrenOf(start, root);
  if (view === undefined) return start;
  const head = withAttribute(view.tag, "showGridLines", showGridLines === false ? "0" : undefined);
  const pane = paneXml(tag, freezePane ?? {});
  // Selections name the pane they are in; without that pane they would be refused.
  const kept = childrenOf(start, view).filter(({ name }) => name !== "pane" && name !== "selection");
  const content = pane + kept.map(({ start: from, end }) => start.slice(from, end)).join("");
  return start.slice(0, view.start) + elementWith(head, content) + start.slice(view.end);
}

/** `<sheetPr>` with the colour of the tab as it is now, six hexadecimal digits; "" takes it off. */
export function propertiesXml(tag: Tag, properties: string | undefined, colour: string): string {
  const start = properties ?? tag("sheetPr", "", "");
  const root = rootOf(start);
  if (root === undefined) return start;
  const kept = childrenOf(start, root)
    .filter(({ name }) => name !== "tabColor")
    .map(({ start: from, end }) => start.slice(from, end));
  const own = colour === "" ? "" : tag("tabColor", ` rgb="FF${encodeXml(colour)}"`, "");
  return elementWith(root.tag, own + kept.join(""));
}

/**
 * A new sheet as it is printed. Apps Script has no call for it: on Google the clerk chooses in the print dialog. A file
 * has to say it itself: A4 across, as wide as the page, its name and “Trang x/y” below.
 */
export const newSheetXml = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Trang &amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;

/** What fits across A4 between its margins at full size, in pixels of 1/96 inch. */
const PAGE = 1047;
/** Text of 10 points is read with ease at this share of its size. */
const READABLE = 0.62;
const MOST_PAGES = 4;
/** Of a column that says nothing, in characters of 7 pixels. */
const DEFAULT_WIDTH = 9;
/** So much of a page may say again whose row it is, where nothing is frozen. */
const MOST_REPEATED = 300;

/** How wide the columns are printed, in pixels; hidden ones are not. */
function widthsOf(sheet: SheetModel): readonly number[] {
  return Array.from({ length: lastColumn(sheet) }, (_, index) => {
    const { width = DEFAULT_WIDTH, hidden } = sheet.layout.columns?.[index] ?? {};
    return hidden === true ? 0 : width * 7 + 5;
  });
}

const sum = (some: readonly number[]): number => some.reduce((total, width) => total + width, 0);
const fitsOn = (width: number, pages: number): boolean => width * READABLE <= pages * PAGE;

/**
 * How many columns from the left stand on each page: those that are frozen; else, of a sheet wider than a page, its first, so
 * that the second page tells whose rows it holds.
 */
export function repeatedColumns(sheet: SheetModel): number {
  const frozen = sheet.layout.freezePane?.columns ?? 0;
  const widths = widthsOf(sheet);
  if (frozen > 0 || fitsOn(sum(widths), 1)) return frozen;
  const fitting = widths.findIndex((_, index) => sum(widths.slice(0, index + 1)) > MOST_REPEATED);
  return Math.max(0, fitting);
}

/** How many pages beside each other a sheet needs so that its text can still be read; repeated columns stand on each. */
function pagesAcross(sheet: SheetModel): number {
  const widths = widthsOf(sheet);
  const repeated = sum(widths.slice(0, repeatedColumns(sheet)));
  return [1, 2, 3].find((pages) => fitsOn(sum(widths) + (pages - 1) * repeated, pages)) ?? MOST_PAGES;
}

/** Brings what depends on the columns of a new sheet to its part: pages across, and room for the signs of groups. */
export function layPrint(pieces: XmlPieces, sheet: SheetModel, tag: Tag): void {
  const [setUp = tag("pageSetup", "", "")] = pieces.texts("pageSetup");
  pieces.replace("pageSetup", [elementWithAttribute(setUp, "fitToWidth", String(pagesAcross(sheet)))]);
  const [format = tag("sheetFormatPr", "", "")] = pieces.texts("sheetFormatPr");
  const isGrouped = sheet.layout.columns?.some(({ rest = "" }) => rest.includes("outlineLevel")) === true;
  if (isGrouped) pieces.replace("sheetFormatPr", [elementWithAttribute(format, "outlineLevelCol", "1")]);
}
