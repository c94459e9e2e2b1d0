import { element } from "./xml.mjs";

const NO_BORDER = { "w:val": "nil" };
const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];

/**
 * A borderless table without cell padding, so that its columns are exactly as wide as said. Rows never break
 * over a page.
 * @param {readonly number[]} widths of the columns, in twips
 * @param {number} above empty space inside each cell's top, in twips
 * @param {readonly (readonly string[])[]} rows cells as XML paragraphs
 * @returns {string}
 */
export function layoutTable(widths, above, rows) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = element(
    "w:tblPr",
    {},
    element("w:tblW", { "w:w": total, "w:type": "dxa" }),
    element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
    element("w:tblBorders", {}, ...SIDES.map((side) => element(`w:${side}`, NO_BORDER))),
    element("w:tblLayout", { "w:type": "fixed" }),
    element(
      "w:tblCellMar",
      {},
      ...Object.entries({ top: above, left: 0, bottom: 0, right: 0 }).map(([side, width]) =>
        element(`w:${side}`, { "w:w": width, "w:type": "dxa" }),
      ),
    ),
  );
  const grid = element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width })));
  return element("w:tbl", {}, properties, grid, ...rows.map((cells) => row(widths, cells)));
}

/**
 * @param {readonly number[]} widths
 * @param {readonly string[]} cells
 * @param {string} more further properties of the row
 */
const row = (widths, cells, more = "") =>
  element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit", {}), more),
    ...cells.map((content, index) =>
      element(
        "w:tc",
        {},
        element("w:tcPr", {}, element("w:tcW", { "w:w": widths[index] ?? 0, "w:type": "dxa" })),
        content,
      ),
    ),
  );

/**
 * A row whose only cell goes over all columns.
 * @param {readonly number[]} widths
 * @param {string} content XML paragraphs
 */
export const wideRow = (widths, content) =>
  element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit", {})),
    element(
      "w:tc",
      {},
      element(
        "w:tcPr",
        {},
        element("w:tcW", { "w:w": widths.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
        element("w:gridSpan", { "w:val": widths.length }),
      ),
      content,
    ),
  );

const LINE = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000" };

/**
 * A table with lines whose header is repeated on every page; its second row is repeated by the renderer.
 * @param {readonly number[]} widths of the columns, in twips
 * @param {readonly string[]} header cells as XML paragraphs
 * @param {readonly (string | readonly string[])[]} rows cells as XML paragraphs, or a whole row as XML
 * @returns {string}
 */
export function gridTable(widths, header, rows) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblW", { "w:w": total, "w:type": "dxa" }),
      element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      element("w:tblBorders", {}, ...SIDES.map((side) => element(`w:${side}`, LINE))),
      element("w:tblLayout", { "w:type": "fixed" }),
      element(
        "w:tblCellMar",
        {},
        ...["left", "right"].map((side) => element(`w:${side}`, { "w:w": 85, "w:type": "dxa" })),
      ),
    ),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    row(widths, header, element("w:tblHeader", {})),
    ...rows.map((cells) => (typeof cells === "string" ? cells : row(widths, cells))),
  );
}
