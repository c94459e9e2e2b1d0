import type { BookShown, PaperShown, Told } from "../../local/workbench/protocol.ts";
import { make } from "../page/element.ts";
import type { Grid } from "./grid/grid.ts";
import { mountGrid } from "./grid/mount-grid.ts";
import { isKeyboardTaken } from "./keyboard-taken.ts";
import { recall } from "./link/remembered.ts";
import { notSent, type ServerLink, unreachable } from "./link/server-link.ts";
import { listen } from "./link/told-events.ts";
import { menuBar } from "./menu/menu-bar.ts";
import { linkOpener } from "./papers/open-link.ts";
import { sidePanels } from "./papers/side-panels.ts";
import { alerts } from "./shown/alerts.ts";
import { askText } from "./shown/dialog.ts";
import { headLine } from "./shown/head-line.ts";
import { keyList } from "./shown/key-list.ts";
import { pageWindow } from "./shown/page-window.ts";
import { sidebar } from "./shown/sidebar.ts";
import { toasts } from "./shown/toasts.ts";
import { tour } from "./tour/tour.ts";
import { bookDeeds } from "./window-deeds.ts";
import { windowKeys } from "./window-keys.ts";
import { windowMenus } from "./window-menus.ts";
import { windowTabs } from "./window-tabs.ts";

/** The window over an open book. */
export interface BookWindow {
  readonly place: HTMLElement;
  /** Listens to the server and shows the first tab; call once it stands in the page. */
  start(): Promise<void>;
  tour(): void;
  /** Says something that is to be read before work goes on. */
  say(message: string): void;
}

const lineLost =
  "Mất liên lạc với chương trình trên máy này, đang thử lại. Những gì gõ trước lúc này còn nguyên; đừng gõ thêm, vì chữ gõ từ giờ không vào sổ. Nếu chương trình đã tắt, mở lại chương trình và làm tiếp ở cửa sổ mới.";

/** What can be told of an event by kind alone. */
type On = { readonly [Kind in Told["tells"]]: (event: Extract<Told, { readonly tells: Kind }>) => void };

/**
 * The whole window: head, menus, grid, what the script shows, tabs.
 * @param ended the book was closed or another one opened: begin again, with this sentence
 */
export function bookWindow(book: BookShown, link: ServerLink, ended: (message: string) => void): BookWindow {
  const back = (): void => grid.focus();
  const said = toasts(back);
  const say = (message: string): void => {
    // That is said at the top, once, for as long as it is so.
    if (message === unreachable) lost();
    else said.show("", message, 10);
  };
  const missing: string[] = [];
  const lost = (): void => {
    missing.push(...link.unsent());
    head.line(missing.length === 0 ? lineLost : `${lineLost} ${notSent(missing)}`);
  };
  const tourPlace = make("div", "tour-place", "");
  const guide = tour(tourPlace, back);
  const gridPlace = make("div", "grid-place", "");
  gridPlace.id = "grid";
  const follow = linkOpener(link, say, (paper) => panels.look(paper));
  const grid: Grid = mountGrid(gridPlace, {
    call: link.call,
    say,
    askText,
    showKeys: () => void keyList(),
    openLink: (to) => tabs.follow(to) || follow(to),
  });
  const called = (name: string, args: readonly unknown[]): void => {
    const [json] = args;
    const verb: unknown = name === "rpc" ? Reflect.get(Object(JSON.parse(String(json))), "verb") : undefined;
    if (typeof verb === "string") guide.happened({ kind: "verb", name: verb });
  };
  const side = sidebar(link, back, called);
  const over = pageWindow(link, back, called);
  const panels = sidePanels(side, {
    link,
    say,
    pdf: book.pdf,
    looked: () => guide.happened({ kind: "looked" }),
  });
  const unshown = make("p", "unshown quiet", "");
  const tabs = windowTabs(grid, link, say, (what) => {
    unshown.textContent =
      what.length === 0 ? "" : `Trang này còn ${what.join(", ")}: không hiện ở đây, vẫn giữ trong tệp.`;
  });
  const deeds = bookDeeds(book, {
    link,
    grid,
    say,
    panels,
    shown: tabs.settled,
    listTabs: () => tabs.list(tabs.place.getBoundingClientRect()),
    tour: guide.start,
    ran: (name) => guide.happened({ kind: "menu", name }),
  });
  const head = headLine(book, deeds.person);
  const bar = menuBar(windowMenus(book.menu, deeds), back);
  const ask = alerts(link, say);
  link.watch(head.waiting);

  const tellPapers = (made: readonly PaperShown[]): void => {
    const [first] = made;
    if (first === undefined) return;
    guide.happened({ kind: "papers" });
    const more = made.length === 1 ? "" : ` và ${made.length - 1} tệp khác`;
    said.show("", `Đã có “${first.name}”${more}.`, 12, { words: "Xem văn bản", does: panels.papers });
  };
  const on: On = {
    rows: (event) => grid.told(event),
    layout: (event) => grid.told(event),
    stale: (event) => grid.told(event),
    goTo: ({ sheet, row, column }) => tabs.goTo(sheet, { row, column }),
    tabs: (event) => tabs.told(event.tabs),
    toast: ({ title, message, seconds }) => said.show(title, message, seconds),
    alert: ask,
    page: ({ page, title, dialog }) => {
      if (dialog === undefined) side.showPage(page, title);
      else over.show(page, title, dialog);
    },
    papers: () => void panels.renew().then(tellPapers),
    busy: ({ busy, what }) => head.busy(busy, what),
    saved: ({ at }) => head.saved(at),
    unsaved: ({ message }) => head.unsaved(message),
    closed: ({ message }) => {
      leave();
      ended(message);
    },
  };
  let leave = (): void => undefined;
  const place = make("div", "window", "");
  const main = make("main", "work", "");
  main.append(gridPlace, side.place);
  head.place.append(bar.bar);
  place.append(head.place, main, unshown, tabs.place, tourPlace, said.place);
  return {
    place,
    tour: guide.start,
    say: (message) => said.show("", message),
    start: async () => {
      const keys = windowKeys({ bar, grid, side, over, tabs, said, guide });
      const events = listen(link.address("/events"), {
        // Every kind of event is in the table.
        told: (event) => (on[event.tells] as (event: Told) => void)(event),
        lost,
        back: () => {
          head.line("");
          missing.push(...link.unsent());
          if (missing.length > 0) said.show("", `${notSent(missing.splice(0))} Gõ lại giúp.`);
          // What was told meanwhile is missing: all of the shown tab is asked for again.
          if (grid.sheet !== undefined) grid.told({ tells: "layout", sheet: grid.sheet });
        },
        gone: () => {
          leave();
          missing.push(...link.unsent());
          ended(missing.length === 0 ? "" : notSent(missing));
        },
      });
      leave = () => {
        events.close();
        keys.abort();
        side.close();
        over.close();
        grid.close();
      };
      tabs.told(book.tabs);
      void panels.renew();
      const { activeElement } = document;
      await tabs.open(book.tab);
      if (!isKeyboardTaken(activeElement)) grid.focus();
      if (recall("tour") !== undefined) guide.start();
    },
  };
}
