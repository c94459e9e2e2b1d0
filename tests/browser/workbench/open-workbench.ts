import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { type Served, serve } from "../../../src/local/workbench/serve.ts";
import { sampleFile } from "../../local/workbench/sample-file.ts";
import { theBrowser } from "../open-page.ts";

/** A Thursday morning in Viet Nam with the year's campaigns running. */
const started = Date.UTC(2026, 2, 5, 1);

/** A server of the workbench with a folder of its own, and windows on it. */
export interface Workbench {
  readonly served: Served;
  /** Where its books and papers lie. */
  readonly folder: string;
  /** Makes a book and opens it; every window comes to it. */
  make(book: "sample" | "new"): Promise<void>;
  /** Opens a window, so many dots a pixel; each in a browser that knows nothing of the others. */
  open(choices?: {
    readonly dark?: boolean;
    readonly person?: string;
    readonly fineness?: number;
    /** A pointer that touches the window, or a page in it, is a thing to complain of. */
    readonly keysAlone?: boolean;
  }): Promise<Page>;
  /** What any window asked for that was not this server, and what a page complained of. */
  readonly strange: readonly string[];
}

/** What runs on a busy machine takes its time, in milliseconds: a step of a job, and a job of many steps. */
const PATIENCE = 90_000;
export const wholeJob = 300_000;

/** Runs in every page and frame: a click that the keyboard makes has no press of a pointer before it. */
function refusePointers(): void {
  const touches = ["pointerdown", "pointermove", "mousedown", "mousemove", "touchstart", "wheel"];
  for (const name of touches)
    window.addEventListener(name, () => console.error(`a pointer: ${name}`), { capture: true });
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
    make: async (choose) => {
      const path = join(folder, "so.xlsx");
      // The tour has the window make a sample; here one that is made lies there.
      if (choose === "sample") copyFileSync(await sampleFile(), path);
      const asks = { choose: choose === "sample" ? "open" : choose, path } as const;
      const answer = await served.link.ask(undefined, { name: "choose", asks });
      if (!answer.ok) throw new Error(answer.message);
    },
    open: async ({ dark = false, person, fineness = 1, keysAlone = false } = {}) => {
      const context = await (await theBrowser()).newContext({
        viewport: { width: 1366, height: 768 },
        colorScheme: dark ? "dark" : "light",
        deviceScaleFactor: fineness,
        acceptDownloads: true,
        locale: "vi-VN",
      });
      const page = await context.newPage();
      // The page alone: this browser, all in one process, ends with a context.
      onTestFinished(() => page.close());
      page.setDefaultTimeout(PATIENCE);
      if (keysAlone) await page.addInitScript(refusePointers);
      if (person !== undefined)
        // Pages in frames have an origin of their own and no such memory.
        await page.addInitScript((name) => {
          if (window.top === window) sessionStorage.setItem("so-thi-dua.person", name);
        }, person);
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

/** Waits until no command runs. */
async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".busy")?.textContent === "");
}

/** Takes an item of a menu of the bar, through the menus that lead to it, and waits until it is done. */
export async function take(page: Page, ...captions: readonly string[]): Promise<void> {
  for (const caption of captions) {
    // Behind some captions stand the keys that do the same.
    const words = caption.replace(/[.()]/gu, "\\$&");
    await page.getByRole("menuitem", { name: new RegExp(`^${words}(?: ?Ctrl.*)?$`, "u") }).click();
  }
  await idle(page);
}

/** The page in the sidebar, or in the window over the grid. */
export const shownPage = (page: Page): FrameLocator => page.frameLocator("iframe.page");

/** Goes to a cell by its name, in a tab by its name. */
export async function goTo(page: Page, tab: string, cell: string): Promise<void> {
  await page.getByRole("tab", { name: tab, exact: true }).click();
  await page.locator(`[role="tab"][aria-selected="true"]`, { hasText: tab }).waitFor();
  await page.locator('nav.tabs:not([aria-busy="true"])').waitFor();
  await page.getByLabel(/^Ô đang chọn/u).fill(cell);
  await page.keyboard.press("Enter");
}

/** Waits until this is what is typed in the cell where the clerk stands. */
export async function stands(page: Page, text: string): Promise<void> {
  const field = page.getByLabel("Nội dung của ô đang chọn");
  await expect.poll(() => field.inputValue()).toBe(text);
}

/** Types a text into a cell of the open tab, as a clerk does: over what stood there, done with Enter. */
export async function typeAt(page: Page, cell: string, text: string): Promise<void> {
  await page.getByLabel(/^Ô đang chọn/u).fill(cell);
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
