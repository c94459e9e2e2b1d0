import { button } from "../../page/button.ts";
import { make } from "../../page/element.ts";

/** What can be done about it, as a button. */
export interface ToastDeed {
  readonly words: string;
  does(): void;
}

/** What the window says in passing, at its lower edge. */
export interface Toasts {
  readonly place: HTMLElement;
  /** @param seconds how long it stands; none or a negative count: until it is closed, as on Google */
  show(title: string, message: string, seconds?: number, deed?: ToastDeed): void;
  /** Gives the keyboard to the newest one, which then stays; false: there is none. */
  focus(): boolean;
}

/** As long as a sentence of 25 words takes a slow reader, at least. */
const shortest = 5;
/** More would hide the grid: the oldest go. */
const most = 4;

/** @param left gives the keyboard back once a toast that had it is closed */
export function toasts(left: () => void): Toasts {
  const place = make("div", "toasts", "");
  // Read out as it comes, without taking the keyboard away.
  place.setAttribute("role", "log");
  place.setAttribute("aria-live", "polite");
  place.setAttribute("aria-label", "Thông báo");
  return {
    place,
    show: (title, message, seconds = -1, deed) => {
      const box = make("div", "toast", "");
      const shut = (): void => {
        const held = box.contains(document.activeElement);
        box.remove();
        if (held) left();
      };
      box.addEventListener("keydown", ({ key }) => {
        if (key === "Escape") shut();
      });
      if (title !== "") box.append(make("strong", "", title));
      box.append(make("p", "", message));
      if (deed !== undefined)
        box.append(
          button(deed.words, "", () => {
            shut();
            deed.does();
          }),
        );
      const close = make("button", "icon", "×");
      close.type = "button";
      close.setAttribute("aria-label", "Đóng thông báo");
      close.addEventListener("click", shut);
      box.append(close);
      place.append(box);
      while (place.childElementCount > most) place.firstElementChild?.remove();
      if (seconds < 0) return;
      const time = Math.max(seconds, shortest) * 1000;
      const go = (): void => {
        // Not while it is being read.
        if (box.matches(":hover, :focus-within")) setTimeout(go, time);
        else box.remove();
      };
      setTimeout(go, time);
    },
    focus: () => {
      const button = place.lastElementChild?.querySelector("button");
      button?.focus();
      return button !== null && button !== undefined;
    },
  };
}
