import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { HostOptions } from "../../src/local/host-options.ts";
import { rowsOf } from "../bundle/grid.ts";
import { asked, LAN, MINH, type Office, START } from "../bundle/office.ts";
import {
  FRIDAY,
  HOUR,
  left,
  recipients,
  remindOffice,
  sendAll,
  statesOn,
} from "../bundle/reminder/remind-office.ts";
import { openSidebar } from "./open-page.ts";

const [ba = "", chau = "", dung = "", giang = "", hai = ""] = recipients;

function retype({ types }: Office, key: string, header: string, text: string): void {
  types("Đơn vị", key, header, text);
}

interface Shown {
  readonly office: Office;
  readonly page: Page;
}

/** Opens the page as a clerk at a moment, and waits for its first answer. */
async function show(office: Office, user: string, options: Partial<HostOptions>): Promise<Shown> {
  const host = office.clerk(user, options);
  host.call("reminders");
  const page = await openSidebar(host);
  await page.locator("#again:enabled").waitFor();
  return { office, page };
}

const state = (page: Page): Promise<string | null> => page.locator("#state").textContent();
/** The texts of the cards under a heading, which carries their number. */
const cards = async (page: Page, heading: string): Promise<readonly string[]> => {
  const list = page.locator(`h2:text("${heading} (") + ul > li`);
  return list.allInnerTexts();
};
/** The address on a card, under the name of whose it is. */
const addressIn = (card: string): string | undefined => card.split("\n").find((line) => line.includes("@"));
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("the dry run shows who gets what, and sends and writes nothing", async () => {
  const { office, page } = await show(await remindOffice(), LAN, {});
  expect(await state(page)).toBe(
    "Thứ Năm, ngày 05/03/2026: 5 thư, 5 người nhận. Hạn mức hôm nay còn 100 người nhận, đủ gửi.",
  );
  const shown = await cards(page, "Thư sẽ gửi");
  expect(shown.map(addressIn)).toEqual([hai, ba, chau, dung, giang]);
  expect(shown[0]).toMatch(/^Phòng Tư pháp PTP-5\n/u);
  expect(shown[0]).toContain("Đôn đốc việc thi đua: 02 việc quá hạn");
  const text = page.locator(".preview").first();
  expect(await text.isVisible()).toBe(false);
  await page.getByText("Xem thư").first().click();
  expect(await text.isVisible()).toBe(true);
  for (const part of [
    `Đến: ${hai}`,
    "Kính gửi: Phòng Tư pháp PTP-5",
    "VIỆC QUÁ HẠN (02)",
    "Trân trọng cảm ơn.",
  ])
    expect(await text.textContent()).toContain(part);
  expect([left(office), statesOn(office), rowsOf(office.book, "Nhật ký").length]).toEqual([[], [], 1]);
});

test("sending counts up, then shows what was sent and has nothing more to send", async () => {
  const { office, page } = await show(await remindOffice(), LAN, {});
  await button(page, "Gửi 5 thư").click();
  await page.getByText("Đã gửi 5 thư. Thứ Năm, ngày 05/03/2026: không có thư nào cần gửi.").waitFor();
  expect(left(office)).toHaveLength(5);
  await page.getByText("Đã gửi hôm nay (5)").click();
  expect((await page.locator("details ul li").allInnerTexts()).slice().sort()).toEqual(
    recipients.map((to, index) => `Phòng Tư pháp PTP-${index + 1}: ${to}`),
  );
  expect(await page.locator("#send").isDisabled()).toBe(true);
  expect([await page.locator("#bar").isHidden(), await page.locator("#stop").isHidden()]).toEqual([
    true,
    true,
  ]);
});

test("“Tạm dừng” ends after the step at work; what is left can be sent later", async () => {
  const office = await remindOffice();
  // Each letter takes longer than a step lasts, so that a step is one letter.
  const slow = { method: "MailApp.sendEmail", clockJumpMs: 60_000 };
  const faults = [1, 2, 3, 4, 5].map((nth) => ({ ...slow, nth }));
  const { page } = await show(office, LAN, { faults });
  await page.evaluate(() =>
    document
      .getElementById("send")
      ?.addEventListener("click", () => document.getElementById("stop")?.click()),
  );
  await button(page, "Gửi 5 thư").click();
  await page.getByText("Đã gửi 1 thư. Thứ Năm, ngày 05/03/2026: 4 thư").waitFor();
  expect(left(office)).toHaveLength(1);
  await page.reload();
  await page.getByRole("button", { name: "Gửi 4 thư" }).waitFor();
});

