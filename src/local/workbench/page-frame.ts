import { createHash } from "node:crypto";
import { isIllegal } from "../host-page.ts";

/**
 * Gives a page google.script.run and google.script.host, spoken to the window around it by messages. It runs in the page: it
 * leans on nothing outside itself.
 */
function bridge(isRefused: (value: unknown) => boolean): void {
  type Handler = (value: unknown, object: unknown) => void;
  interface Handlers {
    readonly done: Handler;
    readonly failed: Handler;
    readonly object: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let last = 0;
  const say = (message: object): void => window.parent.postMessage(message, "*");
  const call = (name: string, given: readonly unknown[], handlers: Handlers): void => {
    if (given.some(isRefused)) throw new TypeError("Failed due to illegal value in property: 0");
    const args = given.map((value) => (value === undefined ? null : JSON.parse(JSON.stringify(value))));
    last += 1;
    waiting.set(last, handlers);
    say({ workbench: "run", id: last, name, args });
  };
  // Google's runner: handlers are set on a copy, the call goes out by name, the answer comes later.
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name === "symbol") return undefined;
          if (name === "withSuccessHandler") return (done: Handler) => runner({ ...handlers, done });
          if (name === "withFailureHandler") return (failed: Handler) => runner({ ...handlers, failed });
          if (name === "withUserObject") return (object: unknown) => runner({ ...handlers, object });
          return (...given: readonly unknown[]) => call(name, given, handlers);
        },
      },
    );
  window.addEventListener("message", ({ source, data }) => {
    if (source !== window.parent || data?.workbench !== "result") return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (handlers === undefined) return;
    if (data.ok === true) handlers.done(data.result, handlers.object);
    else handlers.failed(new Error(String(data.error)), handlers.object);
  });
  // Keys of the window around: while the keyboard is in here it hears none.
  window.addEventListener("keydown", (event) => {
    const { key, code, altKey, shiftKey } = event;
    const isOurs =
      ["F6", "F10", "Escape"].includes(key) || (altKey && ["KeyT", "PageUp", "PageDown"].includes(code));
    if (!isOurs || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    say({ workbench: "key", key, code, altKey, shiftKey });
  });
  const host = (does: string) => (size?: unknown) => say({ workbench: "host", does, size });
  Reflect.set(window, "google", {
    script: {
      run: runner({ done: () => undefined, failed: () => undefined, object: undefined }),
      host: {
        ...{ close: host("close"), setHeight: host("setHeight"), setWidth: host("setWidth") },
        editor: { focus: host("focus") },
        origin: "",
      },
    },
  });
}

const SCRIPT = `(${bridge.toString()})(${isIllegal.toString()});`;

/** A page as it is served, and the policy under which it runs. */
export interface FramedPage {
  readonly html: string;
  readonly policy: string;
}

/**
 * Makes a page of the product ready for the frame beside the grid: the bridge stands before its own scripts. Only scripts that
 * stand in the page run in it, it may fetch nothing from anywhere, and it has an origin of its own: neither the token nor the
 * window around it is within its reach.
 */
export function framedPage(content: string): FramedPage {
  const head = /<head[^>]*>/iu.exec(content);
  const at = head === null ? 0 : head.index + head[0].length;
  const html = `${content.slice(0, at)}<script>${SCRIPT}</script>${content.slice(at)}`;
  const hashes = [...html.matchAll(/<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/giu)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  const policy = [
    "sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals",
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
  return { html, policy };
}
