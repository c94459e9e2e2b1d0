import { make } from "../../page/element.ts";
import type { Item } from "./menu-item.ts";
import { moved } from "./menu-keys.ts";

/** An open list of items. */
export interface Popup {
  readonly list: HTMLUListElement;
  /** Takes it away, with what is open below it. */
  close(): void;
}

/** What becomes of an open list. */
export interface PopupEnds {
  /** An item was taken: all lists are to close before it acts. */
  taken(item: Item): void;
  /** The clerk turned back: Esc, or the arrow to the left in a list below another. */
  back(): void;
  /** An arrow that leads to the next menu of a bar. */
  aside(step: 1 | -1): void;
}

/** Where a list opens: under its button, or beside its item. */
type Side = "under" | "beside";

/** Moves a list so that all of it is in sight. */
function put(list: HTMLElement, at: DOMRect, side: Side): void {
  const { width, height } = list.getBoundingClientRect();
  const left = side === "under" ? at.left : at.right - 2;
  const top = side === "under" ? at.bottom : at.top - 5;
  const other = side === "under" ? Math.max(0, window.innerWidth - width) : at.left - width + 2;
  list.style.left = `${left + width > window.innerWidth ? other : left}px`;
  list.style.top = `${Math.max(0, Math.min(top, window.innerHeight - height))}px`;
}

const rows = (list: HTMLElement): readonly HTMLButtonElement[] => [
  ...list.querySelectorAll<HTMLButtonElement>(":scope > li > button"),
];

function row(item: Item): HTMLButtonElement {
  const button = make("button", "", "");
  button.type = "button";
  button.tabIndex = -1;
  button.setAttribute("role", item.chosen === undefined ? "menuitem" : "menuitemradio");
  if (item.chosen !== undefined) button.setAttribute("aria-checked", String(item.chosen));
  if (item.items !== undefined) button.setAttribute("aria-haspopup", "menu");
  button.append(make("span", "caption", item.caption));
  if (item.keys !== undefined) button.append(make("kbd", "", item.keys));
  return button;
}

/**
 * Opens a list of items (WAI-ARIA: menu) and gives it the keyboard.
 * @param label what the list is called for who reads by ear
 * @param at the button or item it belongs to, as a box in the window
 */
export function openPopup(
  label: string,
  items: readonly Item[],
  at: DOMRect,
  side: Side,
  ends: PopupEnds,
): Popup {
  const list = make("ul", "menu", "");
  list.setAttribute("role", "menu");
  list.setAttribute("aria-label", label);
  let below: { readonly popup: Popup; readonly of: HTMLButtonElement } | undefined;

  const closeBelow = (): void => {
    below?.popup.close();
    below?.of.setAttribute("aria-expanded", "false");
    below = undefined;
  };
  const openBelow = (item: Item, of: HTMLButtonElement): void => {
    if (below?.of === of) return;
    closeBelow();
    const popup = openPopup(item.caption, item.items?.() ?? [], of.getBoundingClientRect(), "beside", {
      ...ends,
      back: () => {
        closeBelow();
        of.focus();
      },
    });
    of.setAttribute("aria-expanded", "true");
    below = { popup, of };
  };
  for (const item of items) {
    const button = row(item);
    const entry = make("li", item.apart === true ? "apart" : "", "");
    entry.setAttribute("role", "none");
    entry.append(button);
    list.append(entry);
    const open = (): void => openBelow(item, button);
    button.addEventListener("click", () => (item.items === undefined ? ends.taken(item) : open()));
    button.addEventListener("pointerenter", () => {
      button.focus({ preventScroll: true });
      if (item.items === undefined) closeBelow();
      else open();
    });
    button.addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight" && item.items !== undefined) open();
      else if (event.key === "ArrowRight") ends.aside(1);
      else if (event.key === "ArrowLeft" && side === "beside") ends.back();
      else if (event.key === "ArrowLeft") ends.aside(-1);
      else if (event.key === "Escape") ends.back();
      else {
        const to = moved(rows(list), button, event);
        if (to === undefined) return;
        to.focus();
      }
      event.preventDefault();
      event.stopPropagation();
    });
  }
  // Within a landmark, where who reads by ear looks for it.
  (document.querySelector("header") ?? document.body).append(list);
  put(list, at, side);
  rows(list)[0]?.focus();
  return {
    list,
    close: () => {
      closeBelow();
      list.remove();
    },
  };
}
