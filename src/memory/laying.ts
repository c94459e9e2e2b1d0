import type { Board } from "../core/table/board.ts";
import type { LayingPart, SheetLayout } from "../core/table/layout.ts";
import { type MemorySheet, newSheet, put, toChange } from "./sheet.ts";

/** Looks, dropdowns and protection are not kept in memory; headers come with the look. */
export function layPart(sheets: MemorySheet[], layout: SheetLayout, part: LayingPart): void {
  if (part === "tab" && layout.insertAt !== null) {
    sheets.splice(layout.insertAt, 0, newSheet(layout.sheet, [], layout.hidden));
  }
  const found = sheets.find((candidate) => candidate.name === layout.sheet);
  if (found === undefined) throw new Error(`no sheet named ${layout.sheet}`);
  const sheet = toChange(found);
  const isMade = part === "usable" && layout.lines.length > 0;
  if (isMade) put(sheet.cells, 2, 1, layout.lines, "");
  for (const column of layout.columns) {
    if (part === "usable" && !column.there) {
      put(sheet.cells, 1, column.column, [[column.header]], "");
      put(sheet.notes, 1, column.column, [[column.note]], "");
    }
  }
}

/** A hidden sheet of formulas, which are kept as texts: nothing is worked out in memory. */
export function layFormulas(
  sheets: MemorySheet[],
  sheet: string,
  row: readonly string[],
  insertAt: number | null,
): void {
  const at = sheets.findIndex(({ name }) => name === sheet);
  sheets.splice(insertAt ?? at, insertAt === null ? 1 : 0, newSheet(sheet, [[...row]], true));
}

/** The board as a sheet: its cells alone. */
export function drawOne(sheets: MemorySheet[], board: Board): void {
  const cells = board.rows.map((line) => line.map(({ value }) => value));
  const drawn = newSheet(board.sheet, cells, false);
  const at = sheets.findIndex(({ name }) => name === board.sheet);
  sheets.splice(at < 0 ? board.position : at, at < 0 ? 0 : 1, drawn);
}