test("an allowance too small is told before and after, and which letters wait", async () => {
  const { office, page } = await show(await remindOffice(), LAN, { mailPerDay: 3 });
  expect(await state(page)).toContain(
    "Hạn mức hôm nay còn 3 người nhận, không đủ: thư có việc quá hạn lâu nhất được gửi trước.",
  );
  const waiting = (await cards(page, "Thư sẽ gửi")).filter((card) => card.includes("chờ lượt sau"));
  expect(waiting.map(addressIn)).toEqual([dung, giang]);
  await button(page, "Gửi 5 thư").click();
  await page.getByText("Hạn mức thư hôm nay của tài khoản không đủ cho 2 thư").waitFor();
  expect(left(office)).toHaveLength(3);
});

test("units without a usable address are listed with the cure", async () => {
  const office = await remindOffice();
  retype(office, "PTP-1", "Email", "");
  retype(office, "PTP-2", "Email", "chau@@x");
  const { page } = await show(office, LAN, {});
  expect(await cards(page, "Thiếu hoặc sai địa chỉ")).toEqual([
    "Phòng Tư pháp PTP-1: chưa ghi Email; 1 việc chưa nhắc được.",
    "Phòng Tư pháp PTP-2: “chau@@x” không phải là địa chỉ thư điện tử; 1 việc chưa nhắc được.",
  ]);
  await page.getByText("Ghi địa chỉ vào cột Email của trang Đơn vị rồi bấm “Xem lại”.").waitFor();
  retype(office, "PTP-1", "Email", ba);
  await button(page, "Xem lại").click();
  await page.getByRole("button", { name: "Gửi 4 thư" }).waitFor();
  expect(await cards(page, "Thiếu hoặc sai địa chỉ")).toHaveLength(1);
});

test("a refused letter stands to be looked at with its cure; pressed again it says the same", async () => {
  const office = await remindOffice();
  retype(office, "PTP-2", "Email", "chau.cu@example.gov.vn");
  const { page } = await show(office, LAN, { refusedAddresses: ["chau.cu@example.gov.vn"] });
  await button(page, "Gửi 5 thư").click();
  await page.getByText("Đã gửi 4 thư; 1 thư không gửi được.").waitFor();
  const [card = ""] = await cards(page, "Cần xem lại");
  expect(card).toMatch(/^Phòng Tư pháp PTP-2\s+chau\.cu@example\.gov\.vn\s+không gửi được/u);
  expect(card).toContain("Sửa địa chỉ ở cột “Email” của “Đơn vị”");
  await button(page, "Gửi lại").click();
  await page.locator("#state", { hasText: "Google không nhận thư này" }).waitFor();
});

test("an uncertain letter is sent again by the clerk's word alone", async () => {
  const office = await remindOffice();
  const message = "Service unavailable: email";
  const { page } = await show(office, LAN, {
    faults: [{ method: "MailApp.sendEmail", nth: 1, when: "before", message }],
  });
  await button(page, "Gửi 5 thư").click();
  await page.locator("#state", { hasText: "không rõ thư đã đi hay chưa" }).waitFor();
  await button(page, "Gửi 4 thư").click();
  await page.getByText("Đã gửi 4 thư.").waitFor();
  expect((await cards(page, "Cần xem lại"))[0]).toMatch(new RegExp(`${hai}\\s+chưa chắc`, "u"));
  await button(page, "Gửi lại").click();
  await page.getByText(`Đã gửi lại tới ${hai}.`).waitFor();
  expect(left(office).slice().sort()).toEqual(recipients.map((to) => `2026-03-05 ${to}`));
  expect(await cards(page, "Cần xem lại")).toEqual([]);
});

test("an uncertain letter of yesterday is told at today's", async () => {
  const office = await remindOffice();
  const message = "Service unavailable: email";
  sendAll(office.clerk(LAN, { faults: [{ method: "MailApp.sendEmail", nth: 1, when: "before", message }] }));
  const { page } = await show(office, LAN, { now: () => FRIDAY });
  const [first = ""] = await cards(page, "Thư sẽ gửi");
  expect(first).toContain("Thư ngày 05/03/2026 chưa chắc đã tới; việc của thư đó được nhắc lại ở đây.");
});

test("the daily letters are switched on, seen and taken over by another, and switched off", async () => {
  const office = await remindOffice();
  const lan = await show(office, LAN, {});
  expect(await lan.page.locator("#timer").textContent()).toBe("Đang tắt.");
  expect(await button(lan.page, "Tắt").isHidden()).toBe(true);
  await button(lan.page, "Bật").click();
  await lan.page.getByText("Đang bật từ 08:00 ngày 05/03/2026: thư gửi bằng hộp thư của anh/chị.").waitFor();
  expect(await lan.page.locator("#on").isHidden()).toBe(true);

  const minh = await show(office, MINH, { now: () => START + HOUR });
  expect(await minh.page.locator("#timer").textContent()).toBe(
    `Đang bật từ 08:00 ngày 05/03/2026: thư gửi bằng hộp thư của ${LAN}. Không cần bật thêm; chỉ nhận thay khi ${LAN} không còn gửi nữa.`,
  );
  await button(minh.page, "Nhận gửi thay").click();
  await minh.page.getByText("Đang bật từ 09:00 ngày 05/03/2026: thư gửi bằng hộp thư của anh/chị.").waitFor();

  await button(lan.page, "Xem lại").click();
  await lan.page.getByText(`thư gửi bằng hộp thư của ${MINH}`).waitFor();
  await button(lan.page, "Tắt").click();
  await lan.page.getByText("Đang tắt.").waitFor();
  await button(minh.page, "Xem lại").click();
  await minh.page.getByText("Đang tắt.").waitFor();
});

