import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, type Office, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

const QB = "stp.quangbinh@example.gov.vn";

async function openReport(
  user: string,
  change: (office: Office) => void,
): Promise<{ office: Office; page: Page }> {
  const office = await sampleOffice();
  change(office);
  const host = office.clerk(user, {});
  host.call("unitReport");
  const page = await openSidebar(host);
  await page.locator("#unit option").nth(1).waitFor({ state: "attached" });
  return { office, page };
}

/** Chooses the item of this milestone by its code. */
async function choose(page: Page, milestone: string): Promise<void> {
  const value = await page.locator(`#item option[value*='"${milestone}"']`).first().getAttribute("value");
  await page.locator("#item").selectOption(value ?? "");
}

const tracked = ({ book }: Office, milestone: string): readonly object[] =>
  rowsOf(book, "Theo dõi").filter((row) => row["Mốc"] === milestone && row["Đơn vị"] === "STP-QB");

test("the clerk's own unit is chosen; what it owes stands before what it has sent", async () => {
  const { page } = await openReport(QB, () => undefined);
  expect(await page.locator("#unit").inputValue()).toBe("STP-QB");
  expect(await page.locator("#unit option").first().textContent()).toBe(
    "Sở Tư pháp tỉnh Quảng Bình (đơn vị của anh/chị)",
  );
  const groups = await page
    .locator("#item optgroup")
    .evaluateAll((all) => all.map((each) => (each as HTMLOptGroupElement).label));
  expect(groups.map((label) => label.replace(/ \(\d+\)$/u, ""))).toEqual([
    "Còn phải nộp",
    "Đã nộp, không còn phải nộp",
  ]);
  expect(await page.locator("#form").isHidden()).toBe(true);
});

test("a report is entered without a word more, and then stands among what was sent", async () => {
  const { office, page } = await openReport(QB, () => undefined);
  await choose(page, "BTP-TK");
  await page.getByLabel("Ngày nhận").fill("28/6/2017");
  await page.getByLabel("Số văn bản hoặc liên kết").fill("300/BC-STP");
  await page.getByLabel("Ghi chú").fill("kèm phụ lục");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page
    .getByText("Đã ghi ngày nhận “28/06/2017”; số văn bản/liên kết “300/BC-STP”; ghi chú “kèm phụ lục”.")
    .waitFor();
  expect(tracked(office, "BTP-TK")).toEqual([
    expect.objectContaining({
      "Số văn bản / liên kết": "300/BC-STP",
      "Ghi chú": "kèm phụ lục",
      "⚙Người ghi": QB,
    }),
  ]);
  expect(await page.locator("optgroup[label^='Đã nộp'] option").allTextContents()).toContain(
    "báo cáo tổng kết · chưa có hạn · đã nhận 28/06/2017 · Phong trào thi đua ngành Tư pháp năm 2017",
  );
  const about = await page.locator("#about").textContent();
  expect(about).toContain(`${QB} ghi lúc`);
  expect(about).toContain((await page.locator("#item option:checked").textContent()) ?? "nothing is chosen");
});

test("a wrong day is said in the page, and what was typed stays", async () => {
  const { office, page } = await openReport(QB, () => undefined);
  await choose(page, "BTP-TK");
  await page.getByLabel("Ngày nhận").fill("31/6/2017");
  await page.getByLabel("Ghi chú").fill("kèm phụ lục");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.getByText("Không có ngày 31/6/2017 trên lịch. Sửa lại ngày nhận.").waitFor();
  expect(await page.getByLabel("Ghi chú").inputValue()).toBe("kèm phụ lục");
  await page.getByRole("button", { name: "Hôm nay" }).click();
  expect(await page.getByLabel("Ngày nhận").inputValue()).toBe("05/03/2026");
  expect(tracked(office, "BTP-TK")).toEqual([]);
});

test("for another's unit the page asks; “Thôi” writes nothing, a changed report is asked about anew, “Vẫn ghi” writes", async () => {
  const { office, page } = await openReport(LAN, () => undefined);
  await page.getByText("Chọn đơn vị.").waitFor();
  await page.locator("#unit").selectOption("STP-QB");
  await page.locator("#item optgroup").first().waitFor({ state: "attached" });
  await choose(page, "BTP-TK");
  await page.getByLabel("Ngày nhận").fill("28/6/2017");
  const enter = page.getByRole("button", { name: "Ghi vào sổ" });
  await enter.click();
  const question = page.getByText(`Đơn vị này có địa chỉ ${QB}; anh/chị đang dùng ${LAN}. Vẫn ghi thay?`);
  await question.waitFor();
  await page.getByRole("button", { name: "Thôi" }).click();
  await page.getByText("Chưa ghi gì.").waitFor();
  expect(await question.isHidden()).toBe(true);
  await enter.click();
  await question.waitFor();
  await page.getByLabel("Ngày nhận").fill("27/6/2017");
  expect(await question.isHidden()).toBe(true);
  await enter.click();
  expect(tracked(office, "BTP-TK")).toEqual([]);
  await page.getByRole("button", { name: "Vẫn ghi" }).click();
  await page.getByText("Đã ghi ngày nhận “27/06/2017”.").waitFor();
  expect(tracked(office, "BTP-TK")).toHaveLength(1);
});

test("what somebody wrote meanwhile is shown before it is written over", async () => {
  const { office, page } = await openReport(QB, () => undefined);
  await choose(page, "BTP-TK");
  await page.getByLabel("Ngày nhận").fill("28/6/2017");
  const { book, types } = office;
  const row = rowsOf(book, "Theo dõi").length + 2;
  const type = (header: string, text: string): void => types("Theo dõi", row, header, text);
  type("Mốc", "BTP-TK");
  type("Đơn vị", "STP-QB");
  type("Ngày nhận", "26/6/2017");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.getByText("Trong sổ đang ghi: ngày nhận “26/06/2017”. Ghi đè?").waitFor();
  await page.getByRole("button", { name: "Vẫn ghi" }).click();
  await page.getByText("Đã ghi ngày nhận “28/06/2017”.").waitFor();
  expect(tracked(office, "BTP-TK")).toHaveLength(1);
});

test("what clerks typed is shown as text, never run", async () => {
  const attack = "<img src=x onerror=\"document.title='hỏng'\">";
  const { page } = await openReport(QB, ({ types }) => {
    types("Đơn vị", "STP-QB", "Tên", attack);
    types("Phong trào", "BTP-2017", "Tên phong trào", attack);
  });
  await choose(page, "BTP-TK");
  expect(await page.locator("#unit option").first().textContent()).toContain(attack);
  expect(await page.locator("#about").textContent()).toContain(attack);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toContain("hỏng");
});
