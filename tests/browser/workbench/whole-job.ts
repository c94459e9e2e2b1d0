import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import { officeFacts } from "../../bundle/office-facts.ts";
import type { Hand } from "./hands.ts";
import { shownPage, stands, type Workbench } from "./open-workbench.ts";

const unit = "Phòng Hành chính tư pháp";
const title = "Phong trào thi đua ngành Tư pháp năm 2026";

/** A window of a workbench, and how it is worked in. */
interface At {
  readonly page: Page;
  /** The page in the sidebar. */
  readonly side: FrameLocator;
  readonly hand: Hand;
}

/** A new book, and the office in it. */
async function newOffice({ page, side, hand }: At): Promise<void> {
  await hand.press(page.getByRole("button", { name: /Tạo sổ mới/u }));
  await hand.fill(page.getByLabel("Tệp sẽ tạo"), "so");
  await page.keyboard.press("Enter");
  await page.getByRole("menubar").waitFor();
  await hand.take("Thi đua", "Bắt đầu");
  for (const [label, text] of [
    ["Cơ quan ban hành", officeFacts.agency],
    ["Tên đầy đủ của cơ quan", officeFacts.unit],
    ["Ký hiệu viết tắt", officeFacts.symbol],
    ["Địa danh", officeFacts.place],
    ["Họ tên người ký", officeFacts.name],
    ["Chức vụ", officeFacts.position],
  ] as const)
    await hand.fill(side.getByLabel(label), text);
  await hand.press(side.getByRole("button", { name: "Ghi vào sổ" }));
  await side.getByText("Đã ghi. Tiếp theo").waitFor();
  await hand.fill(side.locator("#pasted"), `${unit}\nPhòng Bổ trợ tư pháp`);
  await hand.press(side.locator("#look"));
  await hand.press(side.locator("#add:visible"));
  await side.locator("#list-state", { hasText: /^Đã/u }).waitFor();
}

/** A campaign from the text blocks that ship. */
async function newCampaign({ page, side, hand }: At): Promise<void> {
  await hand.take("Thi đua", "Phong trào mới");
  await hand.choose(side.getByLabel("Cách tạo"), "blocks");
  await hand.fill(side.getByLabel("Tên phong trào"), title);
  await hand.fill(side.getByLabel("Từ ngày"), "01/01/2026");
  await hand.fill(side.getByLabel("Đến ngày"), "31/12/2026");
  await hand.press(side.getByRole("button", { name: "Xem trước" }));
  await hand.press(side.getByRole("button", { name: "Tạo phong trào", exact: true }));
  await side.getByText("Đã tạo phong trào").waitFor();
  await page.keyboard.press("Escape");
}

/** A milestone by hand: its campaign is picked by name. The deadline has a gap too much. */
async function milestone({ hand }: At): Promise<void> {
  await hand.goTo("Mốc", "B5");
  await hand.pick("B5", "ngành Tư pháp năm 2026");
  await hand.typeAt("D5", "khác");
  await hand.typeAt("E5", "tất cả");
  await hand.typeAt("F5", "chậm nhất là  ngày 30/6/2026");
}

/** Check, jump, cure, take back, cure again. */
async function cured({ page, side, hand }: At): Promise<void> {
  await hand.take("Thi đua", "Kiểm tra dữ liệu");
  for (const group of await side.locator("#findings summary").all()) await hand.press(group);
  const there = side.getByRole("button", { name: "Đến ô: Mốc dòng 5, cột Thời hạn" }).first();
  await hand.goTo("Đơn vị", "A2");
  await hand.press(there);
  await page.locator('[role="tab"][aria-selected="true"]', { hasText: "Mốc" }).waitFor();
  await stands(page, "chậm nhất là  ngày 30/6/2026");
  const card = side.locator("li", { has: there });

  await hand.press(card.getByRole("button", { expanded: false }).first());
  await hand.press(card.getByRole("button", { name: "Sửa", exact: true }).first());
  await stands(page, "chậm nhất là ngày 30/6/2026");

  await hand.press(side.getByRole("button", { name: "Hoàn tác lần sửa" }));
  await stands(page, "chậm nhất là  ngày 30/6/2026");
  await hand.typeAt("F5", "chậm nhất là ngày 30/6/2026");
  await hand.typeAt("F5", "bỏ");
  await page.keyboard.press("Control+z");
  await hand.goTo("Mốc", "F5");
  await stands(page, "chậm nhất là ngày 30/6/2026");
}

/** Deadlines are worked out; one that moves is shown first, then written; then they are tracked. */
async function deadlines({ page, side, hand }: At): Promise<void> {
  await hand.take("Thi đua", "Tính thời hạn");
  await hand.goTo("Mốc", "G5");
  await stands(page, "30/06/2026");
  await hand.typeAt("F5", "chậm nhất là ngày 15/7/2026");
  await hand.take("Thi đua", "Tính thời hạn");
  await hand.press(side.locator("#write:enabled"));
  await side.getByText("Đã đổi").waitFor();
  await hand.goTo("Mốc", "G5");
  await stands(page, "15/07/2026");
  await hand.take("Thi đua", "Cập nhật theo dõi");
  await hand.goTo("Theo dõi", "A2");
  await page.getByText(unit).first().waitFor();
}

/** The plan is made, looked at, and brought down. */
async function plan({ page, hand }: At): Promise<void> {
  await hand.goTo("Phong trào", "B2");
  await hand.take("Thi đua", "Tạo kế hoạch");
  await hand.press(page.locator(".toast").getByRole("button", { name: "Xem văn bản" }));

  await hand.press(page.locator(".side").getByRole("button", { name: "Xem", exact: true }).first());
  await page.frameLocator("iframe.drawn").getByText("KẾ HOẠCH").first().waitFor();
  await page.keyboard.press("Escape");
  const coming = page.waitForEvent("download");
  await hand.press(page.locator(".side").getByRole("link", { name: "Tải về" }).first());
  const file = readFileSync(await (await coming).path());
  const words =
    new PizZip(file)
      .file("word/document.xml")
      ?.asText()
      .replace(/<[^>]+>/gu, "")
      .replace(/\s+/gu, " ") ?? "";
  expect(words.toLowerCase()).toContain("ngành tư pháp năm 2026");
}

/** Closed and opened again: nothing is lost; another reader of workbooks finds it too. */
async function reopened({ page, hand }: At, folder: string): Promise<void> {
  await hand.take("Tệp", "Lưu và đóng sổ");
  await page.getByText("Sổ đã đóng.").waitFor();
  const zip = new PizZip(readFileSync(join(folder, "so.xlsx")));
  const parts = Object.keys(zip.files).filter((name) =>
    /^xl\/(?:worksheets\/sheet|sharedStrings)/u.test(name),
  );
  expect(parts.map((name) => zip.file(name)?.asText()).join("")).toContain("chậm nhất là ngày 15/7/2026");
  await hand.press(page.getByRole("button", { name: /so\.xlsx/u }));
  await page.getByRole("menubar").waitFor();
  await hand.goTo("Mốc", "F5");
  await stands(page, "chậm nhất là ngày 15/7/2026");
}

/** What a clerk does with a new office, from the first press to the made plan, and after closing the book. */
export async function wholeJobOf({ folder }: Workbench, page: Page, hand: Hand): Promise<void> {
  const at = { page, side: shownPage(page), hand };
  await newOffice(at);
  await newCampaign(at);
  await milestone(at);
  await cured(at);
  await deadlines(at);
  await plan(at);
  await reopened(at, folder);
}
