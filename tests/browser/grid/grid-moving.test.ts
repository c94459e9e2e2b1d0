import { describe, expect, it } from "vitest";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { largeTab } from "./book-desk.ts";
import { type GridStage, gridStage } from "./grid-stage.ts";

async function stage(rows: number, change: (sheet: SheetModel) => void): Promise<GridStage> {
  const book = await openBook(undefined);
  const sheet = largeTab(book, rows, 12);
  change(sheet);
  return gridStage(book, sheet);
}

const asIs = (): void => undefined;

describe("moving in the grid", () => {
  it("goes by arrows, to edges with Ctrl, to ends with Home and End, by screens", async () => {
    const { keys, place } = await stage(500, (sheet) => {
      for (let row = 21; row <= 30; row += 1) sheet.rows[row - 1] = undefined;
    });
    const by = async (...pressed: readonly string[]): Promise<string> => {
      await keys(...pressed);
      return place();
    };
    expect(await place()).toBe("A2");
    expect(await by("ArrowDown", "ArrowRight")).toBe("B3");
    expect(await by("Control+ArrowDown")).toBe("B20");
    expect(await by("Control+ArrowDown")).toBe("B31");
    expect(await by("Control+ArrowDown")).toBe("B500");
    expect(await by("Control+ArrowRight")).toBe("L500");
    expect(await by("Home")).toBe("A500");
    expect(await by("End")).toBe("L500");
    expect(await by("Control+Home")).toBe("A1");
    expect(await by("Control+End")).toBe("L500");
    expect(await by("Control+Home", "PageDown", "PageUp")).toBe("A1");
    expect(await by("Tab", "Tab", "Shift+Tab", "Enter", "Enter", "Shift+Enter")).toBe("B2");
  });

  it("passes hidden columns and rows, and a merged block as one cell", async () => {
    const { keys, place } = await stage(40, (sheet) => {
      sheet.layout.columns = [{}, {}, { hidden: true }];
      const row = sheet.rows[4];
      if (row !== undefined) row.attributes = ' hidden="1"';
      sheet.layout.merges = [{ startRow: 6, endRow: 8, startCol: 1, endCol: 3 }];
    });
    await keys("ArrowRight", "ArrowRight");
    expect(await place()).toBe("D2");
    await keys("ArrowLeft", "ArrowDown", "ArrowDown", "ArrowDown");
    expect(await place()).toBe("B6");
    await keys("ArrowDown");
    expect(await place()).toBe("B7");
    await keys("ArrowDown");
    expect(await place()).toBe("B10");
  });

  it("goes where the name box says, and says what is no cell", async () => {
    const { page, place, said } = await stage(60, asIs);
    const goTo = async (name: string): Promise<void> => {
      await page.locator(".strip .name").fill(name);
      await page.keyboard.press("Enter");
    };
    await goTo("d55");
    expect(await place()).toBe("D55");
    await page.locator("#o-55-4.at").waitFor();
    await goTo("xyz");
    await goTo("B900");
    expect(await said()).toEqual([
      "“xyz” không phải tên một ô. Gõ chữ cột rồi số dòng, ví dụ B12.",
      "Trang này có 60 dòng, tới cột L; không có ô B900.",
    ]);
  });

  it("tells whoever does not see it where he stands and what is there", async () => {
    const { page, keys } = await stage(60, asIs);
    await keys("ArrowRight", "ArrowDown");
    const field = page.locator(".typing");
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await field.getAttribute("aria-activedescendant")).toBe("o-3-2");
    expect(await page.locator(".aloud").textContent()).toMatch(/^Cột 2, ô B3, /u);
    const cell = page.locator("#o-3-2");
    expect(await cell.getAttribute("role")).toBe("gridcell");
    expect(await cell.getAttribute("aria-colindex")).toBe("3");
    expect(await cell.locator("..").getAttribute("aria-rowindex")).toBe("4");
    expect(await page.locator("#o").getAttribute("aria-rowcount")).toBe("61");
  });

  it("finds a text whatever its marks, far below what was loaded first", async () => {
    const { page, keys, place } = await stage(2000, (sheet) => {
      const row = sheet.rows[1899];
      if (row !== undefined) row.values[4] = "Đoàn Thị Điểm";
    });
    await keys("Control+f");
    await page.keyboard.type("doan thi diem");
    await keys("Enter");
    await expect.poll(place).toBe("E1900");
    expect(await page.locator(".find [role=status]").textContent()).toBe("1/1");
    await keys("Escape");
    await page.locator("#o-1900-5.at").waitFor();
  });

  it("filters the rows of its own window by what a column says", async () => {
    const { page, keys, said } = await stage(60, (sheet) => {
      sheet.rows.forEach((row, index) => {
        if (row !== undefined && index > 0) row.values[1] = index % 3 === 0 ? "nộp" : "chưa nộp";
      });
    });
    await keys("ArrowRight", "Control+Shift+L");
    await page.locator("dialog.filter").waitFor();
    await page.getByRole("checkbox", { name: "chưa nộp" }).uncheck();
    await page.getByRole("button", { name: "Lọc", exact: true }).click();
    await expect.poll(said).toEqual(["Đang lọc cột B: còn 19 dòng."]);
    await page.locator("#o-3-2").waitFor({ state: "detached" });
    const shown = await page.locator(".body .line .cell:nth-child(4)").allTextContents();
    expect(new Set(shown)).toEqual(new Set(["nộp"]));
  });

  it("keeps the clerk in his row while another one's rows come in above", async () => {
    const { page, keys, place, desk, tell } = await stage(200, asIs);
    await keys("ArrowDown", "ArrowDown", "ArrowDown");
    expect(await place()).toBe("A5");
    const sheet = await page.evaluate(() => window.grid.sheet);
    desk.answer("reshape", { does: "insertRows", sheet, row: 3, rowId: null, count: 2 });
    await tell();
    await expect.poll(place).toBe("A7");
  });
});
