import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LAN, type Office, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

const retype = ({ types }: Office, header: string, text: string): void =>
  types("Mốc", "BTP-DK-DV", header, text);
const due = ({ reads }: Office): unknown => reads("Mốc", "BTP-DK-DV", "⚙Hạn");

async function openMoves(): Promise<{ office: Office; page: Page }> {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("deadlines");
  retype(office, "Thời hạn", "chậm nhất là ngày 20/02/2017");
  host.call("deadlines");
  const page = await openSidebar(host);
  await page.getByText("2 thời hạn sẽ thay đổi; chưa ghi gì.").waitFor();
  return { office, page };
}

test("a move is shown with from, to, why and who has to be told, and written when the clerk says so", async () => {
  const { office, page } = await openMoves();
  const old = due(office);
  const cards = page.locator("#moves > li");
  // The extension of one unit counts from the milestone's day and goes with it.
  expect(await cards.count()).toBe(2);
  expect(await cards.nth(1).textContent()).toContain(
    "Phụ thuộc: mốc “đăng ký – đơn vị thuộc Bộ; Sở Tư pháp; Tổng cục",
  );
  const text = (await cards.first().textContent()) ?? "";
  for (const part of [
    "đăng ký: Phong trào thi đua ngành Tư pháp năm 2017",
    "Mốc · Hạn",
    "Từ 15/02/2017 sang 20/02/2017",
    "Phải báo",
    "Sở Tư pháp",
  ])
    expect(text).toContain(part);
  await page.getByRole("button", { name: "Ghi các hạn mới" }).click();
  await page.getByText("Đã ghi 2 thời hạn mới; hãy báo cho các đơn vị có liên quan.").waitFor();
  expect(due(office)).toBe(Number(old) + 5);
  // Who has to be told stays to be read, all by name; what is left to do is offered.
  expect(await cards.count()).toBe(2);
  expect(await cards.first().locator("details li").allInnerTexts()).toHaveLength(11);
  const letters = await page
    .locator("#letters textarea")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(letters.join("\n")).toContain("từ ngày 15/02/2017 chuyển sang ngày 20/02/2017.");
  await page.getByRole("button", { name: "Cập nhật theo dõi" }).click();
  await page.getByText(/^Đã cập nhật theo dõi: /u).waitFor();
  expect(
    await page
      .getByRole("button", { name: /Ghi các hạn mới|Không ghi|Cập nhật theo dõi/u })
      .locator("visible=true")
      .and(page.locator(":enabled"))
      .count(),
  ).toBe(0);
});

test("“Không ghi” leaves everything as it was", async () => {
  const { office, page } = await openMoves();
  const old = due(office);
  await page.getByRole("button", { name: "Không ghi" }).click();
  await page.getByText("Không ghi gì: các hạn cũ còn nguyên.").waitFor();
  expect(due(office)).toBe(old);
});

test("when the plan changed meanwhile, the page says so and shows the new moves", async () => {
  const { office, page } = await openMoves();
  const old = due(office);
  retype(office, "Thời hạn", "chậm nhất là ngày 24/02/2017");
  await page.getByRole("button", { name: "Ghi các hạn mới" }).click();
  await page.getByText("không còn như đã xem").waitFor();
  expect(await page.locator("#moves > li").first().textContent()).toContain("Từ 15/02/2017 sang 24/02/2017");
  expect(due(office)).toBe(old);
  await page.getByRole("button", { name: "Ghi các hạn mới" }).click();
  await page.getByText("Đã ghi 2 thời hạn mới").waitFor();
  expect(due(office)).toBe(Number(old) + 9);
});

test("what clerks typed is shown as text, never run", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("deadlines");
  const attack = "<img src=x onerror=\"document.title='hỏng'\">";
  office.types("Phong trào", "BTP-2017", "Tên phong trào", attack);
  retype(office, "Thời hạn", "chậm nhất là ngày 20/02/2017");
  host.call("deadlines");
  const page = await openSidebar(host);
  await page.getByText("2 thời hạn sẽ thay đổi").waitFor();
  expect(await page.locator("#moves > li").first().textContent()).toContain(attack);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toContain("hỏng");
});
