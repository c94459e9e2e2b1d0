import { element } from "./xml.mjs";

/**
 * A solid line as the top border of an empty paragraph, shortened by indents: unlike shapes, or underlined
 * spaces, it looks the same in Word, LibreOffice and Google Docs. Border and indents stand in the paragraph itself,
 * not in its style: there the renderer fits the length to the text above, and Google Docs would drop the style.
 * @param {number} indent on both sides, in twips
 * @returns {string}
 */
export const rule = (indent) =>
  element(
    "w:p",
    {},
    element(
      "w:pPr",
      {},
      element("w:pStyle", { "w:val": "DuongKe" }),
      element(
        "w:pBdr",
        {},
        element("w:top", { "w:val": "single", "w:sz": 6, "w:space": 0, "w:color": "000000" }),
      ),
      // Two points of air: a line that touches the letters reads as an underline.
      element("w:spacing", { "w:before": 40 }),
      element("w:ind", { "w:left": indent, "w:right": indent }),
    ),
  );
