import { expect, test } from "vitest";
import { LAN, sampleOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

test("the page makes every plan and says so", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("allPlans");
  const page = await openSidebar(host);
  await page.getByText("Đã làm 5/5 kế hoạch. Xong.").waitFor();
  expect(await page.locator("#failed li").count()).toBe(0);
  // Each paper ends with the way to it, under the name that people call it.
  const ways = page.getByRole("link", { name: /^Mở văn bản: .+ · /u });
  expect(await ways.count()).toBe(5);
  expect(await ways.first().getAttribute("href")).toMatch(/^https:.*\.docx$/u);
  expect([...office.drive.files.keys()].filter((name) => name.endsWith(".docx"))).toHaveLength(5);
});

test("a plan that cannot be made is named with its reason; what a clerk typed is shown as text, never run", async () => {
  const office = await sampleOffice();
  const attack = "<img src=x onerror=\"document.title='hỏng'\">";
  // Neither the key nor the name is left by which its paragraphs knew the campaign.
  office.types("Phong trào", 2, "Mã", attack);
  office.types("Phong trào", 2, "Tên phong trào", attack);
  const host = office.clerk(LAN, {});
  host.call("allPlans");
  const page = await openSidebar(host);
  await page.getByText("Đã làm 5/5 kế hoạch. Xong.").waitFor();
  const failed = page.locator("#failed li");
  expect(await failed.count()).toBe(1);
  expect(await failed.textContent()).toContain(attack);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toContain("hỏng");
});

test("a paused job goes on where it stopped", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("allPlans");
  let answer = (): void => undefined;
  const pressed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const page = await openSidebar(host, () => pressed);
  await page.getByRole("button", { name: "Tạm dừng" }).click();
  answer();
  await page.getByText("Đang tạm dừng.").waitFor();
  await page.getByRole("button", { name: "Làm tiếp" }).click();
  await page.getByText("Đã làm 5/5 kế hoạch. Xong.").waitFor();
  expect([...office.drive.files.keys()].filter((name) => name.endsWith(".docx"))).toHaveLength(5);
});

test("when the server breaks off, the page says it and offers to go on", async () => {
  const office = await sampleOffice();
  const message = "Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.";
  // A reading that is refused is tried in another way once.
  const host = office.clerk(LAN, {
    faults: [
      { method: "Range.getValues", nth: 1, when: "before", message },
      { method: "Sheet.getDataRange", nth: 1, when: "before", message },
    ],
  });
  host.call("allPlans");
  const page = await openSidebar(host);
  await page.getByText("Google đang bận hoặc gặp lỗi tạm thời.").waitFor();
  await page.getByRole("button", { name: "Làm tiếp" }).click();
  await page.getByText("Đã làm 5/5 kế hoạch. Xong.").waitFor();
});
