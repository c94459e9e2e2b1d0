import { sectionProperties } from "./page-setup.mjs";
import { paragraph, run } from "./paragraph.mjs";
import { afterTable } from "./signature-block.mjs";

/**
 * An annex that begins on a new page with numbers of its own: its title, and what it is attached to (Phụ lục I, III.1).
 * What ends the letter's section stands at its head, so that a letter without it has one section.
 * @param {string} title in capitals
 * @param {string} attached tag of the line below it
 * @returns {string}
 */
export const annexHead = (title, attached) =>
  [
    afterTable(sectionProperties(null)),
    paragraph("TenLoai", run(title)),
    paragraph("KemTheo", run(`(${attached})`)),
  ].join("");
