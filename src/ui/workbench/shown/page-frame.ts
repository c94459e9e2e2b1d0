import { make } from "../../page/element.ts";
import type { ServerLink } from "../link/server-link.ts";

/** A page that the script showed, at work in its frame. */
export interface PageFrame {
  readonly frame: HTMLIFrameElement;
  /** Stops answering it. */
  end(): void;
}

/** What a page asks of the window around it (src/local/workbench/page-frame.ts puts the other half into each page). */
type Asked =
  | {
      readonly workbench: "run";
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  /** A key of the window, pressed in the page. */
  | ({ readonly workbench: "key" } & Pick<KeyboardEvent, "key" | "code" | "altKey" | "shiftKey">)
  | { readonly workbench: "host"; readonly does: "close" }
  | { readonly workbench: "host"; readonly does: "focus" }
  | { readonly workbench: "host"; readonly does: "setHeight"; readonly size: number }
  | { readonly workbench: "host"; readonly does: "setWidth"; readonly size: number };

/** What a page may ask for beside calls. */
export interface FrameWishes {
  close(): void;
  /** The keyboard goes to the grid. */
  focus(): void;
  size(wish: { readonly width?: number; readonly height?: number }): void;
  /** A call was answered. @param name of the function @param args as the page gave them */
  called?(name: string, args: readonly unknown[]): void;
}

const isAsked = (data: unknown): data is Asked =>
  typeof data === "object" &&
  data !== null &&
  ["run", "key", "host"].includes(Reflect.get(data, "workbench"));

/**
 * A frame with a shown page. The page has no origin of its own and reaches nothing: what it asks comes as a message and is passed on
 * to the server only when its own frame sent it.
 */
export function pageFrame(page: string, title: string, { call }: ServerLink, wishes: FrameWishes): PageFrame {
  const frame = make("iframe", "page", "");
  frame.title = title;
  const ended = new AbortController();

  const run = async ({ id, name, args }: Extract<Asked, { workbench: "run" }>): Promise<void> => {
    const answered = await call("call", { function: name, args });
    // To a frame without an origin no other address can be written than any.
    frame.contentWindow?.postMessage(
      answered.ok
        ? { workbench: "result", id, ok: true, result: answered.value.result }
        : { workbench: "result", id, ok: false, error: answered.message },
      "*",
    );
    if (answered.ok) wishes.called?.(name, args);
  };
  window.addEventListener(
    "message",
    ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.contentWindow || !isAsked(data)) return;
      if (data.workbench === "run") void run(data);
      else if (data.workbench === "key") {
        const { key, code, altKey, shiftKey } = data;
        frame.dispatchEvent(new KeyboardEvent("keydown", { key, code, altKey, shiftKey, bubbles: true }));
      } else if (data.does === "close") wishes.close();
      else if (data.does === "focus") wishes.focus();
      else if (data.does === "setHeight") wishes.size({ height: data.size });
      else wishes.size({ width: data.size });
    },
    { signal: ended.signal },
  );
  // Its name lets it in: an address with the token could be read by the page.
  frame.src = `/page/${encodeURIComponent(page)}`;
  // Keys go to the page as soon as it is there: it was asked for. Whoever went on to a menu meanwhile keeps them.
  const before = document.activeElement;
  const takeKeys = (): void => {
    const { activeElement } = document;
    if (activeElement === before || activeElement === document.body) frame.contentWindow?.focus();
  };
  frame.addEventListener("load", takeKeys, { once: true });
  return { frame, end: () => ended.abort() };
}
