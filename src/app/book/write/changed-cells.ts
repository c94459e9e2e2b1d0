import type { Cell, WrittenCell } from "../../../core/table/cell.ts";
import { cellText, isDayCell } from "../../../core/table/parse-cell.ts";
import type { Look } from "./look.ts";
import type { PairedRows } from "./pair-rows.ts";
import type { NewCell, SheetChange } from "./sheet-change.ts";
import { type ChangedCell, isExact } from "./write-blocks.ts";

/** What a cell shows that is to be written. */
export function shownText(cell: WrittenCell): string {
  if (typeof cell === "object" && "formula" in cell) return "";
  return typeof cell === "object" && "to" in cell ? cell.text : cellText(cell);
}

/** Whether a cell shows already what it is to hold. */
export function same(stands: Cell, cell: NewCell): boolean {
  if (isExact(cell)) return false;
  if (typeof cell === "object" && "day" in cell && isDayCell(stands)) return stands.day === cell.day;
  return cellText(stands) === shownText(cell);
}

/** The cells of paired rows that are to hold something else than they do. */
export function changedCells(
  { cells, evenIfSame = false }: Pick<SheetChange, "cells" | "evenIfSame">,
  pairs: PairedRows["pairs"],
  at: Look["at"],
): readonly ChangedCell[] {
  if (cells === undefined) return [];
  return pairs.flatMap(({ before, now }) =>
    Object.entries(cells(before, now, at) ?? {}).flatMap(([key, cell]) => {
      const column = at.get(key);
      if (column === undefined || (!evenIfSame && same(now.line[column - 1] ?? "", cell))) return [];
      return [{ row: now.at, column, cell }];
    }),
  );
}
