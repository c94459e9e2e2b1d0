import { make } from "../../../page/element.ts";

/** The line above the cells: where one stands, what is typed there. */
export interface TopStrip {
  readonly place: HTMLElement;
  /** Shows another cell; while somebody types here, what he types stays. */
  show(name: string, typed: string, locked: boolean): void;
  /** Gives the keyboard to the name of the cell, to type another one's. */
  askPlace(): void;
  /** Mirrors what is typed in the cell. */
  mirror(text: string): void;
}

export interface StripHooks {
  /** The name of a cell was given. */
  goTo(name: string): void;
  /** A text was typed for the cell; done with Enter. */
  typed(text: string): void;
  /** Back to the cells. */
  back(): void;
}

/** Makes the strip. */
export function topStrip({ goTo, typed, back }: StripHooks): TopStrip {
  const place = make("div", "strip", "");
  const name = make("input", "name", "");
  name.type = "text";
  name.spellcheck = false;
  name.autocomplete = "off";
  name.setAttribute("aria-label", "Ô đang chọn; gõ tên một ô để tới đó");
  const content = make("textarea", "content", "");
  content.rows = 1;
  content.spellcheck = false;
  content.setAttribute("aria-label", "Nội dung của ô đang chọn");
  place.append(name, content);
  let kept = { name: "", typed: "" };
  name.addEventListener("focus", () => name.select());
  name.addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    const asked = name.value;
    name.value = kept.name;
    if (event.key === "Enter") goTo(asked);
    else back();
  });
  name.addEventListener("blur", () => {
    name.value = kept.name;
  });
  content.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      content.value = kept.typed;
      event.preventDefault();
      back();
    }
    if (event.key !== "Enter" || event.altKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const text = content.value;
    if (text !== kept.typed && !content.readOnly) typed(text);
    back();
  });
  content.addEventListener("change", () => {
    if (content.value !== kept.typed && !content.readOnly) typed(content.value);
  });
  return {
    place,
    show: (cell, text, locked) => {
      kept = { name: cell, typed: text };
      if (document.activeElement !== name) name.value = cell;
      if (document.activeElement !== content) content.value = text;
      content.readOnly = locked;
    },
    askPlace: () => name.focus(),
    mirror: (text) => {
      content.value = text;
    },
  };
}
