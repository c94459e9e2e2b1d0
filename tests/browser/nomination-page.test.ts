import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, type Office, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

const nomination = ({ book }: Office, key: string) =>
  rowsOf(book, "Đề nghị").find((row) => row["Mã"] === key) ?? {};
const rowOf = ({ book }: Office, key: string): number =>
  rowsOf(book, "Đề nghị").findIndex((row) => row["Mã"] === key) + 2;
const steps = ({ book }: Office, key: string) =>
  rowsOf(book, "Quá trình xét")
    .filter((row) => String(row["Đề nghị"]).includes(key))
    .map((row) => `${row["Từ"]} → ${row["Sang"]}`);

test("the sidebar of a nomination: a part comes, another goes back, the next step in one click, what stops it told", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.select("Đề nghị", rowOf(office, "BTP-DN-06"));
  host.call("nomination");
  const page = await openSidebar(host);
  await page.locator("#nomination").waitFor();
  await page.getByText("Trạng thái: đã nộp").waitFor();
  const other = page.locator("#other");
  await other.fill("Tờ trình");
  await page.getByRole("button", { name: "Đã nhận thành phần này" }).click();
  await page.locator("#state", { hasText: "Đã nhận “Tờ trình”." }).waitFor();
  expect(nomination(office, "BTP-DN-06")["Thành phần hồ sơ"]).toContain("Tờ trình (");

  await page.getByRole("button", { name: "Thiếu hồ sơ…" }).click();
  await page.locator("#do").click();
  await page.locator("#state.bad", { hasText: "chưa ghi lý do" }).waitFor();
  await page.locator("#reason").fill("báo cáo chưa có xác nhận");
  await page.locator("#do").click();
  await page.getByText("Trạng thái: thiếu hồ sơ").waitFor();
  expect(nomination(office, "BTP-DN-06")["Lý do"]).toBe("báo cáo chưa có xác nhận");
  expect(steps(office, "BTP-DN-06").at(-1)).toBe("đã nộp → thiếu hồ sơ");
  await page.locator("#steps", { hasText: "đã nộp → thiếu hồ sơ" }).waitFor();
});

test("nominations are found without marks, moved together behind a preview, and opened from there", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("nominations");
  const page = await openSidebar(host);
  await page.locator("#search").waitFor();
  await page.locator("#in-state").selectOption("đủ hồ sơ");
  await page.locator("#text").fill("bo tu phap khong co ten nay");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await page.getByText("Không tìm thấy đề nghị nào.").waitFor();
  await page.locator("#text").fill("");
  await page.locator("#in-state").selectOption("");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await page.locator("#count", { hasText: /^1 - \d+ trong \d+ đề nghị/u }).waitFor();
  const states = () => rowsOf(office.book, "Đề nghị").map((row) => row["Trạng thái"]);
  const before = states();
  await page.locator("#all").check();
  await page.locator("#go").click();
  await page.locator("#to").selectOption("thẩm định");
  await page.locator("#preview").click();
  await page.locator("#previewed-count").waitFor();
  expect(states()).toEqual(before);
  await page.locator("#move").click();
  await page.locator("#state", { hasText: /^Đã chuyển \d+ đề nghị/u }).waitFor();
  const moved = states().filter((state, at) => state !== before[at]);
  expect(moved.length).toBeGreaterThan(0);
  expect(new Set(moved)).toEqual(new Set(["thẩm định"]));
  // Why the others were left stands there until she goes back to the list.
  await page.locator("#rows li.loi").first().waitFor();
  await page.getByRole("button", { name: "Về danh sách" }).click();
  await page.getByRole("button", { name: /^Mở / }).first().click();
  await expect.poll(() => host.pages().at(-1)?.name).toBe("de-nghi");
});
