import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { asked, LAN, newOffice, setUpOffice } from "../bundle/office.ts";
import { officeFacts as facts } from "../bundle/office-facts.ts";
import { openSidebar } from "./open-page.ts";

test("a new book is usable with the click; the page lays the rest, paused and gone on with", async () => {
  const office = await newOffice();
  const lan = office.clerk(LAN, {});
  lan.call("setUp");
  expect(rowsOf(office.book, "Mốc")).toEqual([]);
  expect(rowsOf(office.book, "Hướng dẫn")).toEqual([]);
  // What is left is done in one request; a slow call in the midst of it makes it two, so that there is time to pause.
  const slow = (): void => lan.passTime(60_000);
  lan.setFaults([{ method: "Range.setDataValidation", nth: 20, edit: slow }]);
  let answer = (): void => undefined;
  const pressed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const page = await openSidebar(lan, () => pressed);
  await page.getByRole("button", { name: "Tạm dừng" }).click();
  answer();
  await page.getByText(/^Đã làm \d+\/\d+ phần\. Đang tạm dừng\.$/u).waitFor();
  await page.getByRole("button", { name: "Làm tiếp" }).click();
  await page.getByText("Xong. Sổ đã sẵn sàng.").waitFor();
  expect(rowsOf(office.book, "Hướng dẫn").length).toBeGreaterThan(5);
  expect(lan.pages().at(-1)?.name).toBe("bat-dau");
});

test("a new office says who it is, then pastes its units, looks and writes them", async () => {
  const office = await setUpOffice();
  const lan = office.clerk(LAN, {});
  lan.call("office");
  const page = await openSidebar(lan);
  const list = page.getByLabel("Danh sách đơn vị");
  await page.getByLabel("Chức vụ").waitFor();
  expect(await list.isHidden()).toBe(true);
  asked(lan, { verb: "office.write", facts });
  lan.call("office");
  const told = await openSidebar(lan);
  await told.getByLabel("Danh sách đơn vị").fill("Văn phòng Sở\nThanh tra Sở\nVăn phòng Sở");
  await told.getByRole("button", { name: "Xem trước" }).click();
  await told
    .getByText("Văn phòng Sở · phòng thuộc Sở · thuộc Sở Tư pháp tỉnh Quảng Trị · Quảng Trị")
    .waitFor();
  await told.getByText("Dòng 3 “Văn phòng Sở”: Đã có trong sổ hoặc ở dòng trên.").waitFor();
  await told.getByRole("button", { name: "Ghi 2 đơn vị" }).click();
  await told.getByText("Đã thêm 2 đơn vị ở trang Đơn vị.").waitFor();
  expect(rowsOf(office.book, "Đơn vị").map((row) => row["Tên"])).toEqual([
    "Sở Tư pháp tỉnh Quảng Trị",
    "Văn phòng Sở",
    "Thanh tra Sở",
  ]);
});
