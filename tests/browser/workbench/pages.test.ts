import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shownPage, startWorkbench, take, wholeJob } from "./open-workbench.ts";

/** Menu items that show a page, in the order of the menu, and what the page is used by. */
const pages: readonly (readonly [captions: readonly string[], used: string])[] = [
  [["Bắt đầu"], "#agency"],
  [["Phong trào mới"], "#look"],
  [["Xem kết quả kiểm tra"], "#findings summary"],
  [["Bảng điều khiển"], "#again"],
  [["Báo cáo của đơn vị"], "button"],
  [["Việc của đơn vị tôi"], "button"],
  [["Nhận báo về"], "button"],
  [["Nhắc việc"], "#again"],
  [["Tệp lịch (.ics)"], "select"],
  [["Mẫu văn bản"], "button"],
  [["Tạo văn bản"], "#make"],
  [["Khen thưởng", "Tìm, chuyển đề nghị"], "button"],
  [["Khen thưởng", "Phiên họp Hội đồng"], "#fresh"],
  [["Gửi và nhận tệp", "Gửi mẫu cho đơn vị"], "button"],
  [["Gửi và nhận tệp", "Nhận mẫu đơn vị gửi lại"], "button"],
  [["Gửi và nhận tệp", "Nhận văn bản đến"], "button"],
  [["Gửi và nhận tệp", "Cấp trên, cấp dưới"], "button"],
];

test(
  "every page of the menu opens in the window, answers, and closes",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    const shown = page.locator("iframe.page");
    for (const [captions, used] of pages) {
      await take(page, "Thi đua", ...captions);
      await shown.waitFor();
      // The page has spoken with the server: what it first says (“Đang đọc sổ…”) is gone.
      await shownPage(page).locator("h1").waitFor();
      await shownPage(page).locator("#state", { hasNotText: /…$/u }).waitFor({ state: "attached" });
      expect(await shownPage(page).locator("#state.bad").count(), captions.join(" › ")).toBe(0);
      await shownPage(page).locator(used).first().waitFor({ state: "attached" });
      await page.keyboard.press("Escape");
      await shown.waitFor({ state: "detached" });
    }
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);

test("no page of the menu is left out", () => {
  const menu = readFileSync("src/apps-script/menu.ts", "utf8");
  const without = [
    ...[
      "Thiết lập sổ",
      "Kiểm tra dữ liệu",
      "Tính thời hạn",
      "Cập nhật theo dõi",
      "Tạo kế hoạch",
      "Tạo tất cả kế hoạch",
    ],
    ...["Vào số quyết định", "Đã ban hành", "Thu hồi văn bản", "Hiện danh mục", "Ẩn danh mục"],
    // Stands on a row of its own (tests/browser/nomination-page.test.ts).
    "Đề nghị đang chọn",
    // They answer with a message, or draw a sheet.
    ...["Điều kiện xét khen", "Lập hồ sơ trình", "Kết quả hồ sơ trình", "Thống kê khen"],
    // The last needs people in its sheet (rights.test.ts).
    ...["Trả về dòng gốc", "Cụm theo năm", "Phân quyền"],
  ];
  const items = [...menu.matchAll(/\["([^"]+)", "\w+"\]/gu)].map(([, caption]) => caption);
  const seen = new Set([...pages.map(([captions]) => captions[captions.length - 1]), ...without]);
  expect(items.filter((item) => !seen.has(item))).toEqual([]);
});
