import { paragraph, run } from "./paragraph.mjs";
import { gridTable } from "./table.mjs";

/**
 * A table of which one row is repeated for each item of a list.
 * @param {string} tag the list
 * @param {readonly (readonly [width: number, header: string, cell: string, look?: "OBang" | "OGiua"])[]} columns
 * @param {readonly (readonly string[])[]} last rows below, cells as XML paragraphs: totals
 * @returns {string}
 */
export function listTable(tag, columns, last = []) {
  const cells = columns.map(([, , cell, look = "OBang"], index) => {
    const opened = index === 0 ? `{#${tag}}${cell}` : cell;
    return paragraph(look, run(index === columns.length - 1 ? `${opened}{/${tag}}` : opened));
  });
  return gridTable(
    columns.map(([width]) => width),
    columns.map(([, header]) => paragraph("ODauBang", run(header))),
    [cells, ...last],
  );
}
