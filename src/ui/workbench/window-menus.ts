import type { BookShown, MenuEntry } from "../../local/workbench/protocol.ts";
import type { BarMenu } from "./menu/menu-bar.ts";
import type { Item } from "./menu/menu-item.ts";

/** What the menus of the window do; an item of the bundle's own menu is run by the server. */
export interface MenuDeeds {
  run(functionName: string): void;
  other(): void;
  download(): void;
  closeBook(): void;
  second(): void;
  papers(): void;
  letters(): void;
  tabs(): void;
  person(): void;
  tour(): void;
  keys(): void;
  grid(
    deed:
      | "undo"
      | "redo"
      | "find"
      | "askPlace"
      | "sortUp"
      | "sortDown"
      | "filter"
      | "fillDown"
      | "insertRow"
      | "deleteRow",
  ): void;
}

/** Items of the bundle's menu; an entry without a caption is a line. */
const entryItems = (entries: readonly MenuEntry[], run: MenuDeeds["run"]): readonly Item[] =>
  entries.flatMap(({ caption, entries: below, function: name }, at): readonly Item[] => {
    if (caption === "") return [];
    const apart = entries[at - 1]?.caption === "" ? { apart: true as const } : {};
    if (below !== undefined) return [{ caption, ...apart, items: () => entryItems(below, run) }];
    return name === undefined ? [] : [{ caption, ...apart, does: () => run(name) }];
  });

/** The menus of the bar: the file, cells, what the bundle brings, what else is to be seen, help. */
export function windowMenus(menu: BookShown["menu"], deeds: MenuDeeds): readonly BarMenu[] {
  return [
    {
      caption: "Tệp",
      items: () => [
        { caption: "Mở sổ khác…", does: deeds.other },
        { caption: "Tải về một bản", does: deeds.download },
        { caption: "Mở thêm cửa sổ", does: deeds.second },
        { caption: "Đổi người làm…", apart: true, does: deeds.person },
        { caption: "Lưu và đóng sổ", apart: true, does: deeds.closeBook },
      ],
    },
    {
      caption: "Sửa",
      items: () => [
        { caption: "Hoàn tác", keys: "Ctrl+Z", does: () => deeds.grid("undo") },
        { caption: "Làm lại", keys: "Ctrl+Y", does: () => deeds.grid("redo") },
        { caption: "Tìm…", keys: "Ctrl+F", apart: true, does: () => deeds.grid("find") },
        { caption: "Tới ô…", keys: "Ctrl+G", does: () => deeds.grid("askPlace") },
        { caption: "Điền xuống dưới", keys: "Ctrl+D", does: () => deeds.grid("fillDown") },
        { caption: "Chèn dòng phía trên", apart: true, does: () => deeds.grid("insertRow") },
        { caption: "Xóa dòng", does: () => deeds.grid("deleteRow") },
        { caption: "Sắp xếp A → Z theo cột", apart: true, does: () => deeds.grid("sortUp") },
        { caption: "Sắp xếp Z → A theo cột", does: () => deeds.grid("sortDown") },
        { caption: "Lọc theo cột…", does: () => deeds.grid("filter") },
      ],
    },
    ...menu.map(({ caption, entries }) => ({
      caption,
      items: () => entryItems(entries, deeds.run),
    })),
    {
      caption: "Xem",
      items: () => [
        { caption: "Văn bản đã tạo", does: deeds.papers },
        { caption: "Thư đã soạn", does: deeds.letters },
        { caption: "Tất cả các trang…", apart: true, does: deeds.tabs },
      ],
    },
    {
      caption: "Trợ giúp",
      items: () => [
        { caption: "Làm quen từng bước", does: deeds.tour },
        { caption: "Phím tắt", keys: "Ctrl+/", does: deeds.keys },
      ],
    },
  ];
}
