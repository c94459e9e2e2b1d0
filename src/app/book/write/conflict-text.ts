import { placeText } from "../../../core/book/row-name.ts";
import type { Conflict } from "./sheet-change.ts";

/** So many rows are told of, and so many columns of each. */
const [MOST_ROWS, MOST_COLUMNS] = [5, 2];

const columnsText = (columns: readonly string[]): string =>
  columns.slice(0, MOST_COLUMNS).join(", ") + (columns.length > MOST_COLUMNS ? " …" : "");

/** A sentence for rows that were left alone, by their places and names; "" when there are none. */
export function conflictText(conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return "";
  const places = conflicts
    .slice(0, MOST_ROWS)
    .map(({ columns, ...place }) => placeText({ ...place, column: columnsText(columns) }));
  const more = conflicts.length > MOST_ROWS ? ` và ${conflicts.length - MOST_ROWS} dòng khác` : "";
  // What is written into the covered part of merged cells never stands, however often it is tried.
  const merged = conflicts.some(({ row }) => row === 0)
    ? " Vẫn thế thì trang đó có ô gộp: chọn cả trang, Định dạng › Hợp nhất ô › Hủy hợp nhất, rồi chạy lại."
    : "";
  return `Có dòng vừa được người khác thêm, sửa hoặc xóa nên chưa ghi: ${places.join("; ")}${more}. Chạy lại để cập nhật.${merged}`;
}
