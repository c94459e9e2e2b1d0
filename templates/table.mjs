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
 */
const row = (widths, cells) =>
  element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit", {})),
    ...cells.map((content, index) =>
      element(
        "w:tc",
        {},
        element("w:tcPr", {}, element("w:tcW", { "w:w": widths[index] ?? 0, "w:type": "dxa" })),
        content,
      ),
    ),
  );
