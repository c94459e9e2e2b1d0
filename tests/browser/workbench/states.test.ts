import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bringAxe, findingsOfColours, findingsOutsideFrames } from "../axe.ts";
import { goTo, shownPage, startWorkbench, take, type Workbench, wholeJob } from "./open-workbench.ts";

/** The states of the window, each reached from the one before. */
const states: readonly (readonly [name: string, reach: (page: Page, bench: Workbench) => Promise<void>])[] = [
  ["the start", (page) => page.getByRole("button", { name: /sổ mẫu/u }).waitFor()],
  [
    "looking for a book",
    async (page) => {
      await page.getByRole("button", { name: /Mở sổ đã có/u }).click();
      await page.getByRole("button", { name: "Thư mục trên" }).waitFor();
    },
  ],
  [
    "an open book",
    async (page, bench) => {
      await page.keyboard.press("Escape");
      await bench.make("sample");
      await page.reload();
      await page.getByRole("menubar").waitFor();
      await goTo(page, "Mốc", "B2");
    },
  ],
  [
    "the names that a cell takes",
    async (page) => {
      await page.keyboard.press("Alt+ArrowDown");
      await page.locator(".choices .choice").first().waitFor();
      await page.keyboard.press("ArrowDown");
    },
  ],
  [
    "the menu over cells",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Shift+F10");
      await page.getByRole("menuitem", { name: "Bề rộng cột B…" }).waitFor();
    },
  ],
  [
    "how wide a column is to be",
    async (page) => {
      await page.getByRole("menuitem", { name: "Bề rộng cột B…" }).press("Enter");
      await page.getByLabel("Số điểm ảnh").waitFor();
    },
  ],
  [
    "the filter",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Shift+L");
      await page.locator("dialog.filter").waitFor();
    },
  ],
  [
    "a filter that finds no value",
    async (page) => {
      await page.getByLabel("Tìm giá trị").fill("không có gì như thế");
      await page.getByText("Cột này không có giá trị nào như thế.").waitFor();
    },
  ],
  [
    "the keys",
    async (page) => {
      // The first empties the field.
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+/");
      await page.getByRole("dialog", { name: "Phím tắt" }).waitFor();
    },
  ],
  [
    "an open menu in a menu",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Alt+t");
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowRight");
      await page.getByRole("menuitem", { name: "Hiện danh mục" }).waitFor();
    },
  ],
  [
    "a page at the side, a toast, the tour",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await take(page, "Thi đua", "Tạo văn bản");
      await shownPage(page).locator("#make:enabled").click();
      await page.locator(".toast").waitFor();
      await take(page, "Trợ giúp", "Làm quen từng bước");
    },
  ],
  [
    "a window over the grid",
    async (page) => {
      await page.locator(".tour").getByRole("button", { name: "Để sau" }).click();
      await take(page, "Thi đua", "Gửi và nhận tệp", "Nhận văn bản đến");
      // As wide and as high as the script asked, or as the window has room.
      const box = await page.locator(".page-window iframe").boundingBox();
      expect([box?.width, box?.height]).toEqual([1200, 688]);
      await page
        .frameLocator(".page-window iframe")
        .locator("#state", { hasNotText: /…$/u })
        .waitFor({ state: "attached" });
    },
  ],
  [
    "the papers",
    async (page) => {
      await page.keyboard.press("Escape");
      await take(page, "Xem", "Văn bản đã tạo");
      await page.locator(".side li.paper").first().waitFor();
    },
  ],
  [
    "a paper looked at",
    async (page) => {
      await page.locator(".side").getByRole("button", { name: "Xem", exact: true }).first().click();
      await page.frameLocator("iframe.drawn").locator("section.docx").first().waitFor();
    },
  ],
  [
    "the letters",
    async (page) => {
      await page.keyboard.press("Escape");
      await take(page, "Xem", "Thư đã soạn");
      await page.getByText("Chưa có thư nào.").waitFor();
    },
  ],
  [
    "a question",
    async (page) => {
      await page.getByRole("tab", { name: "Mốc" }).click({ button: "right" });
      await page.getByRole("menuitem", { name: "Xóa trang…" }).click();
      await page.getByRole("dialog").getByText("Việc này không hoàn tác được.").waitFor();
    },
  ],
];

/** What is found of the window as it stands, in each scheme of colours: no part of it asks for the scheme but its style. */
async function findings(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    if (process.env["SHOTS"] !== undefined)
      await page.screenshot({ path: `${process.env["SHOTS"]}/${scheme} ${name}.png` });
    // What stands in frames is looked at by the tests of the pages.
    const seen = await (scheme === "light" ? findingsOutsideFrames(page) : findingsOfColours(page));
    found.push(...seen.map((each) => `${name}, ${scheme}: ${each}`));
  }
  return found;
}

test(
  "axe-core finds nothing in any state of the window, light or dark",
  async () => {
    const bench = await startWorkbench();
    const page = await bench.open();
    await bringAxe(page);
    const found: string[] = [];
    for (const [name, reach] of states) {
      await reach(page, bench);
      found.push(...(await findings(page, name)));
      // Nothing sticks out of the window.
      expect(
        await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ]),
      ).toEqual([1366, 768]);
    }
    expect(found).toEqual([]);
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
