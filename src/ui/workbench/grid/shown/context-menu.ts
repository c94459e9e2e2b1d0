import { make } from "../../../page/element.ts";

/** An entry of the menu over a cell: what it is called, its key, what it does. */
export interface MenuLine {
  readonly words: string;
  readonly key?: string;
  does(): void;
}

/** A menu at a place of the window, closed by Esc, by a choice, or by anything clicked beside it. */
export interface ContextMenu {
  readonly place: HTMLElement;
  open(groups: readonly (readonly MenuLine[])[], at: { readonly left: number; readonly top: number }): void;
  close(): void;
}

/** Makes the menu. @param closed gives the keyboard back */
export function contextMenu(closed: () => void): ContextMenu {
  const place = make("div", "context", "");
  place.setAttribute("role", "menu");
  place.setAttribute("aria-label", "Việc với các ô đang chọn");
  place.hidden = true;
  const entries = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const close = (): void => {
    if (place.hidden) return;
    place.hidden = true;
    closed();
  };
  place.addEventListener("keydown", (event) => {
    const all = entries();
    const at = all.findIndex((entry) => entry.matches(":focus"));
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (to[event.key] === undefined) return;
    event.preventDefault();
    all[to[event.key] ?? -1]?.focus();
  });
  place.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) place.hidden = true;
  });
  const line = ({ words, key, does }: MenuLine): HTMLElement => {
    const made = make("button", "", words);
    made.type = "button";
    made.tabIndex = -1;
    made.setAttribute("role", "menuitem");
    if (key !== undefined) made.append(make("kbd", "", key));
    made.addEventListener("click", () => {
      close();
      does();
    });
    return made;
  };
  return {
    place,
    open: (groups, { left, top }) => {
      place.replaceChildren(
        ...groups
          .filter((group) => group.length > 0)
          .map((group) => {
            const made = make("div", "group", "");
            made.setAttribute("role", "group");
            made.append(...group.map(line));
            return made;
          }),
      );
      place.hidden = false;
      const around = place.parentElement?.getBoundingClientRect();
      const room = { width: around?.width ?? 0, height: around?.height ?? 0 };
      place.style.left = `${Math.max(0, Math.min(left, room.width - place.offsetWidth - 4))}px`;
      place.style.top = `${Math.max(0, Math.min(top, room.height - place.offsetHeight - 4))}px`;
      entries()[0]?.focus();
    },
    close,
  };
}
