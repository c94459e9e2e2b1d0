import type { TabHead } from "../../../local/workbench/protocol.ts";
import { make } from "../../page/element.ts";
import { icon } from "../shown/icon.ts";

/** The tabs at the foot of the window. */
export interface TabStrip {
  readonly place: HTMLElement;
  /** Shows these tabs; the open one is marked. */
  draw(tabs: readonly TabHead[], open: number | undefined): void;
}

/** What a clerk does with tabs. Boxes say where on the screen a menu opens. */
export interface TabDeeds {
  open(tab: TabHead): void;
  rename(tab: TabHead): void;
  menu(tab: TabHead, at: DOMRect): void;
  /** All tabs, the hidden ones too. */
  list(at: DOMRect): void;
  add(): void;
}

function headButton(tab: TabHead, open: boolean, deeds: TabDeeds): HTMLButtonElement {
  const button = make("button", "tab", tab.name);
  button.type = "button";
  button.setAttribute("role", "tab");
  button.setAttribute("aria-selected", String(open));
  button.setAttribute("aria-controls", "grid");
  button.dataset["tab"] = String(tab.id);
  button.tabIndex = open ? 0 : -1;
  if (tab.colour !== undefined) button.style.setProperty("--tab", `#${tab.colour}`);
  button.addEventListener("click", () => deeds.open(tab));
  button.addEventListener("dblclick", () => deeds.rename(tab));
  button.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    deeds.menu(tab, button.getBoundingClientRect());
  });
  return button;
}

function iconButton(
  sign: Parameters<typeof icon>[0],
  label: string,
  act: (at: DOMRect) => void,
): HTMLButtonElement {
  const button = make("button", "icon", "");
  button.append(icon(sign));
  button.type = "button";
  button.setAttribute("aria-label", label);
  button.title = label;
  button.addEventListener("click", () => act(button.getBoundingClientRect()));
  return button;
}

/** A strip of tabs (WAI-ARIA: tablist): arrows lead along it, Enter opens, F2 renames. */
export function tabStrip(deeds: TabDeeds): TabStrip {
  const place = make("nav", "tabs", "");
  place.setAttribute("aria-label", "Các trang của sổ");
  const list = make("div", "tab-list", "");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "Các trang");
  let shown: readonly TabHead[] = [];

  list.addEventListener("keydown", (event) => {
    const buttons = [...list.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const tab = shown[at];
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "F2" && tab !== undefined) deeds.rename(tab);
    else if (to !== undefined) buttons[(to + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  });
  place.append(
    iconButton("all", "Tất cả các trang", deeds.list),
    iconButton("add", "Thêm trang", deeds.add),
    list,
  );
  return {
    place,
    draw: (tabs, open) => {
      const held = list.contains(document.activeElement);
      shown = tabs.filter(({ hidden, id }) => !hidden || id === open);
      list.replaceChildren(...shown.map((tab) => headButton(tab, tab.id === open, deeds)));
      const now = list.querySelector<HTMLButtonElement>('[aria-selected="true"]');
      if (now === null) return;
      if (held) now.focus();
      // Within the strip alone: the window itself does not scroll.
      list.scrollLeft = Math.max(
        Math.min(list.scrollLeft, now.offsetLeft),
        now.offsetLeft + now.offsetWidth - list.clientWidth,
      );
    },
  };
}
