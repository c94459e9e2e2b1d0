import type { BookShown, Choice } from "../../local/workbench/protocol.ts";
import type { Grid } from "./grid/grid.ts";
import { keep } from "./link/remembered.ts";
import type { ServerLink } from "./link/server-link.ts";
import type { SidePanels } from "./papers/side-panels.ts";
import { askText } from "./shown/dialog.ts";
import { keyList } from "./shown/key-list.ts";
import { chooseBook } from "./start/choose-book.ts";
import type { MenuDeeds } from "./window-menus.ts";

interface DeedDeps {
  readonly link: ServerLink;
  readonly grid: Grid;
  readonly panels: SidePanels;
  say(message: string): void;
  /** Done once the open tab is shown. */
  shown(): Promise<unknown>;
  listTabs(): void;
  tour(): void;
  /** An item of the bundle's menu ran. */
  ran(functionName: string): void;
}

/** A press of a link that brings a file, or a window, without leaving this one. */
function follow(address: string, ways: { readonly download?: string; readonly target?: string }): void {
  const anchor = document.createElement("a");
  anchor.href = address;
  if (ways.download !== undefined) anchor.download = ways.download;
  if (ways.target !== undefined) anchor.target = ways.target;
  anchor.rel = "noopener";
  anchor.click();
}

/** What the items of the menus do in the window of this book. */
export function bookDeeds(book: BookShown, deps: DeedDeps): MenuDeeds {
  const { link, grid, panels, say } = deps;
  const said = async (
    answer: Promise<{ readonly ok: boolean; readonly message?: string }>,
  ): Promise<boolean> => {
    const { ok, message } = await answer;
    if (!ok && message !== undefined) say(message);
    return ok;
  };
  const choose = async (choice: Choice): Promise<void> => {
    await grid.settle();
    await said(link.call("choose", choice));
  };
  return {
    run: async (name) => {
      // A command sees what is typed and where the clerk stands.
      await deps.shown();
      await grid.settle();
      if (await said(link.call("menu", { function: name }))) deps.ran(name);
    },
    other: async () => {
      const path = await chooseBook(link.call);
      if (path !== undefined) await choose({ choose: "open", path });
    },
    download: async () => {
      await grid.settle();
      follow(link.address("/file/book"), { download: book.name });
    },
    closeBook: async () => {
      await grid.settle();
      await said(link.call("close", {}));
    },
    second: () => follow(location.href, { target: "_blank" }),
    papers: panels.papers,
    letters: panels.letters,
    tabs: deps.listTabs,
    tour: deps.tour,
    keys: () => void keyList(),
    grid: (deed) => grid.does(deed),
    person: async () => {
      const person = await askText(
        "Đổi người làm",
        "Địa chỉ thư của người làm ở cửa sổ này",
        book.person,
        "Đổi",
      );
      if (person === undefined || person === book.person) return;
      await grid.settle();
      keep("person", person);
      location.reload();
    },
  };
}
