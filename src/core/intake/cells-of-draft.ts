import { readDay } from "../calendar/read-day.ts";
import { type NewCell, plain } from "../renewal/copied-rows.ts";
import { look } from "../renewal/review.ts";
import type { Cell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { quoted } from "../text/quote.ts";
import type { DraftRow } from "./draft.ts";

/** A row's cells as they are written, or one sentence on the first that cannot be. */
export type DraftCells =
  | { readonly ok: true; readonly cells: Readonly<Record<string, NewCell>> }
  | { readonly ok: false; readonly message: string };

/** A cell of the kind that its column holds; undefined where the text is none. Words and names go as they are. */
function cellFor(column: Column, text: string): Cell | undefined {
  if (column.kind === "day") {
    const read = readDay(text);
    return read?.kind === "day" ? { day: read.day } : undefined;
  }
  if (column.kind === "number") return /^\d{1,6}$/u.test(text) ? Number(text) : undefined;
  if (column.kind === "choice") return column.choices.find((choice) => choice === text);
  return text;
}

const wants: Partial<Record<Column["kind"], string>> = {
  day: "Ghi ngày/tháng/năm, ví dụ 15/02/2026.",
  number: "Ghi một số.",
  choice: "Chọn một mục trong danh sách.",
};

/** What a page sent for a row, checked against its sheet's columns. @param at the row's place on the page, from 1 */
export function cellsOfDraft({ table }: ParsedTable, { cells }: DraftRow, at: number): DraftCells {
  const made: Record<string, NewCell> = {};
  // The table's own columns are asked for: what else a page may call a cell is nobody's.
  for (const [key, column] of Object.entries(table.columns)) {
    const typed = Object.keys(cells).includes(key) ? cells[key] : undefined;
    const text = (typed ?? "").normalize("NFC").trim();
    if (column.filledBy === "system" || text === "") continue;
    const cell = cellFor(column, text);
    if (cell === undefined) {
      const message = `Trang ${table.sheet}, dòng thứ ${at}, ${column.header}: ${quoted(text)} không ghi được. ${wants[column.kind] ?? ""}`;
      return { ok: false, message: message.trim() };
    }
    made[key] = plain(cell);
  }
  for (const [key, column] of Object.entries(table.columns)) {
    if (column.required && column.filledBy === "clerk" && made[key] === undefined && !given.has(key))
      made[key] = { cell: "", remarks: [look("", "", "Văn bản không ghi điều này: bổ sung.")] };
  }
  return { ok: true, cells: made };
}

/** What the book itself gives every new row. */
const given: ReadonlySet<string> = new Set(["key", "campaign", "order"]);