test("pressing “Bật” while another switched it on says who sends and changes nothing", async () => {
  const office = await remindOffice();
  const lan = await show(office, LAN, {});
  asked(office.clerk(MINH, {}), { verb: "remind.timer", on: true, takeOver: false });
  await button(lan.page, "Bật").click();
  await lan.page.getByText(`thư gửi bằng hộp thư của ${MINH}`).waitFor();
  expect(office.book.triggers.map(({ owner }) => owner)).toEqual([MINH]);
});

test("a timer that Google lost is said to be, and switched on again", async () => {
  const office = await remindOffice();
  asked(office.clerk(LAN, {}), { verb: "remind.timer", on: true, takeOver: false });
  office.book.triggers.length = 0;
  const { page } = await show(office, LAN, {});
  await page.getByText("Google không còn giữ lịch chạy. Bấm “Bật lại”.").waitFor();
  await button(page, "Bật lại").click();
  await page.getByText("thư gửi bằng hộp thư của anh/chị.").waitFor();
  expect(office.book.triggers).toHaveLength(1);
});

test.each<readonly [string, (office: Office) => void, string]>([
  [
    "locked by another command",
    ({ book }) => {
      book.lockHolder = {};
    },
    "Có người đang chạy một lệnh khác trên sổ này.",
  ],
  [
    "without the register",
    ({ book }) => {
      book.sheets = book.sheets.filter(({ name }) => name !== "Thư nhắc");
    },
    "Sổ chưa có trang Thư nhắc. Chạy Thi đua › Thiết lập sổ rồi thử lại.",
  ],
])("a book %s: pressing “Gửi” says why, and nothing leaves", async (_, spoil, sentence) => {
  const { office, page } = await show(await remindOffice(), LAN, {});
  spoil(office);
  await button(page, "Gửi 5 thư").click();
  await page.locator("#state", { hasText: sentence }).waitFor();
  expect(left(office)).toEqual([]);
});

test("a server's error is a sentence, and “Xem lại” tries anew", async () => {
  const office = await remindOffice();
  const message = "We're sorry, a server error occurred. Please wait a bit and try again.";
  const { page } = await show(office, LAN, {
    faults: [{ method: "MailApp.getRemainingDailyQuota", nth: 1, when: "before", message }],
  });
  expect(await state(page)).toContain("Google đang bận hoặc gặp lỗi tạm thời.");
  expect(await page.locator("#send").isDisabled()).toBe(true);
  await button(page, "Xem lại").click();
  await page.getByRole("button", { name: "Gửi 5 thư" }).waitFor();
});

test("on a day off the page says which day it is and sends nothing", async () => {
  const { page } = await show(await remindOffice(), LAN, { now: () => FRIDAY + 48 * HOUR });
  expect(await state(page)).toBe("Chủ nhật, ngày 08/03/2026 là ngày nghỉ (Chủ nhật); sổ không gửi thư.");
  expect(await page.locator("#send").isDisabled()).toBe(true);
});

test("long and hostile names are text, and nothing is wider than the sidebar", async () => {
  const office = await remindOffice();
  const attack = "<img src=x onerror=\"document.title='hỏng'\">";
  retype(office, "PTP-1", "Tên", `${attack}${"Trungtâmphụcvụhànhchínhcông".repeat(8)}`);
  retype(office, "PTP-2", "Email", "");
  retype(office, "PTP-2", "Tên", `${attack}${"Phòng Tư pháp ".repeat(20)}`);
  retype(office, "PTP-3", "Email", `${"phongtuphap.".repeat(5)}x@${"thanhpho-".repeat(6)}x.gov.vn`);
  const { page } = await show(office, LAN, { mailPerDay: 3 });
  await page.getByText("Xem thư").nth(1).click();
  expect(await page.locator(".preview").nth(1).textContent()).toContain(attack);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toContain("hỏng");
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(300);
  await button(page, "Gửi 4 thư").click();
  await page.getByText("Đã gửi hôm nay (3)").click();
  expect(await width()).toBeLessThanOrEqual(300);
});
