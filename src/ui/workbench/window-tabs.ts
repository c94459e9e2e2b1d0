import type { Reshape, TabHead } from "../../local/workbench/protocol.ts";
import type { Grid, GridPlace } from "./grid/grid.ts";
import { isKeyboardTaken } from "./keyboard-taken.ts";
import type { ServerLink } from "./link/server-link.ts";
import { openMenu } from "./menu/open-menu.ts";
import { bookLink } from "./tabs/book-link.ts";
import { added, allTabs, renamed, tabItems } from "./tabs/tab-menus.ts";
import { tabStrip } from "./tabs/tab-strip.ts";

/** The tabs of the open book and the one that the grid shows. */
export interface WindowTabs {
  readonly place: HTMLElement;
  /** Done once the tab that was opened last is shown: a command works where the clerk then stands. */
  settled(): Promise<unknown>;
  /** Takes in tabs as the server tells them now. */
  told(tabs: readonly TabHead[]): void;
  open(sheet: number, at?: GridPlace): Promise<void>;
  /** Goes where a command leads; to a tab that it has just made as soon as that is told of, to a hidden one not at all. */
  goTo(sheet: number, at: GridPlace): void;
  /** Goes where a link of a cell leads in this book, to a hidden tab as well; false where it leads elsewhere. */
  follow(link: string): boolean;
  /** The tab so many places to the right, or left, around the end. */
  step(by: 1 | -1): void;
  /** The menu of all tabs, under this box. */
  list(at: DOMRect): void;
}

/** @param unshown takes what of the opened tab the grid cannot show */
export function windowTabs(
  grid: Grid,
  { call }: ServerLink,
  say: (message: string) => void,
  unshown: (what: readonly string[]) => void,
): WindowTabs {
  let tabs: readonly TabHead[] = [];
  let now: number | undefined;
  let opening: Promise<unknown> = Promise.resolve();

  const open: WindowTabs["open"] = async (sheet, at) => {
    now = sheet;
    strip.draw(tabs, now);
    strip.place.setAttribute("aria-busy", "true");
    const shown = grid.show(sheet, at);
    opening = shown;
    unshown(await shown);
    // The same tab may be on its way twice: by a click, and because a command leads to it.
    if (opening === shown) strip.place.removeAttribute("aria-busy");
  };
  const change = async (reshape: Reshape): Promise<boolean> => {
    const answer = await call("reshape", reshape);
    if (!answer.ok) say(answer.message);
    return answer.ok;
  };
  const go = (tab: TabHead): void => {
    const { activeElement } = document;
    void open(tab.id).then(() => {
      if (!isKeyboardTaken(activeElement)) grid.focus();
    });
  };
  const list = (at: DOMRect): void => {
    openMenu("Tất cả các trang", allTabs(tabs, now, go, change), at);
  };
  let wanted: string | undefined;
  let led: { readonly sheet: number; readonly at: GridPlace } | undefined;
  const goTo: WindowTabs["goTo"] = (sheet, at) => {
    const tab = tabs.find(({ id }) => id === sheet);
    // A script that leads to a new tab, or brings one into sight, is told of before the tabs are.
    const waits = tab === undefined || tab.hidden;
    led = waits ? { sheet, at } : undefined;
    if (waits) return;
    void (grid.sheet === sheet ? grid.goTo(at.row, at.column) : open(sheet, at));
  };
  const unhidden = async (tab: TabHead, at: GridPlace): Promise<void> => {
    if (!(await change({ does: "showTab", sheet: tab.id }))) return;
    await open(tab.id, at);
    grid.focus();
  };
  const follow: WindowTabs["follow"] = (link) => {
    const to = bookLink(link);
    if (to === undefined) return false;
    const tab = tabs.find(({ id, name }) => id === to.tab || name === to.tab);
    if (tab === undefined) say("Trang mà liên kết này dẫn tới không còn trong sổ.");
    else if (!tab.hidden) goTo(tab.id, to.at);
    else void unhidden(tab, to.at);
    return true;
  };
  const strip = tabStrip({
    open: go,
    rename: (tab) => void renamed(tab, change),
    menu: (tab, at) => {
      openMenu(tab.name, tabItems(tab, tabs, change), at);
    },
    list,
    add: async () => {
      wanted = await added(tabs, change);
      openWanted();
    },
  });
  /** The tab that was added is opened as soon as the server told of it. */
  const openWanted = (): void => {
    const tab = tabs.find(({ name }) => name === wanted);
    if (wanted === undefined || tab === undefined) return;
    wanted = undefined;
    go(tab);
  };
  return {
    place: strip.place,
    settled: () => opening,
    open,
    goTo,
    follow,
    list,
    told: (told) => {
      tabs = told;
      const gone = now !== undefined && !tabs.some(({ id, hidden }) => id === now && !hidden);
      const first = tabs.find(({ hidden }) => !hidden);
      if (gone && first !== undefined) void open(first.id);
      else strip.draw(tabs, now);
      openWanted();
      if (led !== undefined) goTo(led.sheet, led.at);
    },
    step: (by) => {
      const shown = tabs.filter(({ hidden, id }) => !hidden || id === now);
      const at = shown.findIndex(({ id }) => id === now);
      const to = shown[(at + by + shown.length) % shown.length];
      if (to !== undefined) go(to);
    },
  };
}
