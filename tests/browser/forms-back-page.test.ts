import { join } from "node:path";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { rowsOf } from "../bundle/grid.ts";
import { asked, LAN, type Office, setUpOffice } from "../bundle/office.ts";
import { formsOffice } from "../core/forms/forms-office.ts";
import { openSidebar } from "./open-page.ts";

const now = Date.parse("2026-06-15T08:00:00+07:00");

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["SHOTS"];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

/** A file as a file input takes it. */
interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, bytes: Uint8Array): Given => ({
  name,
  mimeType: "",
  buffer: Buffer.from(bytes),
});

/** An office that sent its units workbooks, the page on which they come back, and what one of them filled in. */
async function openBack(): Promise<{
  readonly office: Office;
  readonly page: Page;
  readonly files: readonly Given[];
}> {
  const office = await setUpOffice();
  const rows = Object.entries(formsOffice) as unknown as ConstructorParameters<typeof Map<string, []>>[0];
  typeSamples(office.book, new Map(rows), now);
  const host = office.clerk(LAN, { now: () => now });
  let job = asked(host, { verb: "forms.start", campaign: "QB-2026", units: [], way: "tep" });
  while (!job.finished) job = asked(host, { verb: "forms.step", job: job.job });
  const [sent = new Uint8Array(), , untouched = new Uint8Array()] = [...office.drive.files.values()];
  const book = await openXlsx(sent);
  const type = (sheet: string, row: number, header: string, value: string): void => {
    const rowsOfSheet = book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const at = rowsOfSheet[2]?.indexOf(header) ?? -1;
    const cells = rowsOfSheet[row - 1];
    if (at < 0 || cells === undefined) throw new Error(`${sheet} ${row} ${header}`);
    cells[at] = value;
  };
  type("Việc phải nộp", 5, "Ngày văn bản", "12/6/2026");
  type("Việc phải nộp", 5, "Số văn bản", "45/BC-PTP");
  type("Chỉ tiêu", 4, "Kết quả", "97,5");
  type("Đề nghị", 4, "Ngày sinh", "31/11/1980");
  host.call("formsBack");
  const page = await openSidebar(host);
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.locator("#source").waitFor();
  return {
    office,
    page,
    files: [
      given("Đồng Hới.xlsx", await saveXlsx(book)),
      given("lt.xlsx", untouched),
      given("bảng.csv", Buffer.from("Việc;Ngày")),
    ],
  };
}

test("workbooks are looked at by unit, and taken over once", async () => {
  const { office, page, files } = await openBack();
  await shot(page, "1-nguon");
  await page.locator("#files").setInputFiles([...files]);
  await page.getByRole("button", { name: "Đọc các tệp" }).click();
  await page.getByText("Chưa ghi gì vào sổ.").waitFor();
  await page.locator("#unread-head").click();
  await shot(page, "2-xem");
  const cards = page.locator("#units > li");
  expect(await cards.count()).toBe(2);
  const first = cards.first();
  expect(await first.textContent()).toContain("Đồng Hới.xlsx: 3 ô sửa, 1 chỗ không lấy.");
  expect(await first.textContent()).toContain("Không có ngày 31/11/1980 trên lịch.");
  expect(await page.locator("#unread").textContent()).toContain("bảng.csv: ");
  // What the unit has to say again is not taken unasked.
  expect(await first.getByRole("checkbox").isChecked()).toBe(false);
  expect(await page.locator("#send").isDisabled()).toBe(true);
  expect(rowsOf(office.book, "Chỉ tiêu").map((row) => row["Kết quả"])).not.toContain("97,5");
  await first.getByRole("checkbox").check();
  expect(await page.locator("#send").textContent()).toBe("Nhận 2 báo về của 1 đơn vị");
  await page.locator("#send").click();
  await page.getByText("Đã ghi 2 báo về").waitFor();
  await shot(page, "3-xong");
  expect(rowsOf(office.book, "Chỉ tiêu").map((row) => row["Kết quả"])).toContain("97,5");
  expect(rowsOf(office.book, "Theo dõi").map((row) => row["Số văn bản / liên kết"])).toContain("45/BC-PTP");
  expect(rowsOf(office.book, "Báo về").map((row) => row["⚙Nguồn"])).toEqual([
    "Đồng Hới.xlsx",
    "Đồng Hới.xlsx",
  ]);
});

test("says what is missing before it reads", async () => {
  const { page } = await openBack();
  await page.getByRole("button", { name: "Đọc các tệp" }).click();
  await page.getByText("Chưa chọn tệp nào, cũng chưa dán bảng nào.").waitFor();
});
