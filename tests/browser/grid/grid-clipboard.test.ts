import { describe, expect, it } from "vitest";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { largeTab } from "./book-desk.ts";
import { type GridStage, gridStage } from "./grid-stage.ts";

async function stage(): Promise<GridStage & { readonly sheet: SheetModel }> {
  const book = await openBook(undefined);
  const sheet = largeTab(book, 40, 6);
  return { ...(await gridStage(book, sheet)), sheet };
}

/** Pastes as the browser does, whose own clipboard a page without a window of its own may not use. */
const paste = ({ page }: GridStage, held: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    document
      .querySelector(".typing")
      ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, held);

const copy = ({ page }: GridStage): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document
      .querySelector(".typing")
      ?.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
  });

const block = (sheet: SheetModel, row: number, column: number, rows: number, columns: number): unknown =>
  Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, right) => sheet.rows[row + down - 1]?.values[column + right - 1] ?? null,
    ),
  );

describe("cells and other programs", () => {
  it("takes a block of Excel with breaks, quotes and tabs in its cells", async () => {
    const grid = await stage();
    await grid.keys("ArrowRight");
    await paste(grid, { "text/plain": 'một\t"dòng một\ndòng ""hai"""\r\n"a\tb"\tnăm\r\n' });
    await expect
      .poll(() => block(grid.sheet, 2, 2, 2, 2))
      .toEqual([
        ["một", 'dòng một\ndòng "hai"'],
        ["a\tb", "năm"],
      ]);
  });

  it("takes the table of a Word paper or of Sheets, with spans and paragraphs, and nothing that it brings along", async () => {
    const grid = await stage();
    await paste(grid, {
      "text/plain": "khác",
      "text/html":
        "<html><body><table><tr><td colspan=2><p>Sở&nbsp;Tư pháp</p><p>tỉnh</p></td><td rowspan=2>x</td></tr><tr><td>1<br>2</td><td><img src='http://grid.test/x' onerror='window.said.push(1)'><script>window.said.push(2)</script>b</td></tr></table></body></html>",
    });
    await expect
      .poll(() => block(grid.sheet, 2, 1, 2, 3))
      .toEqual([
        ["Sở Tư pháp\ntỉnh", null, "x"],
        ["1\n2", "b", null],
      ]);
    expect(await grid.said()).toEqual([]);
  });

  it("grows the tab for a block that reaches past its last row and column", async () => {
    const grid = await stage();
    await grid.page.evaluate(() => window.grid.goTo(39, 5));
    await paste(grid, { "text/plain": "1\t2\t3\n4\t5\t6\n7\t8\t9\n10\t11\t12\n" });
    await expect.poll(() => [grid.sheet.maxRows, grid.sheet.maxColumns]).toEqual([42, 7]);
    expect(block(grid.sheet, 39, 5, 4, 3)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ]);
    await grid.page.locator("#o-42-7").waitFor();
  });

  it("copies as text and as a table, and fills a selected block with one cell", async () => {
    const grid = await stage();
    await grid.keys("Delete");
    await grid.page.keyboard.insertText('a "b" <c>');
    await grid.keys("Enter");
    await expect.poll(() => block(grid.sheet, 2, 1, 1, 1)).toEqual([['a "b" <c>']]);
    await grid.keys("ArrowUp", "Shift+ArrowRight");
    const second = await grid.text(2, 2);
    const copied = await copy(grid);
    expect(copied["text/plain"]).toBe(`a "b" <c>\t${second}`);
    expect(copied["text/html"]).toContain("<td>a &quot;b&quot; &lt;c&gt;</td>");
    await grid.page.evaluate(() => window.grid.goTo(5, 1));
    await grid.keys("Shift+ArrowDown", "Shift+ArrowDown");
    await paste(grid, { "text/plain": "đủ" });
    await expect.poll(() => block(grid.sheet, 5, 1, 4, 1)).toEqual([["đủ"], ["đủ"], ["đủ"], ["PT-00008"]]);
    await grid.keys("Delete");
    await expect.poll(() => block(grid.sheet, 5, 1, 4, 1)).toEqual([[null], [null], [null], ["PT-00008"]]);
  });

  it("fills the row above down over the selected block", async () => {
    const grid = await stage();
    await grid.keys("Shift+ArrowRight", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
    const first = ["PT-00002", await grid.text(2, 2)];
    await expect.poll(() => block(grid.sheet, 2, 1, 3, 2)).toEqual([first, first, first]);
  });

  it("puts rows in and takes them out by key, as many as are selected", async () => {
    const grid = await stage();
    await grid.keys("Shift+ArrowDown", "Control+Shift+Equal");
    await expect.poll(() => block(grid.sheet, 2, 1, 3, 1)).toEqual([[null], [null], ["PT-00002"]]);
    await expect.poll(() => grid.text(4, 1)).toBe("PT-00002");
    await grid.keys("Control+Minus");
    await expect.poll(() => block(grid.sheet, 2, 1, 2, 1)).not.toEqual([[null], [null]]);
  });
});
