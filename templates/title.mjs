import { TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run } from "./paragraph.mjs";
import { rule } from "./rule.mjs";

/** In the template only: the renderer fits the line to the abstract. */
const ABSTRACT_LINE = 2954;

/**
 * Tên loại and trích yếu of what is attached: its line stands below what it is attached to.
 * @param {string} kind text, or a tag
 * @param {string} abstract
 * @returns {string}
 */
export const bareTitle = (kind, abstract) =>
  paragraph("TenLoai", run(kind)) + paragraph("TrichYeu", run(abstract));

/**
 * Tên loại, trích yếu and the short line below them (elements 5a, 5a').
 * @param {string} kind text, or a tag
 * @param {string} abstract
 * @returns {string}
 */
export const title = (kind, abstract) => bareTitle(kind, abstract) + rule((TEXT_WIDTH - ABSTRACT_LINE) / 2);
