import { make } from "../../page/element.ts";
import type { ServerLink } from "../link/server-link.ts";
import { type FrameWishes, pageFrame } from "./page-frame.ts";

/** The column at the right of the grid: one page or panel at a time, as on Google. */
export interface Sidebar {
  readonly place: HTMLElement;
  /** Shows a page of the script in place of what stood there. */
  showPage(page: string, title: string): void;
  /** Shows a panel of the window. @returns whether it is still there, for what comes later */
  showPanel(title: string, content: HTMLElement): () => boolean;
  close(): void;
  /** Gives it the keyboard; false: nothing is shown. */
  focus(): boolean;
}

/** @param left gives the keyboard back once it is closed */
export function sidebar(
  link: ServerLink,
  left: () => void,
  called: NonNullable<FrameWishes["called"]>,
): Sidebar {
  const place = make("aside", "side", "");
  place.hidden = true;
  place.setAttribute("aria-label", "Khung bên");
  let end = (): void => undefined;

  const close = (): void => {
    end();
    end = () => undefined;
    place.replaceChildren();
    place.hidden = true;
    left();
  };
  const open = (title: string, content: HTMLElement, kind: "page" | "panel"): void => {
    end();
    const head = make("div", "side-head", "");
    const heading = make("h2", "", title);
    heading.tabIndex = -1;
    const shut = make("button", "icon", "×");
    shut.type = "button";
    shut.setAttribute("aria-label", `Đóng khung ${title}`);
    shut.addEventListener("click", close);
    head.append(heading, shut);
    place.replaceChildren(head, content);
    place.dataset["kind"] = kind;
    place.setAttribute("aria-label", title);
    place.hidden = false;
  };
  place.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  return {
    place,
    close: () => {
      if (!place.hidden) close();
    },
    showPage: (page, title) => {
      const made = pageFrame(page, title, link, { close, focus: left, size: () => undefined, called });
      open(title, made.frame, "page");
      end = made.end;
    },
    showPanel: (title, content) => {
      open(title, content, "panel");
      let there = true;
      end = () => {
        there = false;
      };
      place.querySelector("h2")?.focus();
      return () => there;
    },
    focus: () => {
      // Into the page itself: the heading above it is for panels.
      const target = place.querySelector("iframe") ?? place.querySelector("h2");
      if (place.hidden || target === null) return false;
      target.focus();
      return true;
    },
  };
}
