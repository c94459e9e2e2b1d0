import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run } from "./paragraph.mjs";
import { rule } from "./rule.mjs";
import { afterTable } from "./signature-block.mjs";

/** In the template only: the renderer fits the line to the text above it. */
const ATTACHED_LINE = 2400;

/**
 * What a paper or list is attached to, with the line that the decree draws below it (Phụ lục I, III.1 and IV).
 * @param {string} attached with its brackets
 * @param {number} width of the text, in twips
 * @returns {string}
 */
export const attachedTo = (attached, width) =>
  paragraph("KemTheo", run(attached)) + rule((width - ATTACHED_LINE) / 2);

/**
 * Head of an annex: “Phụ lục”, its title in capitals, what it is attached to (Phụ lục I, III.1).
 * @param {string} title in capitals
 * @param {string} attached with its brackets
 * @param {number} width of the text, in twips
 * @returns {string}
 */
export const annexTitle = (title, attached, width = TEXT_WIDTH) =>
  [paragraph("PhuLuc", run("Phụ lục")), paragraph("TenPhuLuc", run(title)), attachedTo(attached, width)].join(
    "",
  );

/**
 * An annex that begins on a new page with numbers of its own. What ends the letter's section stands at its head, so that a
 * letter without it has one section.
 * @param {string} title in capitals
 * @param {string} attached tag of the line below it
 * @returns {string}
 */
export const annexHead = (title, attached) =>
  afterTable(sectionProperties(null)) + annexTitle(title, `(${attached})`);
