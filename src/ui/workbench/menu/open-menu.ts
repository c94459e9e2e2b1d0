import type { Item } from "./menu-item.ts";
import { openPopup } from "./menu-popup.ts";

/** Ends an open menu; what it left goes back to where the clerk was. */
export interface OpenMenu {
  close(): void;
}

/** Of a menu of a bar: what an arrow beyond its edge does, and what is to be known of its end. */
interface MenuWays {
  aside?(step: 1 | -1): void;
  closed?(): void;
  /** Where the keyboard goes once an item is taken; without it back to where it was. */
  taken?(): void;
}

/**
 * Opens a menu under a box of the window and closes it when an item is taken, on Esc, on a press elsewhere, or when the
 * keyboard goes elsewhere. What had the keyboard gets it back before an item acts.
 */
export function openMenu(label: string, items: readonly Item[], at: DOMRect, ways: MenuWays = {}): OpenMenu {
  const before = document.activeElement;
  const ended = new AbortController();
  const close = (): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    popup.close();
    ways.closed?.();
  };
  const giveBack = (): void => {
    if (before instanceof HTMLElement) before.focus();
  };
  const popup = openPopup(label, items, at, "under", {
    taken: (item) => {
      close();
      (ways.taken ?? giveBack)();
      item.does?.();
    },
    back: () => {
      close();
      giveBack();
    },
    aside: (step) => ways.aside?.(step),
  });
  const inMenu = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest("ul.menu, .menu-bar") !== null;
  const { signal } = ended;
  document.addEventListener("pointerdown", ({ target }) => inMenu(target) || close(), {
    signal,
    capture: true,
  });
  // A press into a shown page is told by nothing else.
  window.addEventListener("blur", close, { signal });
  const leave = ({ key }: KeyboardEvent): void => {
    if (key !== "Tab") return;
    close();
    giveBack();
  };
  document.addEventListener("keydown", leave, { signal, capture: true });
  return { close };
}
