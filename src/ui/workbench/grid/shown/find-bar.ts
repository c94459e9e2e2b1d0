import { make } from "../../../page/element.ts";

/** The bar in which a clerk looks for a text of the tab. */
export interface FindBar {
  readonly place: HTMLElement;
  open(): void;
  /** How many there are, and which of them is shown. */
  found(at: number, of: number): void;
}

export interface FindHooks {
  sought(text: string, by: 1 | -1): void;
  closed(): void;
}

/** Makes the bar, closed. */
export function findBar({ sought, closed }: FindHooks): FindBar {
  const place = make("div", "find", "");
  place.setAttribute("role", "search");
  place.hidden = true;
  const field = make("input", "", "");
  field.type = "search";
  field.placeholder = "Tìm trong trang";
  field.setAttribute("aria-label", "Tìm trong trang");
  const told = make("span", "quiet", "");
  told.setAttribute("role", "status");
  const button = (words: string, label: string, does: () => void): HTMLButtonElement => {
    const made = make("button", "", words);
    made.type = "button";
    made.setAttribute("aria-label", label);
    made.addEventListener("click", does);
    return made;
  };
  const close = (): void => {
    place.hidden = true;
    closed();
  };
  place.append(
    field,
    told,
    button("↑", "Chỗ trước", () => sought(field.value, -1)),
    button("↓", "Chỗ sau", () => sought(field.value, 1)),
    // As in every other part of the window: not every face has the sign of a cross.
    button("×", "Đóng ô tìm", close),
  );
  place.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") close();
    if (event.key === "Enter" && event.target === field) sought(field.value, event.shiftKey ? -1 : 1);
  });
  return {
    place,
    open: () => {
      place.hidden = false;
      told.textContent = "";
      field.focus();
      field.select();
    },
    found: (at, of) => {
      told.textContent = of === 0 ? "Không thấy" : `${at}/${of}`;
    },
  };
}
