import { neededHeight } from "../../book/graft/row-height.ts";
import type { StyleTable } from "../../book/model/cell-style.ts";
import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import { attributesOf, isTrue } from "../../book/parts/xml-value.ts";

/** Pixels of a row that says nothing, as the grid has them. */
export const ROW_HEIGHT = 24;
/** Of a line of text, and around it. */
const LINE = 18;
const AROUND = 6;
const POINTS_OF_LINE = 12.75;
const PIXELS_PER_POINT = 96 / 72;
/** A taller row would fill the window; the rest of its text is read above the cells. */
const HIGHEST = 320;

/** Pixels of a row, 0 for a hidden one: as the file says, else by its wrapped text. */
export function rowSize(sheet: SheetModel, row: Row, styles: StyleTable): number {
  const said = row.attributes === undefined ? undefined : attributesOf(`<row${row.attributes}>`);
  if (isTrue(said?.get("hidden"))) return 0;
  const height = said?.get("ht");
  if (height !== undefined && isTrue(said?.get("customHeight")))
    return Math.min(HIGHEST, Math.max(ROW_HEIGHT, Math.round(Number(height) * PIXELS_PER_POINT)));
  const needed = neededHeight(sheet, row, styles);
  if (needed === undefined) return ROW_HEIGHT;
  return Math.min(HIGHEST, Math.round(needed / POINTS_OF_LINE) * LINE + AROUND);
}
