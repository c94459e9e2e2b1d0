import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { type Served, serve } from "../../../src/local/workbench/serve.ts";
import { theBrowser } from "../open-page.ts";

/** A Thursday morning in Viet Nam with the year's campaigns running. */
const started = Date.UTC(2026, 2, 5, 1);

/** A server of the workbench with a folder of its own, and windows on it. */
export interface Workbench {
  readonly served: Served;
  /** Where its books and papers lie. */
  readonly folder: string;
  /** Opens a window; each in a browser that knows nothing of the others. */
  open(choices?: { readonly dark?: boolean; readonly person?: string }): Promise<Page>;
  /** What any window asked for that was not this server, and what a page complained of. */
  readonly strange: readonly string[];
}

/** Starts the real server on a free port; it ends with the test. */
export async function startWorkbench(): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-ban-lam-viec-"));
  const served = await serve({
    port: 0,
    home: join(folder, "nha"),
    folder,
    assets: resolve("build/workbench"),
    session: resolve("build/workbench-session.mjs"),
    started,
  });
  const strange: string[] = [];
  onTestFinished(async () => {
    await served.stop("");
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    served,
    folder,
    strange,
    open: async ({ dark = false, person } = {}) => {
      const context = await (await theBrowser()).newContext({
        viewport: { width: 1366, height: 768 },
        colorScheme: dark ? "dark" : "light",
        acceptDownloads: true,
        locale: "vi-VN",
      });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      if (person !== undefined)
        await page.addInitScript((name) => sessionStorage.setItem("so-thi-dua.person", name), person);
      const { origin } = new URL(served.address);
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(?:data|blob|about):/u.test(url)) strange.push(url);
      });
      page.on("console", (message) => {
        if (message.type() === "error") strange.push(message.text());
      });
      page.on("pageerror", (fault) => strange.push(String(fault)));
      await page.goto(served.address);
      return page;
    },
  };
}
