import { listTable } from "./list-table.mjs";
import { paragraph, run } from "./paragraph.mjs";

/** @typedef {readonly [width: number, header: string, cell: string, look?: "OBang" | "OGiua", total?: string]} Column */

/**
 * A table of which the last row is the total.
 * @param {string} tag
 * @param {readonly Column[]} columns
 */
export const totalled = (tag, columns) =>
  listTable(
    tag,
    columns.map(([width, header, cell, look = "OGiua"]) => [width, header, cell, look]),
    [columns.map(([, , , , total = ""]) => paragraph("ODauBang", run(total)))],
  );

/**
 * Columns of figures, each with its total: the same tag outside of the list.
 * @param {readonly (readonly [header: string, tag: string])[]} figures
 * @param {number} width
 * @returns {readonly Column[]}
 */
export const figures = (figures, width) =>
  figures.map(([header, tag]) => [width, header, `{${tag}}`, "OGiua", `{${tag}}`]);
