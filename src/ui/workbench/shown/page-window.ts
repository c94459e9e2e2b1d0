import { make } from "../../page/element.ts";
import type { ServerLink } from "../link/server-link.ts";
import { movable } from "./movable.ts";
import { type FrameWishes, pageFrame } from "./page-frame.ts";

/** A window over the grid with a page of the script; the grid stays in use. */
export interface PageWindow {
  show(page: string, title: string, size: { readonly width: number; readonly height: number }): void;
  close(): void;
  focus(): boolean;
}

/** Left free at each side of a window as large as the screen. */
const rim = 16;

/**
 * One at a time: a new one takes the place of the one before.
 * @param left gives the keyboard back once it is closed
 */
export function pageWindow(
  link: ServerLink,
  left: () => void,
  called: NonNullable<FrameWishes["called"]>,
): PageWindow {
  let open: { readonly box: HTMLElement; readonly frame: HTMLIFrameElement; end(): void } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    open.end();
    open.box.remove();
    open = undefined;
    left();
  };
  return {
    close,
    focus: () => {
      open?.frame.focus();
      return open !== undefined;
    },
    show: (page, title, size) => {
      close();
      const box = make("section", "page-window", "");
      box.setAttribute("role", "dialog");
      box.setAttribute("aria-label", title);
      const { frame, end } = pageFrame(page, title, link, {
        close,
        focus: left,
        size: ({ width, height }) => {
          if (width !== undefined) frame.style.width = `${width}px`;
          if (height !== undefined) frame.style.height = `${height}px`;
        },
        called,
      });
      frame.style.width = `${Math.min(size.width, window.innerWidth - 2 * rim)}px`;
      frame.style.height = `${Math.min(size.height, window.innerHeight - 5 * rim)}px`;
      const shut = make("button", "icon", "×");
      shut.type = "button";
      shut.setAttribute("aria-label", `Đóng cửa sổ ${title}`);
      shut.addEventListener("click", close);
      const head = make("div", "window-head", "");
      head.append(movable(box, title), shut);
      box.append(head, frame);
      box.addEventListener("keydown", ({ key }) => {
        if (key === "Escape") close();
      });
      document.body.append(box);
      const { width, height } = box.getBoundingClientRect();
      box.style.left = `${Math.max(0, (window.innerWidth - width) / 2)}px`;
      box.style.top = `${Math.max(0, (window.innerHeight - height) / 2)}px`;
      open = { box, frame, end };
    },
  };
}
