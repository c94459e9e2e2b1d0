import { element, escapeText } from "./xml.mjs";

export const tab = element("w:r", {}, element("w:tab", {}));

/**
 * A run of text; `properties` is the inside of w:rPr for the rare run that differs from its paragraph's style.
 * @param {string} text
 * @param {string} properties
 * @returns {string}
 */
export function run(text, properties = "") {
  const look = properties === "" ? "" : element("w:rPr", {}, properties);
  return element("w:r", {}, look, element("w:t", { "xml:space": "preserve" }, escapeText(text)));
}

export const bold = element("w:b", {});

/**
 * @param {string} style a key of LOOKS
 * @param {readonly string[]} runs
 * @returns {string}
 */
export const paragraph = (style, ...runs) =>
  element("w:p", {}, element("w:pPr", {}, element("w:pStyle", { "w:val": style })), ...runs);

/**
 * A paragraph that stays on the page of the next one.
 * @param {string} style
 * @param {readonly string[]} runs
 * @returns {string}
 */
export const keptParagraph = (style, ...runs) =>
  element(
    "w:p",
    {},
    element("w:pPr", {}, element("w:pStyle", { "w:val": style }), element("w:keepNext", {})),
    ...runs,
  );

/**
 * A heading behind a table, which has no air below it. The air stands in the paragraph itself: a style of its own would be
 * no heading to Google Docs, and so not in the outline.
 * @param {string} style
 * @param {readonly string[]} runs
 * @returns {string}
 */
export const belowTable = (style, ...runs) =>
  paragraph(style, ...runs).replace("</w:pPr>", `${element("w:spacing", { "w:before": 160 })}</w:pPr>`);

/**
 * Paragraphs repeated, or kept only when the tag's value is true. The two tags stand alone in their paragraphs:
 * that is what makes the renderer drop those paragraphs whole instead of leaving them empty.
 * @param {string} tag
 * @param {readonly string[]} paragraphs
 * @returns {string}
 */
export const section = (tag, ...paragraphs) =>
  [paragraph("Normal", run(`{#${tag}}`)), ...paragraphs, paragraph("Normal", run(`{/${tag}}`))].join("");
