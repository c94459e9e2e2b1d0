import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, type Office, setUpOffice } from "../bundle/office.ts";
import { receivedOffice } from "../core/received/received-office.ts";
import { openSidebar } from "./open-page.ts";

const now = Date.parse("2026-12-10T08:00:00+07:00");
const papers = join(import.meta.dirname, "../fixtures/received");
const mend = (name: string): string => join(papers, "mend", `${name}.txt`);

async function openReceived(): Promise<{ readonly office: Office; readonly page: Page }> {
  const office = await setUpOffice();
  const rows = Object.entries(receivedOffice) as unknown as ConstructorParameters<typeof Map<string, []>>[0];
  typeSamples(office.book, new Map(rows), now);
  const host = office.clerk(LAN, { now: () => now });
  host.call("receivedPapers");
  const page = await openSidebar(host);
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.locator("#source").waitFor();
  return { office, page };
}

async function readFiles(page: Page, received: string, ...files: readonly string[]): Promise<void> {
  await page.locator("#files").setInputFiles([...files]);
  await page.locator("#received").fill(received);
  await page.getByRole("button", { name: "Đọc các tệp" }).click();
  await page.locator("#review").waitFor();
}

const cards = (page: Page) => page.locator("#papers > li");

test("proposes for each paper who sent it and what it answers; what wants a look stands first", async () => {
  const { page } = await openReceived();
  await readFiles(
    page,
    "12/6/2026",
    mend("01-so-ket-xa"),
    mend("04-huyen-cu"),
    join(papers, "../pdf/ke-hoach-QB-2017.pdf"),
  );
  const texts = await cards(page).allTextContents();
  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain("04-huyen-cu.txt");
  expect(texts[0]).toContain("đơn vị kế thừa là “UBND xã Lệ Thủy”");
  const sure = cards(page).nth(1);
  expect(await sure.getByLabel("Đơn vị của").inputValue()).toBe("UBND xã Lệ Thủy");
  expect(await sure.getByLabel("Trả lời việc").locator("option:checked").textContent()).toBe(
    "báo cáo sơ kết – tất cả · hạn 15/06/2026",
  );
  expect(await sure.textContent()).toContain("Lấy từ: “Số: 112/BC-UBND”");
  expect(await sure.getByRole("checkbox").isChecked()).toBe(true);
  expect(await cards(page).nth(0).getByRole("checkbox").isChecked()).toBe(false);
  expect(await page.locator("#unread-head").textContent()).toBe("1 tệp không đọc được");
  expect(await page.locator("#send").textContent()).toBe("Chuyển 1 văn bản vào Báo về");
});

test("a paper of an unknown unit is given its unit and what it answers", async () => {
  const { office, page } = await openReceived();
  await readFiles(page, "12/11/2026", mend("09-don-vi-la"));
  const card = cards(page).first();
  expect(await page.locator("#send").isDisabled()).toBe(true);
  await card.getByLabel("Đơn vị của").fill("UBND xã Bố Trạch");
  await card.getByLabel("Trả lời việc").selectOption(JSON.stringify(["26-TK", ""]));
  expect(await card.getByRole("checkbox").isChecked()).toBe(true);
  await card.getByLabel("Ngày nhận").fill("31/11/2026");
  await page.locator("#send").click();
  await page.getByText("“09-don-vi-la.txt”: Ngày nhận “31/11/2026” không phải một ngày").waitFor();
  await card.getByLabel("Ngày nhận").fill("12/11/2026");
  await page.locator("#send").click();
  await page.getByText("Đã ghi 1 báo về").waitFor();
  expect(await cards(page).count()).toBe(0);
  expect(rowsOf(office.book, "Báo về")).toEqual([
    expect.objectContaining({ "Số văn bản": "77/BC-UBND", "⚙Nguồn": "09-don-vi-la.txt", "Đơn vị": "X-BT" }),
  ]);
});

test("says what is missing before it reads", async () => {
  const { page } = await openReceived();
  await page.getByRole("button", { name: "Đọc các tệp" }).click();
  await page.getByText("Chưa chọn tệp nào.").waitFor();
  await page.locator("#received").fill("hôm qua");
  await page.getByRole("button", { name: "Đọc các tệp" }).click();
  await page.getByText("Ngày nhận “hôm qua” không phải một ngày").waitFor();
});
