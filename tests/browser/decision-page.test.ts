import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, type Office, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

const decided = ({ book }: Office) =>
  rowsOf(book, "Đề nghị")
    .filter((row) => row["Phong trào"] === "AG-2023" && row["Hình thức"] === "GK")
    .map((row) => row["Số QĐ"]);
const papersOf = ({ drive }: Office): readonly string[] =>
  [...drive.files.keys()].filter((name) => name.endsWith(".docx"));

test("a decision's number is entered once, what stands there is asked about, and its papers are made from there", async () => {
  const office = await sampleOffice();
  const before = decided(office);
  expect(new Set(before)).toEqual(new Set(["58/QĐ-STP"]));
  const host = office.clerk(LAN, {});
  host.call("decisionNumber");
  const page = await openSidebar(host);
  await page.locator("#form").waitFor();
  await page.locator("#decision").selectOption({ label: await labelOf(page, "58/QĐ-STP") });
  expect(await page.locator("#number").inputValue()).toBe("58");
  await page.locator("#number").fill("60");
  await page.getByRole("button", { name: "Vào số" }).click();
  await page.getByText(/^Trong sổ đang ghi: .*58\/QĐ-STP.* Ghi đè\?$/u).waitFor();
  expect(decided(office)).toEqual(before);
  await page.getByRole("button", { name: "Vẫn ghi" }).click();
  await page.locator("#state", { hasText: /^Đã vào sổ quyết định số 60\/QĐ-STP/u }).waitFor();
  expect(decided(office)).toEqual(before.map(() => "60/QĐ-STP"));
  expect(rowsOf(office.book, "Sổ văn bản").map((row) => [row["Số"], row["Ký hiệu"]])).toEqual([
    ["60", "QĐ-STP"],
  ]);
  await page.getByRole("button", { name: "Tạo quyết định" }).click();
  await page.getByRole("link", { name: /^Mở văn bản/u }).waitFor();
  expect(papersOf(office)).toHaveLength(1);
});

async function labelOf(page: Awaited<ReturnType<typeof openSidebar>>, number: string): Promise<string> {
  const labels = await page.locator("#decision option").allTextContents();
  return labels.find((label) => label.includes(number)) ?? "";
}

test("a draft of a decision leads to the page on which its number is entered", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  const request = { verb: "paper.write", paper: "quyet-dinh-khen-thuong", campaign: "AG-2023", subject: "" };
  host.call("rpc", JSON.stringify({ ...request, replace: false }));
  host.call("papers");
  const page = await openSidebar(host);
  await page.getByText("Văn bản chưa ban hành").click();
  await page.getByRole("button", { name: /^Vào số quyết định/u }).click();
  await expect.poll(() => host.pages().at(-1)?.name).toBe("vao-so");
});

test("one click makes the plan, and its page leads to it", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.select("Phong trào", 2);
  host.call("plan");
  const page = await openSidebar(host);
  expect(await page.getByRole("link", { name: /^Mở văn bản/u }).getAttribute("href")).toContain(
    papersOf(office)[0],
  );
});
