import { expect, test } from "vitest";
import { startWorkbench, wholeJob } from "./open-workbench.ts";

test(
  "a menu that is opened by keys while the first tab is still on its way stays open, and the keyboard in it",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    // Once more, with a server that takes its time.
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route(/\/api\/(?:layout|rows)/u, async (route) => {
      await held;
      await route.continue();
    });
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
    await page.locator('nav.tabs:not([aria-busy="true"])').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[role="menu"]') !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.closest("#grid") !== null)).toBe(true);
  },
  wholeJob,
);
