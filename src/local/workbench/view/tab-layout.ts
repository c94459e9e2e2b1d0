import type { Book } from "../../book/model/book-model.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { TabLayout } from "../protocol.ts";

/** Pixels of a column of which the file says nothing. */
const WIDTH = 100;

/** How a tab is laid out for this person. */
export function tabLayout(_book: Book, sheet: SheetModel, _person: string): TabLayout {
  const { columns = [], freezePane } = sheet.layout;
  return {
    id: sheet.id,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozen: { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 },
    widths: Array.from({ length: sheet.maxColumns }, (_, index) => {
      const { width, hidden } = columns[index] ?? {};
      if (hidden === true) return 0;
      return width === undefined ? WIDTH : Math.round(width * 7 + 5);
    }),
    merges: [],
    lists: [],
    looks: [],
    unshown: [],
  };
}
