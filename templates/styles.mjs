import { LOOKS } from "./looks.mjs";
import { WORD_NAMES } from "./names.mjs";
import { element, xmlPart } from "./xml.mjs";

/** @typedef {import("./looks.mjs").Look} Look */

const FONT = "Times New Roman";

/** @param {number} points */
const runSize = (points) =>
  element("w:sz", { "w:val": points * 2 }) + element("w:szCs", { "w:val": points * 2 });

const DEFAULTS = element(
  "w:docDefaults",
  {},
  element(
    "w:rPrDefault",
    {},
    element(
      "w:rPr",
      {},
      element("w:rFonts", { "w:ascii": FONT, "w:hAnsi": FONT, "w:cs": FONT, "w:eastAsia": FONT }),
      element("w:color", { "w:val": "000000" }),
      runSize(14),
      element("w:lang", { "w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "vi-VN" }),
    ),
  ),
  element("w:pPrDefault", {}, element("w:pPr", {}, element("w:widowControl", {}), spacing({}))),
);

/** @param {Partial<Look>} look */
function spacing({ before = 0, after = 0, line = 240, exactly }) {
  return element("w:spacing", {
    "w:before": before,
    "w:after": after,
    "w:line": exactly ?? line,
    "w:lineRule": exactly === undefined ? "auto" : "exact",
  });
}

/** @param {Look} look */
function indentation({ firstLine, hanging, left }) {
  if (firstLine !== undefined) return element("w:ind", { "w:firstLine": firstLine });
  if (hanging !== undefined) return element("w:ind", { "w:left": left ?? hanging, "w:hanging": hanging });
  return "";
}

/**
 * Children of w:pPr stand in the order of the schema; Word refuses a file where they do not.
 * @param {Look} look
 */
const paragraphProperties = (look) =>
  element(
    "w:pPr",
    {},
    look.keepNext ? element("w:keepNext", {}) : "",
    look.tab === undefined
      ? ""
      : element("w:tabs", {}, element("w:tab", { "w:val": "left", "w:pos": look.tab })),
    look.basedOn === undefined ? spacing(look) : "",
    indentation(look),
    look.align === undefined ? "" : element("w:jc", { "w:val": look.align }),
    look.outline === undefined ? "" : element("w:outlineLvl", { "w:val": look.outline }),
  );

/** @param {Look} look */
const runProperties = (look) =>
  element(
    "w:rPr",
    {},
    look.bold ? element("w:b", {}) + element("w:bCs", {}) : "",
    look.italic ? element("w:i", {}) + element("w:iCs", {}) : "",
    look.size === undefined ? "" : runSize(look.size),
  );

/** @returns {string} the part word/styles.xml */
export function stylesPart() {
  const normal = element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    element("w:name", { "w:val": "Normal" }),
    element("w:qFormat", {}),
  );
  const own = Object.entries(LOOKS).map(([id, look]) =>
    element(
      "w:style",
      { "w:type": "paragraph", ...(look.builtIn ? {} : { "w:customStyle": 1 }), "w:styleId": id },
      element("w:name", { "w:val": look.name }),
      element("w:basedOn", { "w:val": look.basedOn ?? "Normal" }),
      element("w:qFormat", {}),
      paragraphProperties(look),
      runProperties(look),
    ),
  );

  return xmlPart(element("w:styles", WORD_NAMES, DEFAULTS, normal, ...own));
}
