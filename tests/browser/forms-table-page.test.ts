import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, type Office, setUpOffice } from "../bundle/office.ts";
import { formsOffice } from "../core/forms/forms-office.ts";
import { openSidebar } from "./open-page.ts";

const now = Date.parse("2026-06-15T08:00:00+07:00");

async function openOffice(): Promise<Office> {
  const office = await setUpOffice();
  const rows = Object.entries(formsOffice) as unknown as ConstructorParameters<typeof Map<string, []>>[0];
  typeSamples(office.book, new Map(rows), now);
  return office;
}

async function openBack(office: Office): Promise<Page> {
  const host = office.clerk(LAN, { now: () => now });
  host.call("formsBack");
  const page = await openSidebar(host);
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.locator("#source").waitFor();
  return page;
}

/** Pastes as a program that copied a table does. */
async function paste(page: Page, html: string, plain: string): Promise<void> {
  await page.locator("#paste").evaluate(
    (box, [asHtml, asText]) => {
      const data = new DataTransfer();
      data.setData("text/html", asHtml ?? "");
      data.setData("text/plain", asText ?? "");
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
      if (box instanceof HTMLTextAreaElement) box.value = asText ?? "";
    },
    [html, plain],
  );
}

const cell = (text: string, more = ""): string => `<td ${more}><p class=MsoNormal>${text}</p></td>`;
/** As Word copies it: a merged cell in the second column, and headers that are none of ours. */
const fromWord = `<html><body><p>Danh sách</p><table>
<tr>${["TT", "Người được khen", "Nơi làm", "Mức khen"].map((each) => cell(each)).join("")}</tr>
<tr>${cell("1")}${cell("Nguyễn Văn An")}${cell("Chuyên viên", "rowspan=2")}${cell("Giấy khen")}</tr>
<tr>${cell("2")}${cell("Trần Thị Bình".normalize("NFD"))}${cell("Giấy khen")}</tr>
</table></body></html>`;
const asText = "TT\tNgười được khen";

const read = (page: Page): Promise<void> => page.getByRole("button", { name: "Đọc các tệp" }).click();

test("a pasted table is matched by the clerk, comes into Báo về, and is read by itself the next time", async () => {
  const office = await openOffice();
  const page = await openBack(office);
  await paste(page, fromWord, asText);
  await read(page);
  await page.locator("#table").waitFor();
  expect(await page.locator("#match").isDisabled()).toBe(true);
  await page.locator("#unit").selectOption({ index: 1 });
  await page.locator("#campaign").selectOption("QB-2026");
  await page.locator("#kind").selectOption("nominations");
  await page.getByLabel("“Người được khen”").selectOption("name");
  await page.getByLabel("“Nơi làm”").selectOption("position");
  await page.getByLabel("“Mức khen”").selectOption("award");
  expect(await page.locator("#first-rows").textContent()).toContain("Đọc được 2 dòng");
  if (process.env["SHOTS"]) await page.screenshot({ path: "/tmp/left16-table.png", fullPage: true });
  await page.getByRole("button", { name: "So bảng này với sổ" }).click();
  await page.getByText("Chưa ghi gì vào sổ.").waitFor();
  expect(await page.locator("#units > li").textContent()).toContain("bảng dán: 2 dòng mới");
  expect(office.book.sheetByName("Báo về")).toBeUndefined();
  await page.locator("#send").click();
  await page.getByText("2 báo về").waitFor();
  expect(rowsOf(office.book, "Báo về").map((row) => row["⚙Nguồn"])).toEqual(["bảng dán", "bảng dán"]);

  await page.getByRole("button", { name: "Đọc tệp khác" }).click();
  await page.locator("#source").waitFor();
  await paste(page, fromWord.replace("Trần", "Lê"), asText);
  await read(page);
  await page.locator("#table").waitFor();
  await page.locator("#unit").selectOption({ index: 1 });
  await expect.poll(() => page.locator("#kind").inputValue()).toBe("nominations");
  expect(await page.getByLabel("“Mức khen”").inputValue()).toBe("award");
  // Another unit's headers are its own.
  await page.locator("#unit").selectOption({ index: 2 });
  await expect.poll(() => page.getByLabel("“Người được khen”").inputValue()).toBe("");
});

test("a table whose headers read as ours is taken at once; one column of ours is one header", async () => {
  const page = await openBack(await openOffice());
  await page
    .locator("#paste")
    .fill("STT\tHọ và tên\tTên khác\tHình thức khen thưởng\n1\tNguyễn Văn An\tAn\tGiấy khen");
  await read(page);
  await page.locator("#table").waitFor();
  expect(await page.locator("#kind").inputValue()).toBe("nominations");
  await page.getByLabel("“Tên khác”").selectOption("name");
  expect(await page.getByLabel("“Họ và tên”").inputValue()).toBe("");
  await page.getByRole("button", { name: "So bảng này với sổ" }).click();
  await page.getByText("Chọn đơn vị gửi, phong trào và trang trước đã.").waitFor();
  await page.getByRole("button", { name: "Bỏ bảng này" }).click();
  await page.locator("#review").waitFor();
  expect(await page.locator("#units > li").count()).toBe(0);
});

test("a box without a table says so", async () => {
  const page = await openBack(await openOffice());
  await page.locator("#paste").fill("Kính gửi Sở Tư pháp");
  await read(page);
  await page.getByText("Ô dán không có bảng.").waitFor();
});
