import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, type Office } from "../bundle/office.ts";
import { HOA, reportedOffice, returnsOffice } from "../bundle/returns/returns-office.ts";
import { openSidebar } from "./open-page.ts";

async function open(office: Office, user: string, command: "unitPart" | "returns"): Promise<Page> {
  const host = office.clerk(user, {});
  host.call(command);
  const page = await openSidebar(host);
  await page.waitForFunction(() => !/…$/u.test(document.getElementById("state")?.textContent ?? "…"));
  return page;
}

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["SHOTS"];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
const state = (page: Page) => page.locator("#state").textContent();

test("a unit's clerk reports a paper, sees that it waits, and takes it back", async () => {
  const office = await returnsOffice();
  const page = await open(office, HOA, "unitPart");
  expect(await state(page)).toBe("Phòng Tư pháp huyện Lệ Thủy: quá hạn 1 việc, chưa đến hạn 1 việc.");
  await shot(page, "don-vi-1");
  const card = page.locator("#owed li", { hasText: "báo cáo sơ kết" });
  expect(await card.textContent()).toContain("Hạn 16/03/2026, còn 11 ngày (7 ngày làm việc)");
  await card.getByRole("button", { name: "Báo đã gửi" }).click();
  await page.getByLabel("Ngày văn bản").fill("31/2/2026");
  await page.getByLabel("Số văn bản").fill("12/BC-PTP");
  await shot(page, "don-vi-2");
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.getByText("Không có ngày 31/2/2026 trên lịch").waitFor();
  expect(await page.getByLabel("Số văn bản").inputValue()).toBe("12/BC-PTP");
  await page.getByLabel("Ngày văn bản").fill("4/3/2026");
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.getByText("Đã báo; bộ phận thi đua sẽ nhận.").waitFor();
  await shot(page, "don-vi-3");
  expect(rowsOf(office.book, "Báo về")).toMatchObject([
    { "Đơn vị": "PTP-1", Mốc: "M-BC", "Số văn bản": "12/BC-PTP", "⚙Người báo": HOA },
  ]);
  expect(await card.textContent()).toContain("Đã báo, đang chờ nhận.");
  await page.getByRole("button", { name: "Rút lại" }).click();
  await page.getByText("Đã rút báo về.").waitFor();
  expect(await page.locator("#waiting li").count()).toBe(0);
});

test("a registration, a result and a nomination go the same way", async () => {
  const office = await returnsOffice();
  const page = await open(office, HOA, "unitPart");
  const sent = async (): Promise<void> => {
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByText("Đã báo; bộ phận thi đua sẽ nhận.").waitFor();
  };
  await page.locator("summary", { hasText: "Chỉ tiêu" }).click();
  await page.getByRole("button", { name: "Báo kết quả" }).click();
  await page.getByLabel("Kết quả đạt được").fill("98,5");
  await sent();
  await page.locator("summary", { hasText: "Đăng ký" }).click();
  await page.getByRole("button", { name: "Thêm đăng ký" }).click();
  await page.getByLabel("Nội dung").fill("Tủ sách pháp luật ở 100% thôn");
  await shot(page, "don-vi-4");
  await sent();
  await page.locator("summary", { hasText: "Đề nghị" }).click();
  await page.getByRole("button", { name: "Thêm đề nghị" }).click();
  await page.getByLabel("Họ tên hoặc tên tập thể").fill("Trần Thị Hoa");
  await page.getByLabel("Danh hiệu, hình thức khen").selectOption({ label: "Giấy khen" });
  await shot(page, "don-vi-5");
  await sent();
  const lan = await open(office, LAN, "returns");
  expect(await state(lan)).toBe("3 việc chờ nhận: 3 không vướng, 0 cần xem, 0 phải trả lại hoặc sửa.");
  await lan.getByRole("button", { name: "Nhận 3 việc không vướng" }).click();
  await lan.getByText("Đã nhận 3 báo về: Chỉ tiêu 1, Đăng ký 1, Đề nghị 1.").waitFor();
  expect(rowsOf(office.book, "Chỉ tiêu")).toMatchObject([{ "Kết quả": "98,5" }]);
  expect(rowsOf(office.book, "Đăng ký")).toHaveLength(2);
  expect(rowsOf(office.book, "Đề nghị")).toMatchObject([
    { "Họ tên / Tên tập thể": "Trần Thị Hoa", "Hình thức": "GK" },
  ]);
  // What was taken over is corrected by a new report of the same row.
  const again = await open(office, HOA, "unitPart");
  await again.locator("summary", { hasText: "Đề nghị" }).click();
  await again.locator("#nominations").getByRole("button", { name: "Sửa" }).click();
  expect(await again.getByLabel("Họ tên hoặc tên tập thể").inputValue()).toBe("Trần Thị Hoa");
  await again.getByLabel("Thành tích").fill("Hòa giải thành 12 vụ");
  await again.getByRole("button", { name: "Gửi", exact: true }).click();
  await again.getByText("Đã báo; bộ phận thi đua sẽ nhận.").waitFor();
  const desk = await open(office, LAN, "returns");
  await desk.getByRole("button", { name: "Nhận 1 việc không vướng" }).click();
  await desk.getByText("Đã nhận 1 báo về: Đề nghị 1.").waitFor();
  expect(rowsOf(office.book, "Đề nghị")).toMatchObject([
    { "Họ tên / Tên tập thể": "Trần Thị Hoa", "Hình thức": "GK", "Thành tích": "Hòa giải thành 12 vụ" },
  ]);
});

