import { expect, test } from "vitest";
import { LAN, type Office, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

async function opened(office: Office) {
  const host = office.clerk(LAN, { mailPerDay: 1500 });
  host.call("unitForms");
  const page = await openSidebar(host);
  await page.locator("#campaign").selectOption("BTP-2017");
  await page.getByText(/^\d+ đơn vị có việc/u).waitFor();
  return page;
}

const count = ({ drive: { files } }: Office): number =>
  [...files.keys()].filter((name) => name.endsWith(".xlsx")).length;

test("files for those that are chosen, with the way to each", async () => {
  const office = await sampleOffice();
  const page = await opened(office);
  await page.locator("#way").selectOption("tep");
  await page.locator("#choose summary").click();
  await page.getByRole("button", { name: "Bỏ chọn hết" }).click();
  expect(await page.locator("#send").isDisabled()).toBe(true);
  await page.locator("#units input").nth(0).check();
  await page.locator("#units input").nth(2).check();
  await page.getByRole("button", { name: "Gửi cho 2 đơn vị" }).click();
  await page.getByText("Đã làm 2/2 tệp. Xong.").waitFor();
  expect(await page.getByRole("link", { name: /^Mở tệp của /u }).count()).toBe(2);
  expect(count(office)).toBe(2);
});

test("letters; units without an address are named", async () => {
  const office = await sampleOffice();
  office.types("Đơn vị", "CUC-TGPL", "Email", "");
  const page = await opened(office);
  await page.getByRole("button", { name: /^Gửi cho \d+ đơn vị$/u }).click();
  await page.getByText(/Xong\.$/u).waitFor();
  expect(await page.locator("#failed li").allTextContents()).toEqual([
    expect.stringMatching(/Trợ giúp pháp lý: .*cột Email/u),
  ]);
  expect(office.outbox.letters.every(({ attachments }) => attachments.length === 1)).toBe(true);
});

test("what a closed page left is offered: gone on with, or given up", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  const start = { verb: "forms.start", campaign: "BTP-2017", units: [], way: "tep" };
  host.call("rpc", JSON.stringify(start));
  host.call("unitForms");
  const page = await openSidebar(host);
  await page.getByText(/^Lần gửi trước mới xong 0\//u).waitFor();
  await page.getByRole("button", { name: "Thôi, không gửi nữa" }).click();
  await page.getByText(/Đã dừng\.$/u).waitFor();
  expect(count(office)).toBe(0);
  expect(await page.locator("#send").textContent()).toMatch(/^Gửi cho /u);
});
