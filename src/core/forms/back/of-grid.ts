import { findSheets } from "./find-sheet.ts";
import { doubtAt, type FormDoubt } from "./form-doubt.ts";
import { formLayouts } from "./form-layout.ts";
import type { Grid } from "./grid.ts";
import { readSent, sentSheets } from "./read-sent.ts";
import { readSheet } from "./read-sheet.ts";
import type { FormRead, ReturnedSheet } from "./returned-form.ts";

/**
 * Reads a returned workbook, whatever a clerk and other programs did to it: sheets and columns are found by their words, rows
 * by their marks and by what they are about. What cannot be read is a doubt with its place; nothing is left out unsaid.
 */
export function formOfGrids(grids: readonly Grid[]): FormRead {
  const read = readSent(grids);
  if (read.kind === "none") return { kind: "foreign" };
  if (read.kind === "unreadable") return { kind: "refused", why: read.why };
  const { head, origin } = read;
  const sent = sentSheets(origin);
  const found = findSheets(grids, formLayouts);
  const sheets: ReturnedSheet[] = [];
  const doubts: FormDoubt[] = [];
  for (const layout of formLayouts) {
    const sentRows = sent.find(({ table }) => table === layout.table)?.rows ?? [];
    const there = found.get(layout);
    if (there === undefined) {
      if (sentRows.length > 0)
        doubts.push(
          doubtAt(
            { sheet: layout.sheet, row: 0, title: "", column: "" },
            "look",
            "Tệp không còn trang này; sổ coi như đơn vị không ghi gì ở trang ấy.",
            "Đề nghị đơn vị gửi lại tệp nếu trang ấy có phần báo.",
          ),
        );
      continue;
    }
    const { rows, doubts: told } = readSheet(there, layout, sentRows);
    sheets.push({ table: layout.table, sheet: there.grid.name, rows });
    doubts.push(...told);
  }
  return { kind: "form", form: { head, origin, sheets, doubts } };
}
