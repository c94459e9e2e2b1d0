import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { expect, test } from "vitest";
import { officeFacts } from "../../bundle/office-facts.ts";
import { goTo, shownPage, stands, startWorkbench, take, typeAt, wholeJob } from "./open-workbench.ts";

const unit = "Phòng Hành chính tư pháp";
const title = "Phong trào thi đua ngành Tư pháp năm 2026";

test(
  "a new office does its whole job in the window, and finds all of it again after closing",
  async () => {
    const bench = await startWorkbench();
    const page = await bench.open();
    const side = shownPage(page);

    // A new book, and the office.
    await page.getByRole("button", { name: /Tạo sổ mới/u }).click();
    await page.getByLabel("Tệp sẽ tạo").fill("so");
    await page.keyboard.press("Enter");
    await page.getByRole("menubar").waitFor();
    await take(page, "Thi đua", "Bắt đầu");
    for (const [label, text] of [
      ["Cơ quan ban hành", officeFacts.agency],
      ["Tên đầy đủ của cơ quan", officeFacts.unit],
      ["Ký hiệu viết tắt", officeFacts.symbol],
      ["Địa danh", officeFacts.place],
      ["Họ tên người ký", officeFacts.name],
      ["Chức vụ", officeFacts.position],
    ] as const)
      await side.getByLabel(label).fill(text);
    await side.getByRole("button", { name: "Ghi vào sổ" }).click();
    await side.getByText("Đã ghi. Tiếp theo").waitFor();
    await side.locator("#pasted").fill(`${unit}\nPhòng Bổ trợ tư pháp`);
    await side.locator("#look").click();
    await side.locator("#add:visible").click();
    await side.locator("#list-state", { hasText: /^Đã/u }).waitFor();

    // A campaign from the office's text blocks.
    await take(page, "Thi đua", "Phong trào mới");
    await side.getByLabel("Cách tạo").selectOption("blocks");
    await side.getByLabel("Tên phong trào").fill(title);
    await side.getByLabel("Từ ngày").fill("01/01/2026");
    await side.getByLabel("Đến ngày").fill("31/12/2026");
    await side.getByRole("button", { name: "Xem trước" }).click();
    await side.getByRole("button", { name: "Tạo phong trào", exact: true }).click();
    await side.getByText("Đã tạo phong trào").waitFor();
    await page.keyboard.press("Escape");

    // A milestone by hand: its campaign is picked by name. The deadline has a gap too much.
    await goTo(page, "Mốc", "B5");
    await typeAt(page, "B5", `${title} · QT-2026`);
    await typeAt(page, "D5", "khác");
    await typeAt(page, "E5", "tất cả");
    await typeAt(page, "F5", "chậm nhất là  ngày 30/6/2026");

    // Check, jump, cure, take back, cure again.
    await take(page, "Thi đua", "Kiểm tra dữ liệu");
    for (const group of await side.locator("#findings summary").all()) await group.click();
    const there = side.getByRole("button", { name: "Đến ô: Mốc dòng 5, cột Thời hạn" }).first();
    await goTo(page, "Đơn vị", "A2");
    await there.click();
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: "Mốc" }).waitFor();
    await stands(page, "chậm nhất là  ngày 30/6/2026");
    const card = side.locator("li", { has: there });

    await card.getByRole("button", { expanded: false }).first().click();
    await card.getByRole("button", { name: "Sửa", exact: true }).first().click();
    await stands(page, "chậm nhất là ngày 30/6/2026");

    await side.getByRole("button", { name: "Hoàn tác lần sửa" }).click();
    await stands(page, "chậm nhất là  ngày 30/6/2026");
    await typeAt(page, "F5", "chậm nhất là ngày 30/6/2026");
    await typeAt(page, "F5", "bỏ");
    await page.keyboard.press("Control+z");
    await goTo(page, "Mốc", "F5");
    await stands(page, "chậm nhất là ngày 30/6/2026");

    // Deadlines are worked out; one that moves is shown first, then written; then they are tracked.
    await take(page, "Thi đua", "Tính thời hạn");
    await goTo(page, "Mốc", "G5");
    await stands(page, "30/06/2026");
    await typeAt(page, "F5", "chậm nhất là ngày 15/7/2026");
    await take(page, "Thi đua", "Tính thời hạn");
    await side.locator("#write:enabled").click();
    await side.getByText("Đã đổi").waitFor();
    await goTo(page, "Mốc", "G5");
    await stands(page, "15/07/2026");
    await take(page, "Thi đua", "Cập nhật theo dõi");
    await page.getByRole("tab", { name: "Theo dõi" }).click();
    await page.getByText(unit).first().waitFor();

    // The plan is made, looked at, and brought down.
    await goTo(page, "Phong trào", "B2");
    await take(page, "Thi đua", "Tạo kế hoạch");
    await page.locator(".toast").getByRole("button", { name: "Xem văn bản" }).click();

    await page.locator(".side").getByRole("button", { name: "Xem", exact: true }).first().click();
    await page.frameLocator("iframe.drawn").getByText("KẾ HOẠCH").first().waitFor();
    await page.keyboard.press("Escape");
    const coming = page.waitForEvent("download");
    await page.locator(".side").getByRole("link", { name: "Tải về" }).first().click();
    const file = readFileSync(await (await coming).path());
    const words =
      new PizZip(file)
        .file("word/document.xml")
        ?.asText()
        .replace(/<[^>]+>/gu, "")
        .replace(/\s+/gu, " ") ?? "";
    expect(words.toLowerCase()).toContain("ngành tư pháp năm 2026");

    // Closed and opened again: nothing is lost; another reader of workbooks finds it too.
    await take(page, "Tệp", "Lưu và đóng sổ");
    await page.getByText("Sổ đã đóng.").waitFor();
    const zip = new PizZip(readFileSync(join(bench.folder, "so.xlsx")));
    const parts = Object.keys(zip.files).filter((name) =>
      /^xl\/(?:worksheets\/sheet|sharedStrings)/u.test(name),
    );
    expect(parts.map((name) => zip.file(name)?.asText()).join("")).toContain("chậm nhất là ngày 15/7/2026");
    await page.getByRole("button", { name: /so\.xlsx/u }).click();
    await page.getByRole("menubar").waitFor();
    await goTo(page, "Mốc", "F5");
    await stands(page, "chậm nhất là ngày 15/7/2026");
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
