import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { LAN, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

test("the clerk chooses a campaign and gets its file", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("deadlines");
  host.call("calendarFile");
  const page = await openSidebar(host);
  await page.getByText("Chọn phong trào.").waitFor();
  expect(await page.getByRole("link").count()).toBe(0);
  await page.locator("#campaign").selectOption("BTP-2017");
  await page
    .getByText(
      "Tệp BTP-2017.ics có 5 thời hạn. Chưa có ngày nên không có trong tệp: kế hoạch – Cục THADS, báo cáo tổng kết – đơn vị thuộc Bộ; Sở Tư pháp; Cụm, Khu vực thi đua; Tổng cục Thi hành án dân sự.",
    )
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải tệp .ics" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("BTP-2017.ics");
  const text = readFileSync(await download.path(), "utf8");
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(root.getAllSubcomponents("vevent")).toHaveLength(5);
  expect(await page.textContent("body")).toContain("Cài đặt › Nhập và xuất");
});

test("a campaign without a single day says what to do first", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("calendarFile");
  const page = await openSidebar(host);
  await page.locator("#campaign").selectOption("BTP-2017");
  await page.getByText("chưa có mốc nào có ngày. Chạy Thi đua › Tính thời hạn rồi tạo lại.").waitFor();
  expect(await page.getByRole("link").count()).toBe(0);
});
