import { make } from "../../page/element.ts";
import type { Item } from "./menu-item.ts";
import { type OpenMenu, openMenu } from "./open-menu.ts";

/** A menu of the bar. */
export interface BarMenu {
  readonly caption: string;
  readonly items: () => readonly Item[];
}

/** The bar of menus above the grid. */
export interface MenuBar {
  readonly bar: HTMLElement;
  /** Gives it the keyboard; from the last menu on Esc leads back. */
  focus(): void;
  /** Opens the menu with this caption, as a press does. */
  open(caption: string): void;
}

/**
 * A bar of menus (WAI-ARIA: menubar): arrows lead from menu to menu, down opens one.
 * @param leave gives the keyboard back to where the clerk works
 */
export function menuBar(menus: readonly BarMenu[], leave: () => void): MenuBar {
  const bar = make("div", "menu-bar", "");
  bar.setAttribute("role", "menubar");
  bar.setAttribute("aria-label", "Thanh menu");
  let opened: { readonly menu: OpenMenu; readonly of: HTMLButtonElement } | undefined;

  const open = ({ caption, items }: BarMenu, button: HTMLButtonElement): void => {
    const again = opened?.of === button;
    opened?.menu.close();
    if (again) return;
    button.setAttribute("aria-expanded", "true");
    button.focus();
    const menu = openMenu(caption, items(), button.getBoundingClientRect(), {
      aside: (step) => {
        const next = beside(button, step);
        opened?.menu.close();
        next.click();
      },
      taken: leave,
      closed: () => {
        button.setAttribute("aria-expanded", "false");
        opened = undefined;
      },
    });
    opened = { menu, of: button };
  };
  const buttons = menus.map((menu, at) => {
    const button = make("button", "", menu.caption);
    button.type = "button";
    button.tabIndex = at === 0 ? 0 : -1;
    button.setAttribute("role", "menuitem");
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => open(menu, button));
    button.addEventListener("pointerenter", () => {
      if (opened !== undefined && opened.of !== button) open(menu, button);
    });
    button.addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight") beside(button, 1).focus();
      else if (event.key === "ArrowLeft") beside(button, -1).focus();
      else if (event.key === "ArrowDown") button.click();
      else if (event.key === "Escape") leave();
      else return;
      event.preventDefault();
    });
    return button;
  });
  const beside = (button: HTMLButtonElement, step: 1 | -1): HTMLButtonElement =>
    buttons[(buttons.indexOf(button) + step + buttons.length) % buttons.length] ?? button;
  bar.append(...buttons);
  return {
    bar,
    focus: () => buttons[0]?.focus(),
    open: (caption) => buttons.find((button) => button.textContent === caption)?.click(),
  };
}
