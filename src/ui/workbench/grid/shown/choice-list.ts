import type { ChoiceList } from "../../../../local/workbench/protocol.ts";
import { make } from "../../../page/element.ts";
import { folded, holds } from "../../../page/folded.ts";

/** Where the cell stands, in pixels: its lower left corner, its upper edge, and how high the window is. */
export interface ChoicePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly over: number;
  readonly room: number;
}

/** The list under a cell that takes one of given names. */
export interface ChoicePopup {
  readonly place: HTMLElement;
  readonly isOpen: boolean;
  /** Offers what holds the typed words, the first of them chosen; the one that is typed in full before all others. */
  open(list: ChoiceList, typed: string, at: ChoicePlace): void;
  /** Offers what the list holds by now, for the same words; a name chosen meanwhile stays chosen. */
  renew(list: ChoiceList): void;
  close(): void;
  /** On, or back; before the first nothing is chosen where a word of one's own may stand. */
  move(by: number): void;
  /** The name chosen by arrows; undefined while none is. */
  chosen(): string | undefined;
  /** The id of the chosen entry, for whoever hears the list. */
  active(): string | undefined;
}

/** More are not looked through; typing narrows them. */
const MOST = 200;

/** A list that tells what was clicked. */
export function choicePopup(took: (value: string) => void): ChoicePopup {
  const place = make("div", "choices", "");
  place.setAttribute("role", "listbox");
  place.setAttribute("aria-label", "Danh sách để chọn");
  place.id = "o-choices";
  place.hidden = true;
  let values: readonly string[] = [];
  let at = -1;
  let isFree = true;
  let words = "";
  const mark = (): void => {
    [...place.children].forEach((entry, index) => {
      entry.setAttribute("aria-selected", String(index === at));
      if (index === at) entry.scrollIntoView({ block: "nearest" });
    });
  };
  // The field keeps the keyboard.
  place.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const entry = event.target instanceof Element ? event.target.closest("[data-index]") : null;
    const value = values[Number(entry?.getAttribute("data-index") ?? -1)];
    if (value !== undefined) took(value);
  });
  const close = (): void => {
    place.hidden = true;
    at = -1;
  };
  const fill = (list: ChoiceList): void => {
    values = list.values.filter((value) => words === "" || holds(value, words)).slice(0, MOST);
    isFree = !list.strict;
    place.replaceChildren(
      ...values.map((value, index) => {
        const entry = make("div", "choice", value);
        entry.setAttribute("role", "option");
        entry.id = `o-choice-${index}`;
        entry.dataset["index"] = String(index);
        return entry;
      }),
    );
    if (values.length === 0) place.append(make("div", "none", "Không có tên nào như vậy trong danh sách."));
  };
  /** Who types a name in full means that one, and not a longer one that holds it. */
  const best = (): number => {
    if (words === "") return -1;
    const whole = values.findIndex((value) => folded(value) === folded(words.trim()));
    return Math.max(whole, Math.min(0, values.length - 1));
  };
  return {
    place,
    get isOpen() {
      return !place.hidden;
    },
    open: (list, typed, { left, top, width, over, room }) => {
      words = typed;
      fill(list);
      at = best();
      place.style.left = `${left}px`;
      const isLow = top > room * 0.6;
      place.style.top = isLow ? "auto" : `${top}px`;
      place.style.bottom = isLow ? `${-over}px` : "auto";
      place.style.minWidth = `${Math.max(width, 180)}px`;
      place.hidden = false;
      mark();
    },
    renew: (list) => {
      const [chosen, wasEmpty] = [values[at], values.length === 0];
      fill(list);
      if (wasEmpty) at = best();
      else if (chosen !== undefined) at = values.indexOf(chosen);
      mark();
    },
    close,
    move: (by) => {
      if (values.length === 0) return;
      const first = isFree ? -1 : 0;
      at =
        at === -1 ? (by > 0 ? 0 : values.length - 1) : Math.max(first, Math.min(values.length - 1, at + by));
      mark();
    },
    chosen: () => values[at],
    active: () => (at === -1 || place.hidden ? undefined : `o-choice-${at}`),
  };
}
