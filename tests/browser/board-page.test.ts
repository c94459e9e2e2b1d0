import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { store } from "../../src/local/book/model/cells.ts";
import { headersOf, rowsOf, sheetOf } from "../bundle/grid.ts";
import { asked, LAN, type Office, said, sampleOffice } from "../bundle/office.ts";
import { reportedOffice } from "../bundle/returns/returns-office.ts";
import { openSidebar } from "./open-page.ts";

async function openBoard(change: (office: Office) => void): Promise<{ office: Office; page: Page }> {
  const office = await sampleOffice();
  change(office);
  const host = office.clerk(LAN, {});
  host.call("board");
  const page = await openSidebar(host);
  await page.getByText(/Đã nhận \d+\/\d+ phần việc/u).waitFor({ state: "attached" });
  return { office, page };
}

/** Puts a text into every cell under a header, as a clerk's paste would. */
function paste({ book }: Office, sheet: string, header: string, textOf: (row: number) => string): void {
  const column = headersOf(book, sheet).indexOf(header) + 1;
  rowsOf(book, sheet).forEach((_, index) => {
    store(sheetOf(book, sheet), index + 2, column, textOf(index));
  });
}

test("the page lists units, most overdue first, and shows on a press what one owes", async () => {
  const { page } = await openBoard(() => undefined);
  const cards = page.locator("#units > li");
  const heads = await cards.locator("button .quiet").allTextContents();
  const overdue = heads.map((text) => Number(/quá hạn (\d+)/u.exec(text)?.[1] ?? 0));
  expect(overdue.length).toBeGreaterThan(10);
  expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
  const first = cards.first();
  expect(await first.locator("li").count()).toBe(0);
  await first.getByRole("button").click();
  expect(await first.getByRole("button").getAttribute("aria-expanded")).toBe("true");
  await first.locator("li").first().waitFor();
  const owed = await first.locator("li").allTextContents();
  expect(owed.filter((text) => text.includes("quá hạn"))).toHaveLength(overdue[0] ?? 0);
  expect(owed[0]).toMatch(/^báo cáo .+ – .+: quá hạn \d+ ngày, hạn \d\d\/\d\d\/\d{4}$/u);
});

test("the lists filter by campaign and cluster, and count under each other", async () => {
  const { page } = await openBoard(() => undefined);
  const cards = page.locator("#units > li");
  const all = await cards.count();
  await page.locator("#campaign").selectOption("Phong trào thi đua Hội Luật gia Việt Nam năm 2017");
  const some = await cards.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.locator("#shown").textContent()).toBe(`${some} đơn vị.`);
  const clusters = await page.locator("#cluster option").allTextContents();
  const counted = clusters.slice(1).map((text) => Number(/\((\d+) đơn vị\)$/u.exec(text)?.[1]));
  expect(counted.reduce((a, b) => a + b, 0)).toBe(some);
  await page.locator("#cluster").selectOption({ index: 1 });
  expect(await cards.count()).toBe(counted[0]);
  await page.locator("#cluster").selectOption("");
  await page.locator("#campaign").selectOption("");
  expect(await cards.count()).toBe(all);
});

test("what came in meanwhile is seen after reading again", async () => {
  const { office, page } = await openBoard(() => undefined);
  const received = async (): Promise<number> =>
    Number(/Đã nhận (\d+)/u.exec((await page.locator("#counts").textContent()) ?? "")?.[1]);
  expect(await received()).toBeGreaterThan(0);
  paste(office, "Theo dõi", "Ngày nhận", () => "");
  await page.getByRole("button", { name: "Đọc lại" }).click();
  await expect.poll(received).toBe(0);
});

test.each([
  "<img src=x onerror=\"document.title='hỏng'\">",
  "</script><script>document.title='hỏng'</script>",
  '=HYPERLINK("http://example.test";"bấm")',
])("what clerks typed is shown as text: %s", async (attack) => {
  const { page } = await openBoard((office) => {
    paste(office, "Đơn vị", "Tên", (row) => `${attack} ${row}`);
    paste(office, "Đơn vị", "Cụm/khối", () => attack);
    paste(office, "Mốc", "Yêu cầu tối thiểu", () => attack);
    paste(office, "Mốc", "Việc", () => "khác");
  });
  const first = page.locator("#units > li").first();
  await first.getByRole("button").click();
  expect(await first.textContent()).toContain(attack);
  expect(await first.locator("li").first().textContent()).toContain(attack);
  // A semicolon parts clusters.
  const [cluster = ""] = attack.split(";");
  expect(await page.locator("#cluster option").nth(1).textContent()).toContain(cluster);
  expect(await page.locator("#board img, #board a, #board script").count()).toBe(0);
  expect(await page.title()).not.toContain("hỏng");
});

test("an office with nothing to follow is told so", async () => {
  const { page } = await openBoard(() => undefined);
  expect(await page.locator("#board").isVisible()).toBe(true);
  const office = await sampleOffice();
  office.hand.deleteRows("Mốc", 2, 20);
  const host = office.clerk(LAN, {});
  host.call("board");
  expect(host.pages()).toEqual([]);
  expect(said(host)).toContain("Tiếp theo: ghi việc và thời hạn ở trang Mốc.");
});

test("what waits for the desk is counted, and a press leads there", async () => {
  const office = await reportedOffice();
  const host = office.clerk(LAN, {});
  host.call("board");
  expect(said(host)).toMatch(/, \d+ việc chờ nhận\.$/u);
  const page = await openSidebar(host);
  const waits = asked(host, { verb: "returns.list" }).rows.length;
  await page.getByText(`${waits} việc đơn vị đã báo đang chờ nhận.`).waitFor();
  await page.getByRole("button", { name: "Nhận báo về" }).click();
  await expect.poll(() => host.pages().at(-1)?.title).toBe("Nhận báo về");
});
