import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostileBook } from "./hostile-book.ts";
import { shownPage, startWorkbench, take, wholeJob } from "./open-workbench.ts";

test(
  "hostile text in every cell: no script runs, nothing is asked for elsewhere, in the window and in every page",
  async () => {
    const bench = await startWorkbench();
    const path = join(bench.folder, "so.xlsx");
    writeFileSync(path, await hostileBook());
    const answer = await bench.served.link.ask(undefined, { name: "choose", asks: { choose: "open", path } });
    expect(answer).toMatchObject({ ok: true });
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    // The others hold nothing below their headers.
    const bare = new Set(["Kết quả kiểm tra", "Sổ văn bản", "Trang tính1"]);
    const tabs = (await page.getByRole("tab").allTextContents()).filter((name) => !bare.has(name));
    expect(tabs.length).toBeGreaterThan(6);
    for (const name of tabs) {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.locator('[role="tab"][aria-selected="true"]', { hasText: name }).waitFor();
      await page.locator(".grid .cell", { hasText: "<img" }).first().waitFor();
    }
    for (const item of ["Xem kết quả kiểm tra", "Bảng điều khiển", "Tạo văn bản", "Báo cáo của đơn vị"]) {
      await take(page, "Thi đua", item);
      await page.locator("iframe.page").waitFor();
      await shownPage(page).locator("#state").waitFor({ state: "attached" });
      await shownPage(page).locator("#state", { hasNotText: /…$/u }).waitFor({ state: "attached" });
      for (const frame of page.frames())
        expect(await frame.evaluate(() => Reflect.get(window, "taken"))).toBe(undefined);
      await page.keyboard.press("Escape");
      await page.locator("iframe.page").waitFor({ state: "detached" });
    }
    expect(await page.evaluate(() => Reflect.get(window, "taken"))).toBe(undefined);
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
