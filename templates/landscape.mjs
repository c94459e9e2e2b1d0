import { PAGE, twips } from "./page-setup.mjs";
import { element } from "./xml.mjs";

/** Width of the text on a page that lies across: 297 mm less 30 mm on the left and 15 mm on the right. */
export const WIDE = PAGE.height - PAGE.left - PAGE.right;

/** A margin of the page whose text stands in its middle. */
const SIDE = (PAGE.left + PAGE.right) / 2;

/**
 * Properties of a section whose pages lie across; they count from 1 and do not show the number on the first.
 * @param {"nextPage" | null} start how the section begins; null for the first one
 * @param {{ numbered: boolean, more?: string, centred?: boolean }} look pages without numbers show no header; centred
 * ones have as much margin on the left as on the right
 * @returns {string}
 */
export function landscapeSection(start, { numbered, more = "", centred = false }) {
  const header = (/** @type {string} */ type, /** @type {string} */ id) =>
    element("w:headerReference", { "w:type": type, "r:id": id });
  return element(
    "w:sectPr",
    {},
    header("default", numbered ? "rIdHeader" : "rIdFirstHeader"),
    header("first", "rIdFirstHeader"),
    ...(start === null ? [] : [element("w:type", { "w:val": start })]),
    element("w:pgSz", { "w:w": PAGE.height, "w:h": PAGE.width, "w:orient": "landscape" }),
    element("w:pgMar", {
      "w:top": PAGE.top,
      "w:right": centred ? SIDE : PAGE.right,
      "w:bottom": PAGE.bottom,
      "w:left": centred ? SIDE : PAGE.left,
      "w:header": twips(10),
      "w:footer": twips(10),
      "w:gutter": 0,
    }),
    more,
    element("w:pgNumType", { "w:start": 1 }),
    element("w:titlePg", {}),
  );
}
