import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import type { Grid } from "../../../src/ui/workbench/grid/grid.ts";
import { LAN } from "../../bundle/office.ts";
import { openStage } from "../open-page.ts";
import { type BookDesk, bookDesk } from "./book-desk.ts";
import { gridFiles } from "./grid-page.ts";

/** The grid in a browser over a book. */
export interface GridStage {
  readonly page: Page;
  readonly desk: BookDesk;
  /** What the grid said to the clerk. */
  said(): Promise<readonly string[]>;
  /** Texts typed that went to the server, as blocks of rows. */
  typed(): Promise<readonly unknown[]>;
  /** Policies of the page that were broken. */
  broken(): Promise<readonly string[]>;
  /** What a drawn cell shows. */
  text(row: number, column: number): Promise<string>;
  /** Where the clerk stands: “B3”. */
  place(): Promise<string>;
  keys(...keys: readonly string[]): Promise<void>;
  /** Keeps back what the server answers to calls of this name. @returns lets them through */
  hold(name: string): () => void;
  /** Hands on what other windows did. */
  tell(): Promise<void>;
}

declare global {
  interface Window {
    grid: Grid;
    said: string[];
    opened: string[];
    asked: { name: string; asks: { blocks?: unknown } }[];
    broken: string[];
  }
}

/** As the server sends it with the window. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:";

/** Opens the grid on a tab; the page is closed after the test. */
export async function gridStage(book: Book, { id }: SheetModel): Promise<GridStage> {
  const files = await gridFiles();
  const { page } = await openStage();
  onTestFinished(() => page.close());
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = bookDesk(book, LAN);
  const tell = async (): Promise<void> => {
    for (const event of desk.events())
      await page.evaluate((json) => window.grid.told(JSON.parse(json)), JSON.stringify(event));
  };
  const held = new Map<string, Promise<void>>();
  await page.exposeFunction("ask", async (name: string, json: string) => {
    await held.get(name);
    const answer = JSON.stringify(desk.answer(name, JSON.parse(json)));
    if (name === "type" || name === "reshape") setTimeout(() => void tell().catch(() => undefined), 20);
    return answer;
  });
  await page.addInitScript(() => {
    window.broken = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => {
      window.broken.push(`${violatedDirective} ${sourceFile}`);
    });
  });
  const served: Readonly<Record<string, readonly [string, string]>> = {
    "/": ["text/html; charset=utf-8", files.html],
    "/grid.js": ["text/javascript; charset=utf-8", files.script],
    "/grid.css": ["text/css; charset=utf-8", files.style],
  };
  await page.route("http://grid.test/**", (route) => {
    const [contentType, body] = served[new URL(route.request().url()).pathname] ?? [];
    if (contentType === undefined || body === undefined) return route.abort();
    return route.fulfill({ contentType, body, headers: { "content-security-policy": POLICY } });
  });
  await page.goto("http://grid.test/");
  await page.waitForFunction(() => window.grid !== undefined);
  await page.evaluate((sheet) => window.grid.show(sheet), id);
  await page.evaluate(() => window.grid.focus());
  return {
    page,
    desk,
    tell,
    hold: (name) => {
      let release = (): void => undefined;
      held.set(name, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    said: () => page.evaluate(() => window.said),
    typed: () =>
      page.evaluate(() => window.asked.filter(({ name }) => name === "type").map(({ asks }) => asks.blocks)),
    broken: () => page.evaluate(() => window.broken),
    text: async (row, column) => (await page.locator(`#o-${row}-${column}`).textContent()) ?? "",
    place: () => page.locator(".strip .name").inputValue(),
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}
