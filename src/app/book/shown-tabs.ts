import { tablesInOrder } from "../../core/book/parsed-book.ts";
import { setUpFirst } from "../../core/office/next-step.ts";
import { isHidden } from "../../core/table/layout.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";

/** Tabs that a clerk opens now and then: all that set-up hides, but for the system's own. */
const folded = tablesInOrder.flatMap(([, table]) =>
  isHidden(table) && table.group !== "system" ? [table.sheet] : [],
);

type Here = Pick<Ports, "workbook" | "screen">;

/** *Hiện danh mục*: brings every tab into sight that is opened now and then. Nothing is written. */
export function showFolded({ workbook, screen }: Here): void {
  const shown = workbook.setShown(folded, true);
  const isSetUp = shown.length > 0 || folded.some((name) => workbook.sheetNames().includes(name));
  if (!isSetUp) {
    screen.toast(setUpFirst);
    return;
  }
  screen.toast(
    shown.length === 0
      ? "Mọi trang danh mục đang hiện. Để ẩn bớt: Thi đua › Cài đặt › Ẩn danh mục."
      : `Đã hiện ${shown.length} trang: ${shown.join(", ")}. Dùng xong, chọn Thi đua › Cài đặt › Ẩn danh mục.`,
  );
}

/** *Ẩn danh mục*: leaves the tabs of every day in sight; what stands in the others stays and goes on counting. */
export function hideFolded({ workbook, screen }: Here): void {
  const stood = screen.selection()?.sheet ?? "";
  const hidden = workbook.setShown(folded, false);
  if (hidden.includes(stood)) screen.goTo(allTables.guide.sheet, 1, 1);
  screen.toast(
    hidden.length === 0
      ? "Không có trang danh mục nào đang hiện."
      : `Đã ẩn ${hidden.length} trang, dữ liệu giữ nguyên: ${hidden.join(", ")}. Cần xem lại thì chọn Thi đua › Cài đặt › Hiện danh mục.`,
  );
}
