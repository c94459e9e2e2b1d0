import { paragraph, run } from "./paragraph.mjs";
import { gridTable, wideRow } from "./table.mjs";

/**
 * A table of nominees: a row for each award with its name, below it a row for each collective and person.
 * @param {readonly (readonly [width: number, header: string, cell: string, look?: "OBangNho" | "OGiuaNho"])[]} columns
 * @returns {string}
 */
export function groupTable(columns) {
  const widths = columns.map(([width]) => width);
  const cells = columns.map(([, , cell, look = "OBangNho"], index) => {
    const opened = index === 0 ? `{#nguoi}${cell}` : cell;
    return paragraph(look, run(index === columns.length - 1 ? `${opened}{/nguoi}{/nhom}` : opened));
  });
  return gridTable(
    widths,
    columns.map(([, header]) => paragraph("ODauBang", run(header))),
    [wideRow(widths, paragraph("ONhom", run("{#nhom}{ten_nhom}"))), cells],
  );
}
