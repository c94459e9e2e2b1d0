import { expect, test } from "vitest";
import { shownPage, startWorkbench, take, wholeJob } from "./open-workbench.ts";

test(
  "the tour over the sample is done with real clicks, left in the middle and taken up again",
  async () => {
    const bench = await startWorkbench();
    const page = await bench.open();
    const side = shownPage(page);
    const card = page.locator(".tour");

    await page.getByRole("button", { name: /sổ mẫu/u }).click();
    await page.getByRole("button", { name: "Tạo sổ", exact: true }).click();
    await card.getByText("bước 1/6").waitFor();
    // What leads to the step is marked, in the bar and then in the menu.
    await page.locator(".menu-bar .tour-here", { hasText: "Thi đua" }).waitFor();
    await page.getByRole("menuitem", { name: "Thi đua", exact: true }).click();
    await page.locator("ul.menu .tour-here", { hasText: "Kiểm tra dữ liệu" }).click();
    await card.getByText("bước 2/6").waitFor();

    // Left, and taken up again where it was; also after the window was loaded anew.
    await card.getByRole("button", { name: "Để sau" }).click();
    expect(await card.count()).toBe(0);
    await take(page, "Trợ giúp", "Làm quen từng bước");
    await card.getByText("bước 2/6").waitFor();

    await take(page, "Thi đua", "Xem kết quả kiểm tra");
    await side.locator("#findings summary").first().click();
    await side
      .getByRole("button", { name: /^Đến ô/u })
      .first()
      .click();
    await card.getByText("bước 3/6").waitFor();
    await card.getByRole("button", { name: "Bỏ qua bước này" }).click();
    await take(page, "Thi đua", "Tính thời hạn");
    await card.getByText("bước 5/6").waitFor();
    await take(page, "Thi đua", "Tạo văn bản");
    await side.locator("#make:enabled").click();
    await card.getByText("bước 6/6").waitFor();
    await take(page, "Xem", "Văn bản đã tạo");
    await page.locator(".side").getByRole("button", { name: "Xem", exact: true }).first().click();
    await page.frameLocator("iframe.drawn").locator("section.docx").first().waitFor();
    await page.keyboard.press("Escape");
    await card.getByText("Xong phần làm quen").waitFor();
    await card.getByRole("button", { name: "Đóng" }).click();
    expect(await card.count()).toBe(0);
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
