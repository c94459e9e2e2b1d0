import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { goTo, startWorkbench, take, wholeJob } from "./open-workbench.ts";

/** Dialogs of the window, each opened and closed by its own button. */
const dialogs: readonly (readonly [name: string, use: (page: Page) => Promise<void>])[] = [
  [
    "filter",
    async (page) => {
      await page.keyboard.press("Control+Shift+L");
      await page.getByRole("button", { name: "Đóng", exact: true }).click();
    },
  ],
  [
    "keys",
    async (page) => {
      await page.keyboard.press("Control+/");
      await page.getByRole("button", { name: "Đóng", exact: true }).click();
    },
  ],
  [
    "a question of the window",
    async (page) => {
      await take(page, "Tệp", "Đổi người làm…");
      await page.getByRole("button", { name: "Thôi" }).click();
    },
  ],
];

test(
  "after a dialog what is typed arrives in the cell",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    for (const [at, [name, use]] of dialogs.entries()) {
      await goTo(page, "Đơn vị", "C60");
      await use(page);
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      await page.keyboard.type(`gõ ${at}`);
      expect(await page.locator("textarea.typing").inputValue(), name).toBe(`gõ ${at}`);
      await page.keyboard.press("Escape");
    }
  },
  wholeJob,
);
