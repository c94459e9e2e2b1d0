import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { makeDoor } from "../../../src/local/workbench/door.ts";
import type { FileDeps } from "../../../src/local/workbench/files/file-calls.ts";
import type { Link } from "../../../src/local/workbench/link.ts";
import { makeShownPages, type ShownPages } from "../../../src/local/workbench/shown-pages.ts";
import { makeWindows, type Windows } from "../../../src/local/workbench/windows.ts";

export const TOKEN = "the-token-of-this-server";
export const HOST = "127.0.0.1:4321";

/** A door with nothing but these answers behind it. */
export interface OpenedDoor {
  readonly app: Hono;
  readonly windows: Windows;
  readonly pages: ShownPages;
  /** What came through to the session. */
  readonly asked: { readonly window: string | undefined; readonly name: string }[];
  readonly gone: string[];
}

export function openedDoor(): OpenedDoor {
  const asked: OpenedDoor["asked"] = [];
  const gone: string[] = [];
  const link: Link = {
    ask: async (window, { name }) => {
      asked.push({ window, name });
      return { ok: true, value: name === "open" ? { window: "w1" } : {} };
    },
    gone: (window) => gone.push(window),
    book: () => undefined,
    save: async () => undefined,
    stop: async () => "",
  };
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-cua-"));
  const assets = join(folder, "workbench");
  mkdirSync(assets);
  writeFileSync(join(folder, "secret.js"), "secret");
  writeFileSync(join(assets, "index.html"), "<!doctype html><title>Sổ Thi đua</title>");
  writeFileSync(join(assets, "app.js"), "1;");
  const windows = makeWindows((window) => link.gone(window));
  const pages = makeShownPages();
  const files: FileDeps = {
    book: link.book,
    folder,
    save: link.save,
    launch: async () => undefined,
    platform: process.platform,
  };
  const app = makeDoor({ gate: { port: () => 4321, token: TOKEN }, link, windows, pages, files, assets });
  return { app, windows, pages, asked, gone };
}

/** A call as the window makes it, with what the test would have otherwise. */
export function callOf(
  name: string,
  asks: unknown,
  headers: Readonly<Record<string, string>> = {},
): [string, RequestInit] {
  return [
    `http://${HOST}/api/${name}`,
    {
      method: "POST",
      headers: {
        host: HOST,
        "content-type": "application/json",
        "x-token": TOKEN,
        "x-window": "w1",
        origin: `http://${HOST}`,
        ...headers,
      },
      body: JSON.stringify(asks),
    },
  ];
}
