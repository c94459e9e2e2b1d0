import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { fileOf, officeWithRows, twinOffice } from "../bundle/levels/level-books.ts";
import { asked, LAN, type Office } from "../bundle/office.ts";
import { department, ministry } from "../core/levels/levels-offices.ts";
import { openSidebar } from "./open-page.ts";

const folder = mkdtempSync(join(tmpdir(), "levels-"));

/** The file that hands the ministry's campaign down, with this day of registration. */
async function handedFile(office: Office, name: string): Promise<string> {
  const { link } = asked(office.clerk(LAN, {}), { verb: "levels.hand-down", campaign: "BTP-2026" });
  const path = join(folder, name);
  writeFileSync(path, fileOf(office, link));
  return path;
}

async function openLevels(office: Office) {
  const host = office.clerk(LAN, {});
  host.call("levels");
  const page = await openSidebar(host);
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.waitForFunction(() => document.getElementById("state")?.textContent === "");
  return page;
}

test("a file is looked at, taken in, taken back; a later one shows what moves and the letters", async () => {
  const top = await officeWithRows(ministry);
  const low = await officeWithRows(department);
  const first = await handedFile(top, "giao.xlsx");
  const page = await openLevels(low);
  const state = page.locator("#state");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByText("Chưa chọn tệp nào.").waitFor();
  await page.locator("#file").setInputFiles(first);
  await page.locator("#days").fill("3");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page
    .getByText("đăng ký: hạn cấp trên 14/03/2026, hạn cơ quan 11/03/2026 (03 ngày làm việc trước mốc BTP-DK)")
    .waitFor();
  expect(rowsOf(low.book, "Phong trào")).toHaveLength(1);
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.getByText(/^Đã nhận “Phong trào thi đua ngành Tư pháp năm 2026”/u).waitFor();
  expect(await page.locator("#up option").count()).toBe(1);
  top.types("Mốc", "BTP-DK", "Thời hạn", "trước ngày 31/3/2026");
  await page.locator("#file").setInputFiles(await handedFile(top, "giao lại.xlsx"));
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.locator("#moves > li").nth(1).waitFor();
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.locator("#letters > li").first().waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText(/^Đã bỏ “Phong trào/u).waitFor();
  expect(rowsOf(low.book, "Phong trào").filter((row) => row["Mã"] !== "")).toHaveLength(1);
  await page
    .locator("#file")
    .setInputFiles({ name: "x.xlsx", mimeType: "text/plain", buffer: Buffer.from("chữ") });
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.locator("#state.bad").waitFor();
  expect(await state.textContent()).toContain("không phải sổ Excel");
});

test("a campaign is handed down and reported upward by their buttons", async () => {
  const top = await officeWithRows(ministry);
  const low = twinOffice(await officeWithRows(department));
  const page = await openLevels(low);
  expect(await page.locator("#report").isDisabled()).toBe(true);
  await page.locator("#file").setInputFiles(await handedFile(top, "giao 2.xlsx"));
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.getByText(/^Đã nhận/u).waitFor();
  await page.locator("#signer").fill("Trần Thị Bình");
  await page.locator("#day").fill("04/3/2026");
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await page.getByText(/^Đã lập báo cáo của/u).waitFor();
  expect(await page.locator("#reported a").getAttribute("href")).toContain("http");
  await page.locator("#down").selectOption("SO-2026");
  await page.getByRole("button", { name: "Lập tệp giao" }).click();
  await page.getByText(/^Đã lập tệp giao .* cho 2 đơn vị/u).waitFor();
});
