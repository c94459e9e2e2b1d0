import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { cellAt } from "./hands.ts";
import { startWorkbench, wholeJob } from "./open-workbench.ts";

/** A server that takes its time with tabs. @returns lets it answer */
async function holdTabs(page: Page): Promise<() => void> {
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\/api\/(?:layout|rows)/u, async (route) => {
    await held;
    await route.continue();
  });
  return () => goOn();
}

const settled = (page: Page): Promise<void> => page.locator('nav.tabs:not([aria-busy="true"])').waitFor();

test(
  "a menu that is opened by keys while the first tab is still on its way stays open, and the keyboard in it",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    // Once more, with a server that takes its time.
    const goOn = await holdTabs(page);
    await page.reload();
    await page.getByRole("menubar").waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press("Alt+t");
        return page.getByRole("menuitem", { name: "Bắt đầu" }).count();
      })
      .toBe(1);
    goOn();
    await page.locator("#o-2-1").waitFor();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.closest('[role="menu"]') !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.closest("#grid") !== null)).toBe(true);
  },
  wholeJob,
);

test(
  "the name of a cell that is typed while a tab is on its way stays in its field, and leads there",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.locator("#o-2-1").waitFor();
    await settled(page);
    const goOn = await holdTabs(page);
    // A second click: the tab is on its way twice.
    const tab = page.getByRole("tab", { name: "Mốc", exact: true });
    await tab.click();
    await tab.click();
    const field = page.getByLabel(/^Ô đang chọn/u);
    await field.focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("B");
    goOn();
    await settled(page);
    await cellAt(page, "A2").waitFor();
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await expect.poll(() => cellAt(page, "B3").getAttribute("class")).toMatch(/\bat\b/u);
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
