import type { Desk } from "./desk.ts";
import type { GridDeed } from "./grid.ts";
import { columnName } from "./sheet/column-name.ts";
import type { MenuLine } from "./shown/context-menu.ts";

/** What the menu over the selected cells offers. */
export function menuLines(
  desk: Desk,
  does: (deed: GridDeed | "clear") => void,
): readonly (readonly MenuLine[])[] {
  const { top, bottom, left, right } = desk.block();
  const line = (deed: GridDeed | "clear", words: string, key?: string): MenuLine => ({
    words,
    ...(key === undefined ? {} : { key }),
    does: () => does(deed),
  });
  const rows = bottom - top + 1 > 1 ? `${bottom - top + 1} dòng` : "dòng";
  const columns = right - left + 1 > 1 ? `${right - left + 1} cột` : "cột";
  const column = columnName(desk.tab()?.selection.at.column ?? left);
  return [
    [
      line("cut", "Cắt", "Ctrl+X"),
      line("copy", "Chép", "Ctrl+C"),
      line("paste", "Dán", "Ctrl+V"),
      line("clear", "Xóa nội dung", "Delete"),
    ],
    [
      line("insertRow", `Chèn ${rows} phía trên`, "Ctrl+Shift++"),
      line("deleteRow", `Xóa ${rows}`, "Ctrl+-"),
      line("insertColumn", `Chèn ${columns} bên trái`),
      line("deleteColumn", `Xóa ${columns}`),
    ],
    [
      line("sortUp", `Xếp trang theo cột ${column}, tăng dần`),
      line("sortDown", `Xếp trang theo cột ${column}, giảm dần`),
      line("filter", `Lọc cột ${column}…`, "Ctrl+Shift+L"),
      line("columnWidth", `Bề rộng cột ${column}…`),
    ],
    [
      line("askPlace", "Tới ô…", "Ctrl+G"),
      line("find", "Tìm trong trang…", "Ctrl+F"),
      line("keys", "Phím tắt…", "Ctrl+/"),
    ],
  ];
}
