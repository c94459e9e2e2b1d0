import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, type Office, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

async function openPapers(office: Office, beforeAnswer: () => Promise<void>): Promise<Page> {
  const host = office.clerk(LAN, {});
  host.call("papers");
  const page = await openSidebar(host, beforeAnswer);
  await page.locator("#campaign option").first().waitFor({ state: "attached" });
  return page;
}

const atOnce = async (): Promise<void> => undefined;
const papersOf = ({ drive }: Office): readonly string[] =>
  [...drive.files.keys()].filter((name) => name.endsWith(".docx")).sort();

test("letters are made for the units that stay marked, and no others", async () => {
  const office = await sampleOffice();
  const page = await openPapers(office, atOnce);
  await page.locator("#kind").selectOption("cong-van-don-doc");
  await page.locator("#campaign").selectOption("BTP-2017");
  const boxes = page.locator("#list input");
  await boxes.first().waitFor();
  const all = await boxes.count();
  expect(all).toBeGreaterThan(5);
  expect(await page.locator("#count").textContent()).toBe(`${all}/${all}`);
  await page.locator("#all").uncheck();
  expect(await page.locator("#make").isDisabled()).toBe(true);
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  const marked = await Promise.all([0, 2].map((at) => boxes.nth(at).inputValue()));
  await page.locator("#make").click();
  await page.getByText("Đã làm 2/2 công văn đôn đốc. Xong.").waitFor();
  expect(papersOf(office)).toEqual(marked.map((unit) => `cong-van-don-doc-BTP-2017-${unit}.docx`).sort());
  expect(rowsOf(office.book, "Sổ văn bản").map((row) => row["Loại văn bản"])).toEqual([
    "Công văn đôn đốc",
    "Công văn đôn đốc",
  ]);
});

test("where there is no occasion, the page says why and offers nothing to press", async () => {
  const office = await sampleOffice();
  const page = await openPapers(office, atOnce);
  office.book.sheets = office.book.sheets.filter(({ name }) => name !== "Mốc");
  await page.locator("#kind").selectOption("cong-van-don-doc");
  await page.getByText("Không có đơn vị nào quá hạn ở phong trào này.").waitFor();
  expect(await page.locator("#make").isDisabled()).toBe(true);
});

test("the plan needs no choice of units; every campaign at once makes all plans", async () => {
  const office = await sampleOffice();
  const page = await openPapers(office, atOnce);
  await page.locator("#campaign").selectOption("*");
  expect(await page.locator("#subjects").isHidden()).toBe(true);
  await page.locator("#make").click();
  await page.getByText("Đã làm 5/5 kế hoạch. Xong.").waitFor();
  expect(papersOf(office)).toHaveLength(5);
  expect(await page.locator("#where").isVisible()).toBe(true);
});

test("a job left behind is offered first: to go on, or to give up", async () => {
  const office = await sampleOffice();
  const leave = async (): Promise<Page> => {
    const host = office.clerk(LAN, {});
    const items = ["QB-2017", "TV-2021"].map((campaign) => ({ campaign, subject: "" }));
    host.call("rpc", JSON.stringify({ verb: "paper-job.start", paper: "ke-hoach", items }));
    return openPapers(office, atOnce);
  };
  const first = await leave();
  await first.getByText("Việc đang dở: đã làm 0/2 kế hoạch. Làm tiếp hay dừng hẳn?").waitFor();
  await first.getByRole("button", { name: "Dừng hẳn" }).click();
  await first.getByText("Đã làm 0/2 kế hoạch. Đã dừng.").waitFor();
  expect(papersOf(office)).toEqual([]);
  const states = rowsOf(office.book, "⚙Việc").map((row) => row["Trạng thái"]);
  expect(states).toEqual(["đã dừng", "đã dừng"]);
});

test("a paper that was made is marked as issued from the page, once it has what that takes", async () => {
  const office = await sampleOffice();
  office.clerk(LAN, {}).call(
    "rpc",
    JSON.stringify({
      verb: "paper.write",
      paper: "ke-hoach",
      campaign: "BTP-2017",
      subject: "",
      replace: false,
    }),
  );
  const page = await openPapers(office, atOnce);
  await page.getByText("Văn bản chưa ban hành").click();
  const card = page.locator("#draft-list li");
  await card.waitFor();
  expect(await card.textContent()).toContain("Phong trào thi đua ngành Tư pháp năm 2017");
  await card.getByRole("button", { name: /^Đã ban hành/u }).click();
  await page.locator("#state", { hasText: /: đã ban hành\.$/u }).waitFor();
  expect(rowsOf(office.book, "Sổ văn bản")[0]?.["⚙Trạng thái"]).toBe("đã ban hành");
  expect(await card.count()).toBe(0);
});

test("what clerks typed is shown as text, never run", async () => {
  const office = await sampleOffice();
  const attack = "<img src=x onerror=\"document.title='hỏng'\">";
  office.types("Phong trào", 2, "Tên phong trào", attack);
  const page = await openPapers(office, atOnce);
  expect((await page.locator("#campaign option").allTextContents()).join()).toContain(attack);
  expect([await page.locator("img").count(), await page.title()]).toEqual([0, "Tạo văn bản"]);
});
