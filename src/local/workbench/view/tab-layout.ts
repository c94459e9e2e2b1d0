import type { Book } from "../../book/model/book-model.ts";
import { mergedRect } from "../../book/model/rect.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { TabLayout } from "../protocol.ts";
import { choiceLists } from "./choice-lists.ts";
import { ruleLooks } from "./conditional/rule-looks.ts";
import { farSides } from "./far-sides.ts";
import { lookTable } from "./look-table.ts";
import { ROW_HEIGHT, rowSize } from "./row-size.ts";
import { unshownOf } from "./unshown.ts";

/** Pixels of a column of which the file says nothing. */
const WIDTH = 100;

const widthOf = (width: number | undefined): number =>
  width === undefined ? WIDTH : Math.max(1, Math.round(width * 7 + 5));

/** Looks that cells of the tab have now or will have when a rule holds, so that the window knows them beforehand. */
function meetLooks(book: Book, sheet: SheetModel): void {
  const table = lookTable(book);
  const styles = new Set([0, ...sheet.rows.flatMap((row) => row?.styles ?? [])]);
  const farOf = farSides(sheet);
  const blocks = (sheet.layout.merges ?? []).map(({ startRow, startCol }) => ({
    style: sheet.rows[startRow]?.styles[startCol] ?? 0,
    far: farOf(startRow + 1, startCol + 1),
  }));
  const overs = ruleLooks(book, sheet);
  for (const each of [...[...styles].map((style) => ({ style, far: undefined })), ...blocks])
    for (const over of [undefined, ...overs])
      for (const isNumber of [false, true]) table.number({ ...each, over, isNumber });
}

/** How a tab is laid out; the same for everybody. */
export function tabLayout(book: Book, sheet: SheetModel): TabLayout {
  const { columns = [], freezePane, merges = [] } = sheet.layout;
  meetLooks(book, sheet);
  const rows = Math.max(sheet.maxRows, sheet.rows.length);
  return {
    id: sheet.id,
    rows,
    columns: sheet.maxColumns,
    frozen: { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 },
    widths: Array.from({ length: sheet.maxColumns }, (_, index) => {
      const { width, hidden } = columns[index] ?? {};
      return hidden === true ? 0 : widthOf(width);
    }),
    heights: sheet.rows.flatMap((row, index): (readonly [number, number])[] => {
      const pixels = row === undefined ? ROW_HEIGHT : rowSize(sheet, row, book.styles);
      return pixels === ROW_HEIGHT ? [] : [[index + 1, pixels]];
    }),
    merges: merges.map(mergedRect),
    lists: choiceLists(book, sheet),
    looks: lookTable(book).looks,
    unshown: unshownOf(book, sheet),
  };
}
