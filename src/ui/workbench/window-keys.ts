import type { Grid } from "./grid/grid.ts";
import type { MenuBar } from "./menu/menu-bar.ts";
import { keyList } from "./shown/key-list.ts";
import type { PageWindow } from "./shown/page-window.ts";
import type { Sidebar } from "./shown/sidebar.ts";
import type { Toasts } from "./shown/toasts.ts";
import type { Tour } from "./tour/tour.ts";
import type { WindowTabs } from "./window-tabs.ts";

interface Places {
  readonly bar: MenuBar;
  readonly grid: Grid;
  readonly side: Sidebar;
  readonly over: PageWindow;
  readonly tabs: WindowTabs;
  readonly said: Toasts;
  readonly guide: Tour;
}

/**
 * Keys of the window as a whole: F10 to the menus, Alt+T opens *Thi đua*, F6 from part to part, Alt+PageUp and Alt+PageDown from tab to tab
 * (with Ctrl as well, where the browser does not keep that for its own tabs), Ctrl+/ says which keys there are.
 * Alt alone stays free: input methods for Vietnamese are switched with it. Ends when what is returned is aborted.
 */
export function windowKeys({ bar, grid, side, over, tabs, said, guide }: Places): AbortController {
  const ended = new AbortController();
  const onTabs = (): boolean => {
    const tab = tabs.place.querySelector<HTMLElement>('[aria-selected="true"]');
    tab?.focus();
    return tab !== null;
  };
  const parts: readonly (() => boolean)[] = [
    () => {
      grid.focus();
      return true;
    },
    over.focus,
    side.focus,
    said.focus,
    guide.focus,
    onTabs,
    () => {
      bar.focus();
      return true;
    },
  ];
  const standing = (): number => {
    const { activeElement } = document;
    const marks = ["#grid", ".page-window", ".side", ".toasts", ".tour", "nav.tabs", ".menu-bar"];
    return marks.findIndex((mark) => activeElement?.closest(mark) !== null);
  };
  const walk = (by: 1 | -1): void => {
    let at = Math.max(0, standing());
    for (let tried = 0; tried < parts.length; tried += 1) {
      at = (at + by + parts.length) % parts.length;
      if (parts[at]?.() === true) return;
    }
  };
  const act = (event: KeyboardEvent): (() => void) | undefined => {
    const { key, code, ctrlKey, altKey, shiftKey } = event;
    if (document.querySelector("dialog[open]") !== null) return undefined;
    if (key === "F10" && !shiftKey) return bar.focus;
    if (altKey && !ctrlKey && code === "KeyT") return () => bar.open("Thi đua");
    if (key === "F6") return () => walk(shiftKey ? -1 : 1);
    if ((ctrlKey || altKey) && key === "PageDown") return () => tabs.step(1);
    if ((ctrlKey || altKey) && key === "PageUp") return () => tabs.step(-1);
    if (ctrlKey && key === "/") return () => void keyList();
    // Where Esc means nothing else it leads back to the cells.
    if (key === "Escape" && standing() === parts.indexOf(onTabs)) return grid.focus;
    return undefined;
  };
  const pressed = (event: KeyboardEvent): void => {
    const deed = event.isComposing ? undefined : act(event);
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  window.addEventListener("keydown", pressed, { capture: true, signal: ended.signal });
  return ended;
}
