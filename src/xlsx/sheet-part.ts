import { cellName } from "./place.ts";
import { rowHeight } from "./row-height.ts";
import { type LongLists, rulesXml } from "./rules-xml.ts";
import type { OutCell, OutSheet } from "./sheet.ts";
import type { Strings } from "./strings-part.ts";
import type { Looks } from "./styles-part.ts";

/** What the sheets of one book share. */
export interface Shared {
  readonly looks: Looks;
  readonly strings: Strings;
  readonly lists: LongLists;
}

function cellTag({ value, look }: OutCell, name: string, { looks, strings }: Shared): string {
  const start = `<c r="${name}" s="${looks.of(look)}"`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return value === "" ? `${start}/>` : `${start} t="s"><v>${strings.of(value)}</v></c>`;
}

const rowTag = (
  cells: readonly (OutCell | undefined)[],
  row: number,
  columns: OutSheet["columns"],
  shared: Shared,
): string =>
  `<row r="${row}" ht="${rowHeight(cells, columns)}">${cells
    .map((cell, index) => (cell === undefined ? "" : cellTag(cell, cellName(index + 1, row), shared)))
    .join("")}</row>`;

const columnTag = ({ width, hidden }: OutSheet["columns"][number], index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden === true ? ' hidden="1"' : ""}/>`;

/** Rows above this one stay in sight. */
const pane = (frozen: number): string =>
  frozen === 0
    ? ""
    : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;

/** Without a password: it guards against slips, and who means to change it can. Widths and heights stay free, and rows may be put in. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0"/>';

const xmlns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The part of one sheet, its elements in the order that the schema has (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: OutSheet, shared: Shared, isFirst: boolean): string {
  const { columns, rows, frozen, rules, merged, landscape } = sheet;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${xmlns}>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane(frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(columnTag).join("")}</cols>`,
    `<sheetData>${rows.map((cells, index) => rowTag(cells, index + 1, columns, shared)).join("")}</sheetData>`,
    protection,
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    rulesXml(rules, shared.lists),
    '<pageMargins left="0.6" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>",
  ].join("");
}
