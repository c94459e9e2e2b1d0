import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storedAt } from "../../src/local/book/model/cells.ts";
import type { Host } from "../../src/local/host.ts";
import { LAN, type Office, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

async function openFindings(
  change: (office: Office) => void,
): Promise<{ office: Office; host: Host; page: Page }> {
  const office = await sampleOffice();
  change(office);
  const host = office.clerk(LAN, {});
  host.call("findings");
  const page = await openSidebar(host);
  await page.getByText(/điều cần xem|Không có gì phải sửa/u).waitFor();
  // In one call of the browser: thirty clicks of a mouse took most of a test's time.
  await page.locator("#findings summary").evaluateAll((groups) => {
    for (const group of groups) if (group instanceof HTMLElement) group.click();
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#findings details[open]")].every((group) => group.querySelector("li")),
  );
  await page.locator("#filters summary").click();
  return { office, host, page };
}

/** What stands in a cell, as stored. */
function stored(office: Office, sheet: string, row: number, column: number): unknown {
  const found = office.book.sheetByName(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return storedAt(found, row, column);
}

/** How many findings the headings of the groups tell of. */
async function counted(page: Page): Promise<number> {
  const headings = await page.locator("#findings h2").allTextContents();
  return headings.reduce((sum, text) => sum + Number(/\((\d+)\)$/u.exec(text)?.[1]), 0);
}

test("the page groups findings by their reason, counts them by level, sheet and unit, and filters", async () => {
  const { page } = await openFindings(() => undefined);
  const all = await counted(page);
  expect(all).toBeGreaterThan(10);
  await page.getByText(`${all} điều cần xem`).waitFor();
  expect(await page.locator("#severity option").first().textContent()).toBe(`Tất cả (${all})`);
  // No group shows more than a page of its own.
  const more = page.getByRole("button", { name: /^Hiện thêm \d+ \(còn \d+\)$/u }).first();
  const before = await page.locator("#findings li").count();
  await more.click();
  expect(await page.locator("#findings li").count()).toBeGreaterThan(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("LI");
  await page.locator("#severity").selectOption("lỗi");
  const cards = page.locator("#findings li");
  expect(await cards.count()).toBe(1);
  expect(await cards.first().textContent()).toContain("30/2/2017");
  expect(await page.locator("#sheet option").allTextContents()).toContain("Đợt (1)");
});

test("words are looked for in all that is said of a finding, with or without marks", async () => {
  const { page } = await openFindings(() => undefined);
  await page.getByLabel("Tìm", { exact: true }).fill("30/2 lich");
  expect(await page.locator("#findings li").allTextContents()).toEqual([
    expect.stringContaining("trên lịch không có ngày này"),
  ]);
  await page.getByLabel("Tìm", { exact: true }).fill("xoài");
  await page.getByText("Không có điều nào khớp.").waitFor();
});

test("units are known by their names, and a page that lost its server says what to do", async () => {
  const { page } = await openFindings(() => undefined);
  const units = await page.locator("#unit option").allTextContents();
  expect(units.some((name) => name.startsWith("Sở Tư pháp tỉnh"))).toBe(true);
  expect(units.filter((name) => /^STP-/u.test(name))).toEqual([]);
  await page.evaluate(() => {
    const run = {
      withSuccessHandler: () => run,
      withFailureHandler: (failed: (error: Error) => void) => ({
        rpc: () => failed(new Error("NetworkError: HTTP 0")),
      }),
    };
    Reflect.set(window, "google", { script: { run } });
  });
  await page.getByRole("button", { name: "Kiểm tra lại" }).click();
  const state = page.locator("#state:focus");
  expect(await state.textContent()).toMatch(
    /^Chưa liên lạc được với Google .* mở lại khung này từ menu Thi đua/u,
  );
  expect(await state.textContent()).not.toContain("HTTP");
});

test("a finding leads to its cell, also after the row has moved", async () => {
  const { office, host, page } = await openFindings(() => undefined);
  await page.locator("#severity").selectOption("lỗi");
  office.hand.insertRows("Đợt", 2, 1);
  const before = host.meter().calls["Range.activate"] ?? 0;
  await page.getByRole("button", { name: "Đến ô" }).click();
  await expect.poll(() => host.meter().calls["Range.activate"] ?? 0).toBe(before + 1);
});

test("a cure is previewed, applied, logged and taken back to the byte", async () => {
  const typedName = "Sở Tư pháp tỉnh Quảng Bìn";
  const { office, page } = await openFindings(({ types }) =>
    types("Phong trào", 5, "Đơn vị ban hành", typedName),
  );
  const before = stored(office, "Phong trào", 5, 6);
  const card = page.locator("#findings li").filter({ hasText: typedName });
  await card.getByRole("button", { name: "Ghi Sở Tư pháp tỉnh Quảng Bình" }).click();
  await card.getByText("Ô sẽ là: Sở Tư pháp tỉnh Quảng Bình · STP-QB").waitFor();
  expect(stored(office, "Phong trào", 5, 6)).toEqual(before);
  await card.getByRole("button", { name: "Sửa", exact: true }).click();
  await page.getByText("Đã sửa Phong trào dòng 5").waitFor();
  expect(stored(office, "Phong trào", 5, 6)).toBe("Sở Tư pháp tỉnh Quảng Bình · STP-QB");
  expect(await card.count()).toBe(0);
  await page.getByRole("button", { name: "Hoàn tác lần sửa" }).click();
  await page.getByText("Đã hoàn tác ở Phong trào dòng 5").waitFor();
  expect(stored(office, "Phong trào", 5, 6)).toEqual(before);
  await page.getByRole("button", { name: "Hoàn tác lần sửa" }).click();
  await page.getByText("Không còn lần sửa nào để hoàn tác.").waitFor();
});

test("all of one reason are previewed cell by cell, cured together and taken back together", async () => {
  const names = ["Đợt  một", "Đợt  hai", "Đợt  ba"];
  const { office, page } = await openFindings(({ types }) => {
    for (const [index, name] of names.entries()) types("Đợt", index + 2, "Tên", name);
  });
  const stand = (): readonly unknown[] => names.map((_, index) => office.reads("Đợt", index + 2, "Tên"));
  const group = page.locator('#findings section[data-rule="loi-van.dau-cach"]');
  const open = group.getByRole("button", { name: /^Sửa cả nhóm \(\d+ ô\)…$/u });
  await open.click();
  const lines = await group.locator(".choices li").allInnerTexts();
  expect(lines.map((text) => text.replace(/\s*\n\s*/gu, ": "))).toContain(
    "Đợt dòng 2, cột Tên: Đợt  một → Đợt một",
  );
  expect(stand()).toEqual(names);
  await group.getByRole("button", { name: /^Sửa \d+ ô$/u }).click();
  await page.getByText(/^Đã sửa \d+ ô\./u).waitFor();
  expect(stand()).toEqual(["Đợt một", "Đợt hai", "Đợt ba"]);
  await page.getByRole("button", { name: "Hoàn tác lần sửa" }).click();
  await page.getByText(/^Đã hoàn tác ở \d+ ô/u).waitFor();
  expect(stand()).toEqual(names);
});

test("a row changed meanwhile is not cured", async () => {
  const typedName = "Sở Tư pháp tỉnh Quảng Bìn";
  const { office, page } = await openFindings(({ types }) =>
    types("Phong trào", 5, "Đơn vị ban hành", typedName),
  );
  office.types("Phong trào", 5, "Tên phong trào", "Tên khác");
  const card = page.locator("#findings li").filter({ hasText: typedName });
  await card.getByRole("button", { name: "Ghi Sở Tư pháp tỉnh Quảng Bình" }).click();
  await card.getByRole("button", { name: "Sửa", exact: true }).click();
  await page.getByText("Dòng này đã được sửa từ lần kiểm tra trước.").waitFor();
  expect(stored(office, "Phong trào", 5, 6)).toBe(typedName);
});

test.each([
  "<img src=x onerror=\"document.title='hỏng'\">",
  '=HYPERLINK("http://example.test";"bấm")',
  "</script><script>document.title='hỏng'</script>",
])("what a clerk typed is shown as text: %s", async (attack) => {
  const { page } = await openFindings(({ types }) => types("Mốc", 2, "Việc", `'${attack}`));
  const card = page.locator("#findings li").filter({ hasText: attack.slice(0, 20) });
  expect(await card.count()).toBeGreaterThan(0);
  expect(await page.locator("#findings img, #findings a, #findings script").count()).toBe(0);
  expect(await page.title()).not.toContain("hỏng");
});
