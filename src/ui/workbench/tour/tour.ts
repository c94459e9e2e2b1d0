import { button } from "../../page/button.ts";
import { make } from "../../page/element.ts";
import { forget, keep, recall } from "../link/remembered.ts";
import { type Happened, steps } from "./steps.ts";

/** The tour over the sample, done by the clerk's own clicks. */
export interface Tour {
  /** Begins, or goes on where it was left. */
  start(): void;
  happened(happened: Happened): void;
  /** Gives its card the keyboard; false: it is not shown. */
  focus(): boolean;
}

/** Marks what leads to a step: of the captions of its path the last one that is in sight. */
function mark(path: readonly string[]): void {
  for (const marked of document.querySelectorAll(".tour-here")) marked.classList.remove("tour-here");
  const buttons = [...document.querySelectorAll(".menu-bar button, ul.menu button")];
  const named = (caption: string): Element | undefined =>
    buttons.find((each) => (each.querySelector(".caption") ?? each).textContent === caption);
  for (const caption of [...path].reverse()) {
    const found = named(caption);
    if (found === undefined) continue;
    found.classList.add("tour-here");
    return;
  }
}

const begun = (): number => {
  const at = Number(recall("tour") ?? "0");
  return Number.isInteger(at) && at >= 0 && at < steps.length ? at : 0;
};

/**
 * @param place where the card of the tour stands
 * @param left gives the keyboard back
 */
export function tour(place: HTMLElement, left: () => void): Tour {
  let at: number | undefined;
  // Menus come and go as children of the head.
  const watch = new MutationObserver(() => mark(at === undefined ? [] : (steps[at]?.path ?? [])));

  const end = (): void => {
    watch.disconnect();
    at = undefined;
    mark([]);
    const held = place.contains(document.activeElement);
    place.replaceChildren();
    if (held) left();
  };
  const focus = (): boolean => {
    const button = place.querySelector("button");
    button?.focus();
    return button !== null;
  };
  const draw = (now: number): void => {
    at = now;
    keep("tour", String(now));
    const step = steps[now];
    const card = make("section", "tour", "");
    card.setAttribute("aria-label", "Làm quen");
    const leave = button("Để sau", "", end);
    const text = make("div", "", "");
    text.setAttribute("role", "status");
    card.append(text);
    if (step === undefined) {
      forget("tour");
      text.append(
        make("h2", "", "Xong phần làm quen"),
        make(
          "p",
          "",
          "Đó là việc chính: kiểm tra, sửa, tính hạn, làm văn bản. Trang Hướng dẫn của sổ nói phần còn lại.",
        ),
      );
      card.append(button("Đóng", "main", end));
    } else {
      text.append(
        make("p", "quiet", `Làm quen – bước ${now + 1}/${steps.length}`),
        make("h2", "", step.title),
        make("p", "", step.text),
      );
      card.append(
        button("Bỏ qua bước này", "", () => draw(now + 1)),
        leave,
      );
    }
    card.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") left();
    });
    const held = place.contains(document.activeElement);
    place.replaceChildren(card);
    if (held) focus();
    mark(step?.path ?? []);
  };
  return {
    focus,
    start: () => {
      watch.observe(document.querySelector("header") ?? document.body, { childList: true });
      draw(begun());
    },
    happened: (happened) => {
      if (at !== undefined && steps[at]?.done(happened) === true) draw(at + 1);
    },
  };
}
