import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import { notBuilt } from "../session/open-host.ts";
import { guardedHeaders } from "./answer-headers.ts";
import { addFileRoutes } from "./file-routes.ts";
import type { FileDeps } from "./files/file-calls.ts";
import { type Gate, sameOrigin, withToken } from "./guard.ts";
import type { Link } from "./link.ts";
import { framedPage } from "./page-frame.ts";
import { readCall } from "./session/calls.ts";
import type { ShownPages } from "./shown-pages.ts";
import type { Windows } from "./windows.ts";

/** What the door opens to. */
export interface Behind {
  readonly gate: Gate;
  readonly link: Link;
  readonly windows: Windows;
  readonly pages: ShownPages;
  readonly files: FileDeps;
  /** Folder of the built window: index.html and what it loads. */
  readonly assets: string;
}

/** Ten megabytes: what a page hands over of the files that a clerk dropped on it, and a paste of 10,000 rows. */
const MOST_BYTES = 64 * 1024 * 1024;

/** How often a connection is proved to be alive, in milliseconds. */
const HEARTBEAT = 15_000;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** All that a browser can ask for. Nothing comes in from another origin, and nothing but the window itself without the token. */
export function makeDoor({ gate, link, windows, pages, files, assets }: Behind): Hono {
  const app = new Hono();
  app.use(guardedHeaders, sameOrigin(gate));
  app.onError((fault, context) => {
    console.error(fault);
    return context.json({ ok: false, message: "Chương trình gặp lỗi nên chưa làm xong. Thử lại." }, 500);
  });
  app.get("/", (context) => {
    const page = join(assets, "index.html");
    if (!existsSync(page)) return context.text(notBuilt(), 503);
    return context.body(readFileSync(page), 200, { "content-type": TYPES[".html"] ?? "" });
  });
  app.get("/assets/:file", (context) => {
    const file = context.req.param("file");
    const type = TYPES[extname(file)];
    const path = join(assets, file);
    // One name of one folder: nothing that leads elsewhere.
    if (!/^[\w.-]+$/u.test(file) || file.startsWith(".") || type === undefined || !existsSync(path))
      return context.notFound();
    return context.body(readFileSync(path), 200, { "content-type": type });
  });
  // Its name cannot be guessed and is told to one window alone; the token must not stand in an address that the page can read.
  app.get("/page/:id", (context) => {
    const content = pages.content(context.req.param("id"));
    if (content === undefined) return context.notFound();
    const { html, policy } = framedPage(content);
    return context.body(html, 200, {
      "content-type": TYPES[".html"] ?? "",
      "content-security-policy": policy,
    });
  });
  addFileRoutes(app, gate, files, assets);
  app.post(
    "/api/:name",
    withToken(gate, "header"),
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (context) =>
        context.json({ ok: false, message: "Nội dung gửi lên quá lớn. Chia thành nhiều lần." }, 413),
    }),
    async (context) => {
      const isJson = context.req.header("content-type")?.startsWith("application/json") === true;
      const asks: unknown = isJson ? await context.req.json().catch(() => undefined) : undefined;
      const call = readCall(context.req.param("name"), asks);
      if (call === undefined)
        return context.json({ ok: false, message: "Cửa sổ gửi yêu cầu sai. Tải lại trang." }, 400);
      const window = context.req.header("x-window");
      if (window !== undefined) windows.asked(window);
      const answer = await link.ask(window, call);
      if (call.name === "open" && answer.ok && isOpened(answer.value)) windows.opened(answer.value.window);
      return context.json(answer);
    },
  );
  app.get("/events", withToken(gate, "address"), (context) => {
    const window = context.req.query("window") ?? "";
    // No line of events: the browser gives up, and the window starts anew.
    if (!windows.knows(window)) return context.text("Unknown window", 404);
    return streamSSE(context, async (stream) => {
      const leave = windows.connect(window, (told) => {
        void stream.writeSSE({ data: JSON.stringify(told) });
      });
      stream.onAbort(leave);
      while (!stream.aborted) {
        await stream.write(":\n\n");
        await stream.sleep(HEARTBEAT);
      }
    });
  });
  return app;
}

const isOpened = (value: unknown): value is { readonly window: string } =>
  typeof value === "object" && value !== null && "window" in value && typeof value.window === "string";
