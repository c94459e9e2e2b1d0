import { expect, test } from "vitest";
import { rowsOf } from "../bundle/grid.ts";
import { LAN, newOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

test("a new book is usable with the click; the page lays the rest, paused and gone on with", async () => {
  const office = await newOffice();
  const lan = office.clerk(LAN, {});
  lan.call("setUp");
  expect(rowsOf(office.book, "Mốc")).toEqual([]);
  expect(rowsOf(office.book, "Ngày nghỉ")).toEqual([]);
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
  expect(rowsOf(office.book, "Ngày nghỉ").length).toBeGreaterThan(50);
  expect(lan.pages().at(-1)?.name).toBe("bat-dau");
});
