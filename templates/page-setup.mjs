import { element } from "./xml.mjs";

/** One millimetre in twips (1/20 pt). */
const TWIPS_PER_MM = 1440 / 25.4;

/** @param {number} mm */
export const twips = (mm) => Math.round(mm * TWIPS_PER_MM);

/** Sizes in twips. Nghị định 30/2020/NĐ-CP, Phụ lục I: A4; top and bottom 20–25, left 30–35, right 15–20 mm. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  // 15 mm is 850.4 twips, and 850 would be under the decree's 15 mm; 851 also halves the text width evenly.
  right: 851,
  header: twips(10),
};

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** "1 cm or 1.27 cm" in the decree; 1.27 cm is Word's own half inch. */
export const FIRST_LINE = twips(12.7);

/**
 * Section properties: page, and page numbers that count from 1 but do not show on the section's first page.
 * @param {"nextPage" | null} start how the section begins; null for the first one
 * @returns {string}
 */
export function sectionProperties(start) {
  return element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "default", "r:id": "rIdHeader" }),
    element("w:headerReference", { "w:type": "first", "r:id": "rIdFirstHeader" }),
    ...(start === null ? [] : [element("w:type", { "w:val": start })]),
    element("w:pgSz", { "w:w": PAGE.width, "w:h": PAGE.height }),
    element("w:pgMar", {
      "w:top": PAGE.top,
      "w:right": PAGE.right,
      "w:bottom": PAGE.bottom,
      "w:left": PAGE.left,
      "w:header": PAGE.header,
      "w:footer": PAGE.header,
      "w:gutter": 0,
    }),
    element("w:pgNumType", { "w:start": 1 }),
    element("w:titlePg", {}),
  );
}
