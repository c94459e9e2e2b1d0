import type { Book } from "../../book/model/book-model.ts";
import { partBehind, type SheetModel } from "../../book/model/sheet-model.ts";
import { childrenOfRoot } from "../../book/parts/element.ts";
import { partText } from "../../book/parts/part-text.ts";
import { hungOn } from "../../book/read/charts.ts";

/** Pictures in the drawing of a sheet's part. */
function picturesOf(book: Book, sheet: SheetModel): number {
  const part = partBehind(sheet);
  if (book.file === undefined || part === undefined) return 0;
  const drawing = hungOn(book.file.package, part.path, "drawing");
  const xml = drawing === undefined ? "" : partText(book.file.package, drawing);
  if (xml === "") return 0;
  return childrenOfRoot(xml).filter(({ start, end }) => /<(?:[\w.-]+:)?pic[\s>]/u.test(xml.slice(start, end)))
    .length;
}

/** What of a tab the grid cannot show and the file keeps, as a clerk counts it. */
export function unshownOf(book: Book, sheet: SheetModel): readonly string[] {
  const charts = sheet.layout.charts?.length ?? 0;
  const pictures = picturesOf(book, sheet);
  return [charts === 0 ? "" : `${charts} biểu đồ`, pictures === 0 ? "" : `${pictures} hình`].filter(
    (part) => part !== "",
  );
}
