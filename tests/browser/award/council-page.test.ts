import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { rowsOf } from "../../bundle/grid.ts";
import { LAN, MINH } from "../../bundle/office.ts";
import { openSidebar } from "../open-page.ts";
import { recordedBy, typeVotes } from "./award-scenes.ts";
import { longNamed, nominees, sessionOffice } from "./session-office.ts";

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Tab after Tab until the keyboard is there. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tried = 0; tried < 120; tried += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Enter");
}

/** Keys alone: a pointer of the page's is an error of the test. */
async function refusePointers(page: Page): Promise<readonly string[]> {
  const touched: string[] = [];
  await page.exposeFunction("touched", (what: string) => touched.push(what));
  await page.evaluate(() => {
    for (const what of ["pointerdown", "mousedown", "touchstart"])
      window.addEventListener(what, () => Reflect.get(window, "touched")(what), { capture: true });
  });
  return touched;
}

test("a session is added, voted on, entered and its minutes made by keys alone", async () => {
  const office = await sessionOffice(9, [...nominees(3), longNamed]);
  const host = office.clerk(LAN, {});
  host.call("councilSession");
  const page = await openSidebar(host);
  const touched = await refusePointers(page);
  await press(page, page.locator("#fresh"));
  // Of all fields of a new session the day alone is to be typed; the keyboard is there.
  expect(await isFocused(page.locator("#new-day"))).toBe(true);
  await type(page, page.locator("#new-day"), "03/03/2026");
  await page.keyboard.press("Enter");
  await page.locator("#state", { hasText: "Đã thêm phiên họp ngày 03/03/2026" }).waitFor();
  expect(await isFocused(page.locator("#day"))).toBe(true);

  const members = page.locator("#members select");
  await reach(page, members.nth(2));
  await page.keyboard.press("ArrowDown");
  expect(await members.nth(2).inputValue()).toBe("vắng có lý do");
  await type(page, page.locator("#members input").nth(2), "đi công tác");
  await reach(page, members.nth(3));
  await page.keyboard.press("End");
  expect(await members.nth(3).inputValue()).toBe("ý kiến bằng văn bản");
  expect(await page.locator("#sat").textContent()).toBe("7/9 thành viên có mặt, 1 cho ý kiến bằng văn bản.");
  await type(page, page.locator("#issued"), "7");
  await type(page, page.locator("#returned"), "7");
  await type(page, page.locator("#counters"), "Nguyễn Văn Bình; Nguyễn Văn Dũng");
  await press(page, page.locator("#all"));
  const votes = page.locator("#votes input");
  expect(await votes.first().inputValue()).toBe("8");
  await type(page, votes.nth(1), "5");
  await type(page, votes.nth(2), "9");
  expect(await page.locator("#result").textContent()).toBe(
    "2 đạt, 1 không đạt, 0 chưa ghi phiếu, 1 ghi sai số phiếu.",
  );
  expect(await page.locator("#votes li").nth(2).textContent()).toContain("Ghi số phiếu từ 0 đến 8.");
  await press(page, page.locator("#record"));
  await page.locator("#state.bad", { hasText: "ghi 9 phiếu đồng ý" }).waitFor();
  await type(page, votes.nth(2), "8");
  await press(page, page.locator("#record"));
  await page.locator("#state", { hasText: "3 thông qua, 1 không thông qua" }).waitFor();

  const minutes = page.getByRole("button", { name: "Tạo biên bản họp" });
  expect(await isFocused(minutes)).toBe(true);
  await page.keyboard.press("Enter");
  await page.locator("#made a").waitFor();
  await press(page, page.getByRole("button", { name: "Tạo biên bản kiểm phiếu" }));
  await page.locator("#made a").nth(1).waitFor();
  expect(touched).toEqual([]);
  expect(rowsOf(office.book, "Đề nghị").map((row) => [row["Phiếu đồng ý"], row["Trạng thái"]])).toEqual(
    [
      ["8", "Hội đồng thông qua"],
      ["5", "Hội đồng không thông qua"],
      ["8", "Hội đồng thông qua"],
      ["8", "Hội đồng thông qua"],
    ].map(([count, state]) => [Number(count), state]),
  );
  expect(rowsOf(office.book, "Dự họp")[2]).toMatchObject({
    "Dự họp": "vắng có lý do",
    "Lý do, ghi chú": "đi công tác",
  });
  expect(rowsOf(office.book, "Sổ văn bản").map((row) => row["Loại văn bản"])).toEqual([
    "Biên bản họp Hội đồng",
    "Biên bản kiểm phiếu",
  ]);
});

test("what another clerk entered meanwhile is shown before it is written over, and left where she says no", async () => {
  const office = await sessionOffice(9, nominees(2));
  const host = office.clerk(LAN, {});
  host.call("councilSession");
  const page = await openSidebar(host);
  await page.locator("#votes input").first().waitFor();
  recordedBy(office, MINH);
  await typeVotes(page, ["9", "7"]);
  await page.locator("#record").click();
  const question = page.locator("#question");
  await question.waitFor();
  expect(await question.textContent()).toContain(
    "người khác đã ghi: Phiếu phát ra “9”; Phiếu thu về “9”; Phiếu không hợp lệ “0”; Ban kiểm phiếu “Nguyễn Văn Bình; Nguyễn Văn Cường”",
  );
  await page.locator("#no").click();
  expect(rowsOf(office.book, "Đề nghị").map((row) => row["Phiếu đồng ý"])).toEqual([8, 8]);
  expect(await page.locator("#record").isVisible()).toBe(true);
});
