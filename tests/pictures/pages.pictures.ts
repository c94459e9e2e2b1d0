import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { test } from "vitest";
import { typeVotes } from "../browser/award/award-scenes.ts";
import { longNamed, nominees, sessionOffice } from "../browser/award/session-office.ts";
import { openSidebar } from "../browser/open-page.ts";
import { awardOffice } from "../bundle/award-office.ts";
import { rowsOf } from "../bundle/grid.ts";
import { asked, LAN, type Office, setUpOffice } from "../bundle/office.ts";
import { HOA, reportedOffice, returnsOffice } from "../bundle/returns/returns-office.ts";
import { takePicture } from "./page-pictures.ts";
import { shownOffice } from "./shown-office.ts";

/** A sidebar of Google Sheets and of the host is this wide. */
const SIDEBAR = 300;
/** A window over the sheet. */
const WINDOW = 1100;

/** Calls a menu item and shows the page that it opens. */
async function opened(office: Office, command: string, user: string): Promise<Page> {
  const host = office.clerk(user, {});
  host.call(command);
  return openSidebar(host);
}

const ready = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor();

test("Phong trào mới", async () => {
  const page = await opened(await shownOffice(), "newCampaign", LAN);
  await page.locator("#former").selectOption("QB-2017");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await ready(page, "Chưa ghi gì vào sổ.");
  await takePicture(page, "khung-phong-trao-moi", SIDEBAR, 200);
});

test("Phong trào từ văn bản có sẵn", async () => {
  const office = await setUpOffice();
  const host = office.clerk(LAN, {});
  asked(host, { verb: "campaign.paper" });
  const page = await openSidebar(host);
  await page.setViewportSize({ width: WINDOW, height: 700 });
  await page
    .locator("#paste")
    .fill(readFileSync(join(import.meta.dirname, "../fixtures/seeds/hlg-2017.txt"), "utf8"));
  await page.getByRole("button", { name: "Đọc văn bản", exact: true }).click();
  await ready(page, "Chưa ghi gì vào sổ.");
  await takePicture(page, "cua-so-van-ban-co-san", WINDOW, 700);
});

test("Xem kết quả kiểm tra", async () => {
  const page = await opened(await shownOffice(), "findings", LAN);
  await page.locator("#findings section").first().waitFor();
  await takePicture(page, "khung-ket-qua", SIDEBAR, 200);
});

test("Tính thời hạn, after a phrase was changed", async () => {
  const office = await shownOffice();
  office.types("Mốc", "BTP-DK-DV", "Thời hạn", "chậm nhất là ngày 20/02/2017");
  const page = await opened(office, "deadlines", LAN);
  await page.locator("#moves > li").first().waitFor();
  await takePicture(page, "khung-thoi-han", SIDEBAR, 200);
});

test("Báo cáo của đơn vị", async () => {
  const page = await opened(await shownOffice(), "unitReport", "stp.angiang2025@example.gov.vn");
  await page.locator("#item").waitFor();
  await takePicture(page, "khung-bao-cao", SIDEBAR, 200);
});

test("Bảng điều khiển", async () => {
  const page = await opened(await shownOffice(), "board", LAN);
  await page.locator("li").first().waitFor();
  await takePicture(page, "khung-bang-dieu-khien", SIDEBAR, 200);
});

test("Nhắc việc", async () => {
  const page = await opened(await shownOffice(), "reminders", LAN);
  await page.locator("#again:enabled").waitFor();
  await takePicture(page, "khung-nhac-viec", SIDEBAR, 200);
});

test("Tạo văn bản", async () => {
  const page = await opened(await shownOffice(), "papers", LAN);
  await page.locator("select").first().waitFor();
  await takePicture(page, "khung-van-ban", SIDEBAR, 200);
});

test("Bắt đầu", async () => {
  const page = await opened(await setUpOffice(), "setUp", LAN);
  await page.locator("input").first().waitFor();
  await takePicture(page, "khung-bat-dau", SIDEBAR, 200);
});

test("Việc của đơn vị tôi", async () => {
  const page = await opened(await returnsOffice(), "unitPart", HOA);
  await page.locator("#owed > li").first().waitFor();
  await takePicture(page, "khung-viec-don-vi", SIDEBAR, 200);
});

test("Nhận báo về", async () => {
  const page = await opened(await reportedOffice(), "returns", LAN);
  await ready(page, "việc chờ nhận");
  await takePicture(page, "khung-nhan-bao-ve", SIDEBAR, 200);
});

test("Gửi mẫu cho đơn vị", async () => {
  const page = await opened(await shownOffice(), "unitForms", LAN);
  await page.locator("#campaign").selectOption({ index: 1 });
  await page.locator("#choose summary").waitFor();
  await takePicture(page, "khung-gui-mau", SIDEBAR, 200);
});

test("Đề nghị đang chọn", async () => {
  const office = await awardOffice();
  const host = office.clerk(LAN, {});
  host.call("awardConditions");
  host.select(
    "Đề nghị",
    rowsOf(office.book, "Đề nghị").findIndex((row) => row["Trạng thái"] === "đủ hồ sơ") + 2,
  );
  host.call("nomination");
  const page = await openSidebar(host);
  await page.locator("#parts li").first().waitFor();
  await takePicture(page, "khung-de-nghi", SIDEBAR, 200);
});

test("Tìm, chuyển đề nghị", async () => {
  const page = await opened(await awardOffice(), "nominations", LAN);
  await page.locator("#in-state").selectOption("đủ hồ sơ");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await page.locator("#all").check();
  await page.locator("#go").click();
  await page.locator("#to").selectOption("thẩm định");
  await page.locator("#preview").click();
  await page.locator("#rows li").first().waitFor();
  await takePicture(page, "khung-tim-de-nghi", SIDEBAR, 200);
});

test("Phiên họp Hội đồng", async () => {
  const page = await opened(await sessionOffice(9, [longNamed, ...nominees(4)]), "councilSession", LAN);
  await page.setViewportSize({ width: WINDOW, height: 700 });
  await page.locator("#members select").nth(2).selectOption("vắng có lý do");
  await page.locator("#members input").nth(2).fill("đi công tác");
  await typeVotes(page, ["8", "7"]);
  await takePicture(page, "cua-so-hoi-dong", WINDOW, 700);
});
