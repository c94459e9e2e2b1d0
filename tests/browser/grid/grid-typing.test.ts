import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import { ensureRow, type SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import { layValidation } from "../../../src/local/book/model/validation.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { largeTab } from "./book-desk.ts";
import { type GridStage, gridStage } from "./grid-stage.ts";

const UNITS = ["Sở Tư pháp tỉnh Quảng Bình", "Văn phòng Sở Nội vụ", "Sở Nội vụ"];

async function book(): Promise<{ readonly book: Book; readonly sheet: SheetModel }> {
  const made = await openBook(undefined);
  const sheet = largeTab(made, 60, 8);
  const list = { kind: "list", values: UNITS, showDropdown: true, allowInvalid: false, help: "" } as const;
  layValidation(sheet, { top: 2, left: 3, bottom: 60, right: 3 }, list);
  made.protections.push({
    sheet: sheet.id,
    rect: { top: 2, left: 4, bottom: 60, right: 4 },
    description: "",
    warningOnly: false,
    editors: ["minh@sotuphap.vn"],
    domain: false,
  });
  ensureRow(sheet, 2).notes = new Map([[4, { text: "Xem lại số này\nvới Phòng 1" }]]);
  ensureRow(sheet, 3).values[5] = "https://moj.gov.vn/";
  return { book: made, sheet };
}

async function stage(): Promise<GridStage & { readonly sheet: SheetModel }> {
  const { book: made, sheet } = await book();
  return { ...(await gridStage(made, sheet)), sheet };
}

/** What the file holds. */
const held = (sheet: SheetModel, row: number, column: number): unknown =>
  sheet.rows[row - 1]?.values[column - 1];

describe("typing in the grid", () => {
  it("takes the first letter of an input method that composes, and the tone it puts on it", async () => {
    const { page, keys, sheet, text } = await stage();
    const composing = await page.context().newCDPSession(page);
    for (const word of ["đ", "đu", "đư", "đươ"])
      await composing.send("Input.imeSetComposition", {
        text: word,
        selectionStart: word.length,
        selectionEnd: word.length,
      });
    await composing.send("Input.insertText", { text: "được" });
    await keys("Enter");
    await expect.poll(() => held(sheet, 2, 1)).toBe("được");
    await expect.poll(() => text(2, 1)).toBe("được");
  });

  it("takes the letters of one that corrects by Backspace, as Telex on Windows does", async () => {
    const { page, keys, sheet } = await stage();
    await page.keyboard.type("d");
    await keys("Backspace");
    await page.keyboard.insertText("đ");
    await page.keyboard.type("i");
    await keys("Enter");
    await expect.poll(() => held(sheet, 2, 1)).toBe("đi");
  });

  it("keeps what was there on Esc, changes it behind F2, breaks lines with Alt and Enter", async () => {
    const { page, keys, sheet, place, text } = await stage();
    const before = await text(2, 2);
    await keys("ArrowRight");
    await page.keyboard.type("bỏ");
    await keys("Escape");
    expect(await text(2, 2)).toBe(before);
    await keys("F2");
    await page.keyboard.type("!");
    await keys("Alt+Enter");
    await page.keyboard.type("dòng hai");
    await keys("Enter");
    await expect.poll(() => held(sheet, 2, 2)).toBe(`${before}!\ndòng hai`);
    expect(await place()).toBe("B3");
  });

  it("offers names as they are typed, without marks, and takes the chosen one", async () => {
    const { page, keys, sheet } = await stage();
    await keys("ArrowRight", "ArrowRight");
    await page.keyboard.type("quang");
    await page.locator(".choices .choice").waitFor();
    expect(await page.locator(".choices .choice").allTextContents()).toEqual([UNITS[0]]);
    await keys("Enter");
    await expect.poll(() => held(sheet, 2, 3)).toBe(UNITS[0]);
    await keys("Alt+ArrowDown");
    expect(await page.locator(".choices .choice").count()).toBe(3);
    await keys("ArrowDown", "ArrowDown", "Enter");
    await expect.poll(() => held(sheet, 3, 3)).toBe(UNITS[1]);
    // Typed in full it is that name, not the longer one that holds it and stands before it.
    await page.keyboard.type("sở nội vụ");
    await keys("Enter");
    await expect.poll(() => held(sheet, 4, 3)).toBe(UNITS[2]);
  });

  it("keeps the chosen name and the typed words when the list comes anew from the server", async () => {
    const { page, keys, sheet, hold } = await stage();
    const offered = page.locator(".choices .choice");
    const list = (...values: string[]): void =>
      layValidation(
        sheet,
        { top: 2, left: 3, bottom: 60, right: 3 },
        { kind: "list", values, showDropdown: true, allowInvalid: false, help: "" },
      );
    await keys("ArrowRight", "ArrowRight");
    const late = hold("layout");
    await keys("Alt+ArrowDown", "ArrowDown", "ArrowDown");
    list("Hội Luật gia tỉnh", ...UNITS);
    late();
    await expect.poll(() => offered.count()).toBe(4);
    expect(await page.locator('.choices [aria-selected="true"]').textContent()).toBe(UNITS[1]);
    await keys("Enter");
    await expect.poll(() => held(sheet, 2, 3)).toBe(UNITS[1]);

    const later = hold("layout");
    await keys("Alt+ArrowDown");
    await page.keyboard.type("sở nội");
    list("Thanh tra Sở Nội vụ", ...UNITS);
    later();
    await expect.poll(() => offered.allTextContents()).toEqual(["Thanh tra Sở Nội vụ", UNITS[1], UNITS[2]]);
    await keys("Enter");
    await expect.poll(() => held(sheet, 3, 3)).toBe(UNITS[1]);
  });

  it("refuses a word outside a strict list and a locked cell with a sentence, and shows what was there", async () => {
    const { page, keys, said, text, typed } = await stage();
    const [list, locked] = [await text(2, 3), await text(2, 4)];
    await keys("ArrowRight", "ArrowRight");
    await page.keyboard.type("xyz");
    await keys("Tab");
    await page.keyboard.type("khóa");
    await keys("Delete");
    await expect
      .poll(async () => (await said()).join("\n"))
      .toContain("Ô C2 chỉ nhận một mục trong danh sách");
    expect((await said()).join("\n")).toContain("Ô D2 được khóa");
    expect([await text(2, 3), await text(2, 4)]).toEqual([list, locked]);
    expect(await typed()).toEqual([]);
  });

  it("puts back what the server refuses, with its sentence", async () => {
    const { page, keys, said, text, desk } = await stage();
    const before = await text(2, 1);
    desk.refuseNext("Dòng 2 vừa bị xóa. Gõ vào dòng khác.");
    await page.keyboard.type("mới");
    await keys("Enter");
    await expect.poll(said).toEqual(["Dòng 2 vừa bị xóa. Gõ vào dòng khác."]);
    await expect.poll(() => text(2, 1)).toBe(before);
  });

  it("shows a day as the sheet has it once the server has read it", async () => {
    const { page, keys, text } = await stage();
    await keys("ArrowDown", "Delete");
    await page.keyboard.type("1/2/2026");
    await keys("Enter");
    await expect.poll(() => text(3, 1)).toBe("01/02/2026");
  });

  it("reads a note by key and by pointer, and follows a link", async () => {
    const { page, keys } = await stage();
    await keys("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Shift+F2");
    expect(await page.locator(".note").textContent()).toBe("Xem lại số này\nvới Phòng 1");
    expect(await page.locator(".aloud").textContent()).toContain("Xem lại số này");
    await page.locator("#o-5-2").hover();
    await page.locator(".note").waitFor({ state: "hidden" });
    await keys("ArrowDown", "ArrowRight", "Control+Enter");
    expect(await page.evaluate(() => window.opened)).toEqual(["https://moj.gov.vn/"]);
  });

  it("keeps to the policy of the server: no style and no script of its own", async () => {
    const { page, keys, broken } = await stage();
    await page.keyboard.type("a");
    await keys("Enter", "Shift+F10", "Escape", "Control+f", "Escape");
    expect(await broken()).toEqual([]);
  });
});
