import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { shippedTemplates } from "../../src/core/paper/shipped-templates.ts";
import { LAN, MINH, type Office, sampleOffice } from "../bundle/office.ts";
import {
  draftName,
  edit,
  editDraft,
  officeWords,
  shippedWords,
  templateRow,
} from "../bundle/template/template-office.ts";
import { openSidebar } from "./open-page.ts";

async function openTemplates(office: Office, user: string): Promise<Page> {
  const host = office.clerk(user, {});
  host.call("templates");
  const page = await openSidebar(host);
  await page.locator("#templates > li").first().waitFor();
  return page;
}

/** The card of the plan's template. */
const card = (page: Page) => page.locator("#templates > li", { hasText: "Kế hoạch phát động" });
const press = (page: Page, name: string) => card(page).getByRole("button", { name }).click();

test("the clerk edits, adopts and takes back the plan's template, and every step tells where it stands", async () => {
  const office = await sampleOffice();
  const page = await openTemplates(office, LAN);
  expect(await page.locator("#templates > li").count()).toBe(shippedTemplates.length);
  await card(page).getByText("Đang dùng mẫu kèm theo sổ.").waitFor();
  expect(await card(page).getByRole("button", { name: "Nạp mẫu" }).isDisabled()).toBe(true);
  expect(await card(page).getByRole("button", { name: "Trả về mẫu gốc" }).isDisabled()).toBe(true);

  await press(page, "Sửa mẫu");
  await card(page).getByText("Đã tạo bản để sửa từ mẫu kèm theo sổ.").waitFor();
  expect(await card(page).getByRole("link", { name: "Mở bản đang sửa" }).getAttribute("href")).toBe(
    `https://drive.invalid/${draftName(office)}`,
  );
  editDraft(office, shippedWords, officeWords);
  await press(page, "Nạp mẫu");
  await card(page).getByText("Đã nạp mẫu").waitFor();
  await card(page).getByText(`Đang dùng mẫu của cơ quan từ 05/03/2026`).waitFor();

  await press(page, "Trả về mẫu gốc");
  await card(page).getByText("Bỏ mẫu của cơ quan").waitFor();
  await press(page, "Không");
  expect(templateRow(office)["⚙Nguồn"]).toBe("của cơ quan");
  await press(page, "Trả về mẫu gốc");
  // The answer stands under the question, behind the four buttons.
  await card(page).getByRole("button", { name: "Trả về mẫu gốc" }).last().click();
  await card(page).getByText("dùng lại mẫu kèm theo sổ").waitFor();
  expect(templateRow(office)["⚙Nguồn"]).toBe("kèm theo sổ");
});

test("errors are shown all, as text; nothing of the file becomes markup", async () => {
  const office = await sampleOffice();
  const page = await openTemplates(office, LAN);
  await press(page, "Sửa mẫu");
  await card(page).getByText("Đã tạo bản để sửa").waitFor();
  editDraft(office, "{chuc_vu}", "{&lt;img src=x onerror=alert(1)&gt;}");
  editDraft(office, "{ten_loai}", "{ten_loia}");
  await press(page, "Nạp mẫu");
  await card(page).getByText("vì còn 2 lỗi").waitFor();
  const text = (await card(page).locator(".bad").textContent()) ?? "";
  expect(text).toContain("Có phải là {ten_loai}?");
  expect(text).toContain("<img src=x");
  expect(await page.locator("img").count()).toBe(0);
});

test("a second clerk is asked before the first one's file is replaced", async () => {
  const office = await sampleOffice();
  edit(office.clerk(LAN, {}), false);
  const page = await openTemplates(office, MINH);
  await press(page, "Sửa mẫu");
  await card(page).getByText(`${LAN} đã mở một bản để sửa mẫu này`).waitFor();
  expect(templateRow(office)["⚙Người sửa"]).toBe(LAN);
  await press(page, "Tạo bản mới");
  await card(page).getByText("Đã tạo bản để sửa").waitFor();
  expect(templateRow(office)["⚙Người sửa"]).toBe(MINH);
});

test("one press inspects all; the tags are listed with what they print", async () => {
  const page = await openTemplates(await sampleOffice(), LAN);
  await page.getByRole("button", { name: "Kiểm tra tất cả" }).click();
  await page.getByText(`Đã kiểm tra ${shippedTemplates.length} mẫu: không có lỗi.`).waitFor();
  expect(await page.getByText("Mẫu kèm theo sổ không có lỗi.").count()).toBe(shippedTemplates.length);
  await card(page).getByText("Các thẻ dùng được").click();
  await card(page).getByText("{chuc_vu} Chức vụ người ký, chữ in hoa").waitFor();
});