test("the desk looks, takes over what is clear, decides what both changed, sends back, and takes back", async () => {
  const office = await reportedOffice();
  const page = await open(office, LAN, "returns");
  expect(await state(page)).toBe("4 việc chờ nhận: 2 không vướng, 2 cần xem, 0 phải trả lại hoặc sửa.");
  await shot(page, "nhan-1");
  await page.getByRole("button", { name: "Nhận 2 việc không vướng" }).click();
  await page.getByText("Đã nhận 2 báo về: Theo dõi 1, Đề nghị 1.").waitFor();
  const disputed = page.locator("#waiting > li", { hasText: "hai bên cùng sửa" });
  await disputed.getByRole("button", { name: "Nhận" }).click();
  await page.getByText("có ô hai bên cùng sửa. Chọn").waitFor();
  await disputed.getByLabel("Ô hai bên cùng sửa").selectOption("unit");
  await disputed.getByRole("button", { name: "Nhận" }).click();
  await page.getByText("Đã nhận 1 báo về: Đăng ký 1.").waitFor();
  expect(rowsOf(office.book, "Đăng ký")).toMatchObject([
    { "Nội dung": "Số hóa 100% sổ hộ tịch trong quý III năm 2026" },
  ]);
  await page.getByRole("button", { name: "Trả lại", exact: true }).click();
  await page.getByRole("button", { name: "Trả lại đơn vị" }).click();
  await page.getByText("Ghi lý do trả lại").waitFor();
  await page.getByLabel("Lý do trả lại, đơn vị sẽ đọc").fill("Chưa có chữ ký");
  await shot(page, "nhan-2");
  await page.getByRole("button", { name: "Trả lại đơn vị" }).click();
  await page.getByText("Không có báo về nào chờ nhận.").waitFor();
  await shot(page, "nhan-3");
  await page.getByRole("button", { name: "Hoàn tác lần này" }).last().click();
  await page.getByText("Đã hoàn tác 2 báo về; chúng lại chờ nhận.").waitFor();
  expect(rowsOf(office.book, "Đề nghị")).toEqual([]);
});

test("the hourly taking over is switched on and off", async () => {
  const office = await returnsOffice();
  const page = await open(office, LAN, "returns");
  expect(await page.locator("#timer").textContent()).toBe("Đang tắt.");
  await page.getByRole("button", { name: "Bật" }).click();
  await page.getByText("Đang bật từ 08:00 ngày 05/03/2026, chạy bằng tài khoản của anh/chị.").waitFor();
  await page.getByRole("button", { name: "Tắt" }).click();
  await page.getByText("Đang tắt.").waitFor();
});
