import type { Reshape, TabHead } from "../../../local/workbench/protocol.ts";
import type { Item } from "../menu/menu-item.ts";
import { askText, confirmed } from "../shown/dialog.ts";

/** Changes tabs as such; what is refused is told by whoever does it. */
type Change = (reshape: Reshape) => Promise<boolean>;

/** Asks for another name and gives it. */
export async function renamed(tab: TabHead, change: Change): Promise<void> {
  const name = await askText("Đổi tên trang", "Tên mới", tab.name, "Đổi tên");
  if (name !== undefined && name !== tab.name) await change({ does: "renameTab", sheet: tab.id, name });
}

/** A name that no tab has yet. */
function freeName(tabs: readonly TabHead[]): string {
  const taken = new Set(tabs.map(({ name }) => name));
  let number = 1;
  while (taken.has(`Trang ${number}`)) number += 1;
  return `Trang ${number}`;
}

/** Asks for a name and adds a tab; undefined: none was added. @returns its name */
export async function added(tabs: readonly TabHead[], change: Change): Promise<string | undefined> {
  const name = await askText("Thêm trang", "Tên trang", freeName(tabs), "Thêm");
  return name !== undefined && (await change({ does: "addTab", name })) ? name : undefined;
}

/** What can be done with one tab. */
export function tabItems(tab: TabHead, tabs: readonly TabHead[], change: Change): readonly Item[] {
  const alone = tabs.filter(({ hidden }) => !hidden).length === 1;
  const remove = async (): Promise<void> => {
    const sure = await confirmed(
      "Xóa trang",
      `Xóa trang “${tab.name}” cùng mọi dữ liệu trong đó? Việc này không hoàn tác được.`,
      "Xóa trang",
    );
    if (sure) await change({ does: "deleteTab", sheet: tab.id });
  };
  return [
    { caption: "Đổi tên…", keys: "F2", does: () => void renamed(tab, change) },
    ...(alone ? [] : [{ caption: "Ẩn trang", does: () => void change({ does: "hideTab", sheet: tab.id }) }]),
    ...(alone ? [] : [{ caption: "Xóa trang…", apart: true as const, does: () => void remove() }]),
  ];
}

/** All tabs to go to; a hidden one is shown first. */
export function allTabs(
  tabs: readonly TabHead[],
  open: number | undefined,
  go: (tab: TabHead) => void,
  change: Change,
): readonly Item[] {
  const unhide = async (tab: TabHead): Promise<void> => {
    if (await change({ does: "showTab", sheet: tab.id })) go(tab);
  };
  return [...tabs]
    .sort((one, other) => Number(one.hidden) - Number(other.hidden))
    .map((tab, at, all) => ({
      caption: tab.name,
      chosen: tab.id === open,
      ...(tab.hidden ? { keys: "đang ẩn" } : {}),
      ...(tab.hidden && all[at - 1]?.hidden === false ? { apart: true as const } : {}),
      does: () => (tab.hidden ? void unhide(tab) : go(tab)),
    }));
}
