import { expect, it } from "vitest";
import { internStyle } from "../../../src/local/book/model/cell-style.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { largeTab } from "./book-desk.ts";
import { type GridStage, gridStage } from "./grid-stage.ts";

/** A tab of 400 rows and 40 columns: the first column stays, one block is merged over 60 rows and 12 columns, one cell has lines. */
async function stage(): Promise<GridStage> {
  const book = await openBook(undefined);
  const sheet = largeTab(book, 400, 40);
  sheet.layout.freezePane = { rows: 1, columns: 1 };
  sheet.layout.columns = Array.from({ length: 40 }, (_, index) => ({ width: 9 + (index % 7) * 2.3 }));
  sheet.layout.merges = [{ startRow: 9, endRow: 68, startCol: 2, endCol: 13 }];
  const lined = internStyle(book.styles, {
    border: { top: { style: "medium" }, bottom: { style: "double", color: { rgb: "C00000" } } },
  });
  const row = sheet.rows[3];
  if (row !== undefined) row.styles[2] = lined;
  return gridStage(book, sheet);
}

it("draws a merged block whose first cell is out of sight, where it stands", async () => {
  const { page, text } = await stage();
  const whole = await text(10, 3);
  expect(whole).not.toBe("");
  const scroller = page.locator(".scroller");
  // In one look: between two the block may be drawn anew.
  const boxes = (): Promise<readonly { text: string; box: readonly number[] }[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll(".grid .over")].map((over) => {
        const { x, y, width, height } = over.getBoundingClientRect();
        return { text: over.textContent, box: [x, y, width, height].map(Math.round) };
      }),
    );
  let shown = await boxes();
  await expect
    .poll(async () => {
      shown = await boxes();
      return shown.map(({ text: drawn }) => drawn);
    })
    .toEqual([whole]);
  const [x = 0, y = 0, width = 0, height = 0] = shown[0]?.box ?? [];
  for (const [left, top] of [
    [0, 700],
    [600, 700],
    [600, 1000],
    [600, 0],
  ] as const) {
    await scroller.evaluate((place, to) => place.scrollTo(...to), [left, top] as [number, number]);
    await expect.poll(boxes).toEqual([{ text: whole, box: [x - left, y - top, width, height] }]);
  }
});

it("jumps to the right so that the first column behind the frozen one is whole", async () => {
  const { page, place } = await stage();
  for (const cell of ["T20", "AB20", "AF20"]) {
    await page.locator(".strip .name").fill(cell);
    await page.keyboard.press("Enter");
    expect(await place()).toBe(cell);
    const cut = (): Promise<number> =>
      page.evaluate(() => {
        const edge = document.querySelector('.heads [data-column="1"]')?.getBoundingClientRect().right ?? 0;
        const starts = [...document.querySelectorAll(".heads .column-head:not(.stays)")].map(
          (head) => head.getBoundingClientRect().left,
        );
        return Math.min(...starts.map((start) => Math.abs(start - edge)));
      });
    await expect.poll(cut).toBeLessThan(1.5);
  }
});

it("draws the lines that the file has around a cell", async () => {
  const { page } = await stage();
  const drawn = await page.locator("#o-4-3").evaluate((cell) => {
    const { borderTopWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(cell);
    return [borderTopWidth, borderBottomStyle, borderBottomColor];
  });
  expect(drawn).toEqual(["2px", "double", "rgb(192, 0, 0)"]);
});
