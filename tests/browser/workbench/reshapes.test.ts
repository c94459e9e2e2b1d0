import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { cellAt } from "./hands.ts";
import { goTo, startWorkbench, take, wholeJob } from "./open-workbench.ts";

/** What a window shows of the first rows of a tab: their cells, and how wide columns are. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>(".grid .line[data-row]")];
    const rows = lines
      .filter(({ dataset }) => Number(dataset["row"]) <= 9)
      .map((line) => [
        line.dataset["row"],
        [...line.querySelectorAll<HTMLElement>("[data-column]")].map(({ dataset, textContent }) => [
          dataset["column"],
          textContent,
        ]),
      ]);
    const widths = [...document.querySelectorAll<HTMLElement>(".grid .column-head")].map(
      ({ offsetWidth }) => offsetWidth,
    );
    return JSON.stringify([rows.sort(), widths]);
  });

/** Presses an item of the menu over cells, opened over what is selected. */
async function over(page: Page, words: string): Promise<void> {
  await page.getByRole("menuitem", { name: words }).click();
}

const head = (page: Page, letter: string) =>
  page.locator(".grid .column-head", { hasText: new RegExp(`^${letter}$`, "u") });
const rowHead = (page: Page, row: number) => page.locator(`.grid .line[data-row="${row}"] .row-head`);

/** By the mouse alone: what is done, and how the window calls it when it is taken back. */
const deeds: readonly (readonly [said: string, deed: (page: Page) => Promise<void>])[] = [
  [
    "đổi bề rộng cột B của trang “Đơn vị”",
    async (page) => {
      const grip = await head(page, "B").locator(".grip").boundingBox();
      if (grip === null) throw new Error("no grip");
      const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y);
      await page.mouse.move(x + 61, y);
      await page.mouse.up();
    },
  ],
  [
    "sắp xếp trang “Đơn vị” theo cột B",
    async (page) => {
      await head(page, "B").click({ button: "right" });
      await over(page, "Xếp trang theo cột B, giảm dần");
    },
  ],
  [
    "chèn cột C của trang “Đơn vị”",
    async (page) => {
      await head(page, "C").click({ button: "right" });
      await over(page, "Chèn cột bên trái");
    },
  ],
  [
    "xóa cột B đến C của trang “Đơn vị”",
    async (page) => {
      await head(page, "B").click();
      await head(page, "C").click({ modifiers: ["Shift"] });
      await head(page, "C").click({ button: "right" });
      await over(page, "Xóa 2 cột");
    },
  ],
  [
    "chèn dòng 4 đến 5 của trang “Đơn vị”",
    async (page) => {
      await rowHead(page, 4).click();
      await rowHead(page, 5).click({ modifiers: ["Shift"] });
      await rowHead(page, 5).click({ button: "right" });
      await over(page, "Chèn 2 dòng phía trên");
    },
  ],
  [
    "xóa dòng 3 của trang “Đơn vị”",
    async (page) => {
      await rowHead(page, 3).click({ button: "right" });
      await over(page, "Xóa dòng");
    },
  ],
];

test(
  "columns and rows are drawn, sorted, put in and taken out by the mouse, taken back and done again, and are so after closing",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    await goTo(page, "Đơn vị", "A2");
    await cellAt(page, "B9").waitFor();
    const becomes = (picture: string) => expect.poll(() => shown(page)).toBe(picture);
    const says = (words: string) =>
      expect.poll(() => page.locator(".toast p").last().textContent()).toBe(words);
    const pictures = [await shown(page)];
    for (const [said, deed] of deeds) {
      const before = await shown(page);
      await deed(page);
      await expect.poll(() => shown(page)).not.toBe(before);
      // What comes from the server may come in two strokes.
      await page.locator('nav.tabs:not([aria-busy="true"])').waitFor();
      await page.waitForTimeout(500);
      const after = await shown(page);
      await take(page, "Sửa", "Hoàn tác");
      await says(`Đã hoàn tác: ${said}.`);
      await becomes(before);
      await take(page, "Sửa", "Làm lại");
      await says(`Đã làm lại: ${said}.`);
      await becomes(after);
      pictures.push(after);
    }

    // Filtered rows are out of sight in this window alone.
    await goTo(page, "Đơn vị", "C4");
    const all = await shown(page);
    await take(page, "Sửa", "Lọc theo cột…");
    const panel = page.locator("dialog.filter");
    await panel.getByRole("button", { name: "Bỏ chọn hết" }).click();
    await panel.locator("label").first().click();
    await panel.getByRole("button", { name: "Lọc", exact: true }).click();
    await expect.poll(() => shown(page)).not.toBe(all);
    await take(page, "Sửa", "Lọc theo cột…");
    await panel.getByRole("button", { name: "Bỏ lọc cột này" }).click();
    await becomes(all);

    await take(page, "Tệp", "Lưu và đóng sổ");
    await page.getByText("Sổ đã đóng.").waitFor();
    await page.getByRole("button", { name: /so\.xlsx/u }).click();
    await page.getByRole("menubar").waitFor();
    await goTo(page, "Đơn vị", "A2");
    await becomes(pictures[pictures.length - 1] ?? "");
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);

test(
  "a sheet whose rows hold formulas says which cell keeps it from being sorted, and what to do",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    await goTo(page, "Hướng dẫn", "B3");
    await take(page, "Sửa", "Sắp xếp A → Z theo cột");
    await page
      .locator(".toast", {
        hasText: /Chưa sắp xếp trang “Hướng dẫn”: ô [A-Z]\d+ có công thức.*Lọc theo cột/u,
      })
      .waitFor();
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
