import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { asked, LAN, type Office, sampleOffice, setUpOffice } from "../bundle/office.ts";
import { officeFacts as facts } from "../bundle/office-facts.ts";
import { openSidebar } from "./open-page.ts";

async function open(office: Office, command: string): Promise<Page> {
  const host = office.clerk(LAN, {});
  host.call(command);
  const page = await openSidebar(host);
  await page.locator("#form").waitFor();
  return page;
}

test("from a former campaign: what will be added and reviewed is shown first, then written", async () => {
  const office = await sampleOffice();
  const page = await open(office, "newCampaign");
  expect(await page.getByLabel("Cách tạo").inputValue()).toBe("renew");
  expect(await page.getByLabel("Năm mới").inputValue()).toBe("2026");
  await page.locator("#former").selectOption("BTP-2017");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByText("Chưa ghi gì vào sổ.").waitFor();
  expect(rowsOf(office.book, "Phong trào")).toHaveLength(5);
  const cards = page.locator("#review li");
  const more = page.getByRole("button", { name: "Hiện thêm" });
  const showAll = async (): Promise<number> => {
    while (await more.isVisible()) await more.click();
    return cards.count();
  };
  const open1 = await showAll();
  expect(await cards.filter({ hasText: "chậm nhất là ngày 15/02/2026" }).first().textContent()).toContain(
    "Chủ nhật",
  );
  await page.getByLabel("Hiện cả những chỗ sổ đã đổi").check();
  expect(await showAll()).toBeGreaterThan(open1);
  await page.getByRole("button", { name: "Tạo phong trào" }).click();
  await page.getByText("Đã tạo phong trào “Phong trào thi đua ngành Tư pháp năm 2026”").waitFor();
  expect(rowsOf(office.book, "Phong trào").at(-1)).toMatchObject({ Mã: "BTP-2026", "Trạng thái": "dự thảo" });
  expect(rowsOf(office.book, "Việc cần rà soát").length).toBeGreaterThan(open1);
  expect(await page.getByRole("button", { name: "Tạo phong trào", exact: true }).isHidden()).toBe(true);
});

test("from text blocks: a mistake is said in the page and what was typed stays; “Thôi” writes nothing", async () => {
  const office = await sampleOffice();
  const page = await open(office, "newCampaign");
  await page.getByLabel("Cách tạo").selectOption("blocks");
  expect(await page.getByLabel("Năm mới").isHidden()).toBe(true);
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByText("Ghi tên phong trào.").waitFor();
  await page.getByLabel("Tên phong trào").fill("Phong trào thi đua ngành Tư pháp năm 2026");
  await page.getByLabel("Đơn vị ban hành").selectOption("BTP");
  await page.getByLabel("Đến ngày").fill("31/13/2026");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByText("“31/13/2026” không phải là ngày.").waitFor();
  await page.getByLabel("Đến ngày").fill("31/12/2026");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByRole("button", { name: "Thôi" }).click();
  await page.locator("#form").waitFor();
  expect(rowsOf(office.book, "Phong trào")).toHaveLength(5);
});

test("a book without campaigns offers blocks and an empty start", async () => {
  const office = await setUpOffice();
  asked(office.clerk(LAN, {}), { verb: "office.write", facts });
  const page = await open(office, "newCampaign");
  expect(await page.locator("#way option").allTextContents()).toEqual([
    "Từ mẫu khối của cơ quan",
    "Từ văn bản có sẵn",
    "Để trống",
  ]);
});

test("a book without a unit that could issue a plan asks for the office first", async () => {
  const host = (await setUpOffice()).clerk(LAN, {});
  host.call("newCampaign");
  expect(host.pages().map(({ name }) => name)).toEqual(["bat-dau"]);
});

test("the first run asks for the office's facts, says what is missing, writes, and shows them again", async () => {
  const office = await setUpOffice();
  const page = await open(office, "setUp");
  await page.getByText("Múi giờ và ngôn ngữ của sổ: Việt Nam.").waitFor();
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.getByText("Ghi Cơ quan ban hành.").waitFor();
  for (const [label, text] of [
    ["Cơ quan ban hành", "SỞ TƯ PHÁP"],
    ["Tên đầy đủ của cơ quan", "Sở Tư pháp tỉnh Quảng Trị"],
    ["Ký hiệu viết tắt", "STP"],
    ["Địa danh", "Quảng Trị"],
    ["Họ tên người ký", "Nguyễn Thị Lài"],
    ["Chức vụ", "GIÁM ĐỐC"],
  ] as const)
    await page.getByLabel(label).fill(text);
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.getByText("Đã ghi. Tiếp theo").waitFor();
  expect(await page.locator("#signers li").allTextContents()).toEqual([
    "Nguyễn Thị Lài, GIÁM ĐỐC, SỞ TƯ PHÁP",
  ]);
  expect(rowsOf(office.book, "Đơn vị")).toHaveLength(1);
});
