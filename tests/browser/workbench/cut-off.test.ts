import { expect, test } from "vitest";
import { cellAt } from "./hands.ts";
import { goTo, startWorkbench, typeAt, wholeJob } from "./open-workbench.ts";

test(
  "a window that is cut off says so once and names what did not arrive; one of another run says what to do",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    await goTo(page, "Mốc", "F3");

    // The machine slept, or somebody's command is at work.
    await page.route("**/api/type", async (route) => {
      await new Promise((done) => setTimeout(done, 6000));
      await route.continue();
    });
    await typeAt(page, "F3", "sau khi ngủ dậy");
    await page.getByText("Đang đợi chương trình trả lời…").waitFor();
    await page.locator(".busy", { hasNotText: /./u }).waitFor({ state: "attached" });
    expect(await page.locator(".toast").count()).toBe(0);

    // The program is gone.
    await page.unroute("**/api/type");
    await page.route("**/api/**", (route) => route.abort());
    for (const [cell, text] of [
      ["F4", "chữ thứ nhất"],
      ["F5", "chữ thứ hai"],
    ] as const)
      await typeAt(page, cell, text);
    await page.getByRole("alert").getByText("Chưa vào sổ: “chữ thứ nhất”, “chữ thứ hai”.").waitFor();
    expect(await page.locator(".toast").count()).toBe(0);
    await page.unroute("**/api/**");
    expect(bench.strange.every((line) => line.includes("ERR_FAILED"))).toBe(true);

    // It was started again, and has another word to come in by.
    await page.goto(`${bench.served.address}x`);
    await page.getByText("Cửa sổ này là của một lần chạy trước").waitFor();
    await page.goto(bench.served.address);
    await goTo(page, "Mốc", "F3");
    await cellAt(page, "F3").getByText("sau khi ngủ dậy").waitFor();
  },
  wholeJob,
);
