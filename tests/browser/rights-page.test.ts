import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { LAN } from "../bundle/office.ts";
import { keptIn, names, sharedOffice, UNIT_ONE } from "../bundle/rights/shared-office.ts";
import { openSidebar } from "./open-page.ts";

test("who may what stands there by name, then what changes; applied, the book is protected", async () => {
  const office = await sharedOffice();
  const lan = office.clerk(LAN, {});
  lan.call("rights");
  const page = await openSidebar(lan);
  await page.getByText("trang sẽ đổi quyền khi bấm “Áp dụng quyền”.").waitFor();
  const people = (await page.locator("#people").textContent()) ?? "";
  for (const words of [
    "Bộ phận thi đua: sửa mọi trang (2 người).",
    "Nguyễn Thị Lan · lan@sotuphap.vn · là anh/chị",
    "Trần Văn Chủ · chu@sotuphap.vn · chủ sổ",
    "mot@sotuphap.vn · Sở Tư pháp tỉnh Quảng Bình",
    "Người xem: chỉ xem",
  ])
    expect(people).toContain(words);
  expect(await page.locator("#changes").textContent()).toContain(
    "Bắt đầu bảo vệ, chỉ Nguyễn Thị Lan sửa: Hướng dẫn",
  );
  expect(await page.locator("#release").isHidden()).toBe(true);
  await page.getByRole("button", { name: "Áp dụng quyền" }).click();
  await page.getByText("Đã áp dụng:").waitFor();
  expect(await page.locator("#changes").textContent()).toBe("Không có gì phải đổi.");
  expect(keptIn(office.book).size).toBe(office.book.sheets.length);
});

test("protections go away after a question alone", async () => {
  const office = await sharedOffice();
  const lan = office.clerk(LAN, {});
  lan.call("rights");
  const page = await openSidebar(lan);
  await page.getByRole("button", { name: "Áp dụng quyền" }).click();
  await page.getByText("Đã áp dụng:").waitFor();
  await page.getByRole("button", { name: "Bỏ bảo vệ", exact: true }).click();
  await page.getByText("Người của đơn vị sẽ sửa được mọi trang.").waitFor();
  await page.getByRole("button", { name: "Giữ bảo vệ" }).click();
  expect(await page.locator("#ask").isHidden()).toBe(true);
  expect(keptIn(office.book).size).toBe(office.book.sheets.length);
  await page.getByRole("button", { name: "Bỏ bảo vệ", exact: true }).click();
  await page.getByRole("button", { name: "Bỏ bảo vệ mọi trang" }).click();
  await page.getByText("Đã bỏ bảo vệ").waitFor();
  expect(keptIn(office.book).size).toBe(0);
  expect(rowsOf(office.book, "Nhật ký").at(-1)).toMatchObject({ Việc: "Bỏ bảo vệ" });
});

test("nobody of the desk, and whoever is not of it, are told what to do", async () => {
  const office = await sharedOffice();
  const unit = office.clerk(UNIT_ONE, {});
  unit.call("rights");
  const page = await openSidebar(unit);
  await page.getByText("không ghi anh/chị (mot@sotuphap.vn) là “bộ phận thi đua”").waitFor();
  expect(await page.getByRole("button", { name: "Áp dụng quyền" }).isDisabled()).toBe(true);
  for (const row of [2, 3]) names(office, row, { "Vai trò": "người xem" });
  await page.getByRole("button", { name: "Xem lại" }).click();
  await page.getByText("chưa có ai là “bộ phận thi đua”, nên không trang nào được bảo vệ").waitFor();
});
