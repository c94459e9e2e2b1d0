import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storedAt } from "../../../src/local/book/model/cells.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { cellAt, type Hand, keysHand, mouseHand } from "./hands.ts";
import { startWorkbench, take, wholeJob } from "./open-workbench.ts";

const labels = {
  "2017": "Phong trào thi đua ngành Tư pháp năm 2017 · BTP-2017",
  "2023": "Ngành Tư pháp chung tay vì người nghèo – Không để ai bị bỏ lại phía sau · AG-2023",
};

/** Rows of *Mốc* that hold something, and rows far below the last one: nobody ever wrote there. */
const rows: readonly (readonly [cell: string, hand: (page: Page) => Hand, part: string, label: string])[] = [
  ["B3", keysHand, "BTP-2017", labels["2017"]],
  ["B40", keysHand, "ngành tu phap nam 2017", labels["2017"]],
  ["B4", mouseHand, "BTP-2017", labels["2017"]],
  ["B42", mouseHand, "chung tay vì người nghèo", labels["2023"]],
];

test(
  "a name is picked in a row that is there and in an empty one, by keys and by mouse: the name is shown, with the key behind it kept",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    const keys = keysHand(page);
    for (const [cell, handOf, part, label] of rows) {
      await keys.goTo("Mốc", cell);
      await cellAt(page, cell).waitFor();
      expect(await cellAt(page, cell).getAttribute("class"), cell).toContain("listed");
      await handOf(page).pick(cell, part);
      await expect.poll(() => cellAt(page, cell).textContent()).toBe(label);
    }
    // Arrows choose without a letter; Esc leaves what stood there.
    await keys.goTo("Mốc", "B44");
    await page.keyboard.press("Alt+ArrowDown");
    await page.locator(".choices .choice").first().waitFor();
    for (const name of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(name);
    await expect.poll(() => cellAt(page, "B44").textContent()).toBe(labels["2017"]);
    await keys.goTo("Mốc", "B44");
    await page.keyboard.press("Alt+ArrowDown");
    await page.locator(".choices .choice").first().waitFor();
    for (const name of ["ArrowDown", "Escape"]) await page.keyboard.press(name);
    expect(await page.locator(".choices").isHidden()).toBe(true);
    expect(await cellAt(page, "B44").textContent()).toBe(labels["2017"]);
    // Before the first of the list it is a word of one's own.
    await keys.goTo("Mốc", "D46");
    await page.keyboard.type("báo cáo");
    await page.locator(".choices .choice").first().waitFor();
    for (const name of ["ArrowUp", "Enter"]) await page.keyboard.press(name);
    await expect.poll(() => cellAt(page, "D46").textContent()).toBe("báo cáo");

    await take(page, "Tệp", "Lưu và đóng sổ");
    await page.getByText("Sổ đã đóng.").waitFor();
    const book = await openBook(readFileSync(join(bench.folder, "so.xlsx")));
    const sheet = book.sheetByName("Mốc");
    if (sheet === undefined) throw new Error("no sheet");
    for (const [cell, , , label] of rows) expect(storedAt(sheet, Number(cell.slice(1)), 2)).toBe(label);
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
