import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { columnOf, rowsOf } from "../../bundle/grid.ts";
import { nominee } from "../../core/council/council-office.ts";
import { cellAt, type Hand, mouseHand } from "../workbench/hands.ts";
import { startWorkbench, wholeJob } from "../workbench/open-workbench.ts";
import { sessionOffice } from "./session-office.ts";

const campaign = "Phong trào thi đua năm 2026";
const office = "Sở Tư pháp tỉnh Quảng Bình";
const parts = "Văn bản đề nghị; Tờ trình; Báo cáo thành tích; Biên bản xét khen thưởng; Biên bản bình xét";

/** Two whose dossiers are complete: a certificate of the office's own head, and one that a higher tier decides. */
const complete = {
  "Ngày nộp": "02/02/2026",
  "Ngày đủ hồ sơ": "09/02/2026",
  "Trạng thái": "đủ hồ sơ",
  "Loại hình khen": "chuyên đề",
  "Thành tích": "Có thành tích xuất sắc trong phong trào thi đua năm 2026",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "28/02/2026",
  "Thành phần hồ sơ": parts,
};
const seeded = [
  nominee("D1", "Lê Văn Tám", { ...complete, "Ông/Bà": "Ông" }),
  nominee("D2", office, { ...complete, "Đối tượng": "tập thể", "Hình thức": "BK-B/T" }),
];

/** A window on the book, and how it is worked in. */
interface At {
  readonly page: Page;
  readonly hand: Hand;
  readonly side: FrameLocator;
  readonly dialog: FrameLocator;
  readonly book: Book;
}

/** A cell of *Đề nghị* by its header. */
const cell = ({ book }: At, header: string, row: number, sheet = "Đề nghị"): string =>
  `${String.fromCharCode(64 + columnOf(book, sheet, header))}${row}`;

/** One more nominee, typed as a unit's clerk does. */
async function typed(at: At): Promise<void> {
  const { hand } = at;
  await hand.goTo("Đề nghị", cell(at, "Phong trào", 4));
  await hand.pick(cell(at, "Phong trào", 4), campaign);
  await hand.pick(cell(at, "Đơn vị", 4), office);
  for (const [header, text] of [
    ["Đối tượng", "cá nhân"],
    ["Họ tên / Tên tập thể", "Trần Thị Hoa"],
    ["Ông/Bà", "Bà"],
    ["Hình thức", "Giấy khen"],
    ["Loại hình khen", "chuyên đề"],
    ["Thành tích", "Có thành tích xuất sắc trong phong trào thi đua năm 2026"],
    ["Từ ngày", "01/01/2026"],
    ["Đến ngày", "28/02/2026"],
  ] as const)
    await hand.typeAt(cell(at, header, 4), text);
  await hand.take("Thi đua", "Kiểm tra dữ liệu");
  await at.side.locator("#findings section").first().waitFor();
}

/** Her dossier comes part by part in the sidebar, until it is complete. */
async function received(at: At): Promise<void> {
  const { hand, side } = at;
  await hand.goTo("Đề nghị", cell(at, "Họ tên / Tên tập thể", 4));
  await hand.take("Thi đua", "Khen thưởng", "Đề nghị đang chọn");
  await side.getByRole("heading", { name: "Trần Thị Hoa" }).waitFor();
  await hand.press(side.getByRole("button", { name: "Đã nộp hồ sơ" }));
  await side.getByText("Trạng thái: đã nộp").waitFor();
  for (const part of ["văn bản đề nghị", "báo cáo thành tích", "biên bản xét khen thưởng"]) {
    await hand.press(side.getByRole("button", { name: `Đã nhận: ${part}` }));
    await side.locator("#state", { hasText: `Đã nhận “${part}”` }).waitFor();
  }
  await hand.press(side.getByRole("button", { name: "Đủ hồ sơ", exact: true }));
  await side.getByText("Trạng thái: đủ hồ sơ").waitFor();
}

/** All that stand at one state go to another, behind a preview. */
async function moved({ hand, side }: At, from: string, to: string, count: number): Promise<void> {
  await hand.take("Thi đua", "Khen thưởng", "Tìm, chuyển đề nghị");
  await hand.choose(side.locator("#in-state"), from);
  await hand.press(side.getByRole("button", { name: "Tìm", exact: true }));
  await side.locator("#count", { hasText: `trong ${count} đề nghị` }).waitFor();
  await side.locator("#all").check();
  await hand.press(side.locator("#go"));
  await hand.choose(side.locator("#to"), to);
  await hand.press(side.locator("#preview"));
  await hand.press(side.locator("#move:enabled"));
  await side.locator("#state", { hasText: `Đã chuyển ${count} đề nghị.` }).waitFor();
}

/** The council meets: one is away, all three have their votes, the minutes are made. */
async function voted({ page, hand, dialog }: At): Promise<void> {
  await hand.take("Thi đua", "Khen thưởng", "Phiên họp Hội đồng");
  // Her dossier was complete only today: the council meets today.
  await hand.fill(dialog.locator("#day"), "05/03/2026");
  await hand.choose(dialog.locator("#members select").nth(2), "vắng có lý do");
  await hand.fill(dialog.locator("#issued"), "8");
  await hand.fill(dialog.locator("#returned"), "8");
  await hand.fill(dialog.locator("#counters"), "Nguyễn Văn Bình; Nguyễn Văn Dũng");
  await hand.press(dialog.locator("#all"));
  await dialog.locator("#result", { hasText: "3 đạt, 0 không đạt, 0 chưa ghi phiếu." }).waitFor();
  await hand.press(dialog.locator("#record"));
  await dialog.locator("#state", { hasText: "3 thông qua, 0 không thông qua" }).waitFor();
  await hand.press(dialog.getByRole("button", { name: "Tạo biên bản họp" }));
  await dialog.locator("#made li").waitFor();
  // As many members and votes are in sight as the screen has room for.
  const box = await page.locator(".page-window").boundingBox();
  expect(box?.height).toBeGreaterThan(600);
  await page.keyboard.press("Escape");
}

/** The decision is made, numbered once, and its certificates made from there. */
async function decided({ hand, side }: At): Promise<void> {
  await hand.take("Thi đua", "Tạo văn bản");
  await hand.choose(side.locator("#kind"), "quyet-dinh-khen-thuong");
  await hand.press(side.locator("#make:enabled"));
  await side.locator("#made li").first().waitFor();
  await hand.take("Thi đua", "Khen thưởng", "Vào số quyết định");
  await hand.fill(side.locator("#number"), "41");
  await hand.press(side.locator("#today"));
  await hand.press(side.locator("#enter"));
  await hand.press(side.locator("#certificates"));
  await side.locator("#made li").first().waitFor();
}

/** What a higher tier decides goes there as a folder, and its answer is written into the dossier's row. */
async function answered(at: At): Promise<void> {
  const { page, hand } = at;
  for (const item of ["Thi đua", "Khen thưởng", "Lập hồ sơ trình"])
    await page.getByRole("menuitem", { name: item, exact: true }).click();
  const question = page.locator("dialog.question");
  await question.getByText("Lập hồ sơ này?").waitFor();
  await question.locator("button.main").click();
  await question.getByText("Bỏ thêm vào thư mục, đơn vị đã nộp").waitFor();
  await question.locator("button.main").click();
  // The script shows the dossier's row, whose tab nobody sees until there is one.
  await page.locator('[role="tab"][aria-selected="true"]', { hasText: "Hồ sơ trình" }).waitFor();
  const sheet = "Hồ sơ trình";
  // What is typed while the command still writes this row is refused: its state stands there first.
  await cellAt(page, cell(at, "Trạng thái", 2, sheet))
    .filter({ hasText: "đang lập" })
    .waitFor();
  await page.waitForFunction(() => document.querySelector(".busy")?.textContent === "");
  for (const [header, text] of [
    ["Trạng thái", "đã có kết quả"],
    ["Văn bản trả lời", "215/QĐ-UBND"],
    ["Ngày trả lời", "05/03/2026"],
  ] as const)
    await hand.typeAt(cell(at, header, 2, sheet), text);
  await hand.goTo(sheet, "A2");
  await hand.take("Thi đua", "Khen thưởng", "Kết quả hồ sơ trình");
}

test(
  "from a row that a clerk types to the certificate, the higher tier's decision, the history and the archive, by hand",
  async () => {
    const bench = await startWorkbench();
    const { book } = await sessionOffice(9, seeded);
    const path = join(bench.folder, "so.xlsx");
    writeFileSync(path, await saveBook(book));
    const opened = await bench.served.link.ask(undefined, { name: "choose", asks: { choose: "open", path } });
    if (!opened.ok) throw new Error(opened.message);
    const page = await bench.open();
    await page.getByRole("menubar").waitFor();
    const at: At = {
      page,
      book,
      hand: mouseHand(page),
      side: page.frameLocator(".side iframe.page"),
      dialog: page.frameLocator(".page-window iframe.page"),
    };
    await typed(at);
    await received(at);
    await moved(at, "đủ hồ sơ", "thẩm định", 3);
    await voted(at);
    await decided(at);
    await answered(at);
    await moved(at, "quyết định", "công bố", 3);
    await moved(at, "công bố", "lưu", 3);
    await at.hand.take("Thi đua", "Khen thưởng", "Thống kê khen");
    await at.hand.take("Tệp", "Lưu và đóng sổ");
    await page.getByText("Sổ đã đóng.").waitFor();
    expect(bench.strange).toEqual([]);

    const after = await openBook(readFileSync(path));
    expect(
      rowsOf(after, "Đề nghị").map((row) => [row["Họ tên / Tên tập thể"], row["Trạng thái"], row["Số QĐ"]]),
    ).toEqual([
      ["Lê Văn Tám", "lưu", "41/QĐ-STP"],
      [office, "lưu", "215/QĐ-UBND"],
      ["Trần Thị Hoa", "lưu", "41/QĐ-STP"],
    ]);
    expect(
      rowsOf(after, "Lịch sử khen")
        .map((row) => [row["Họ tên / Tên tập thể"], row["Số quyết định"]])
        .sort(),
    ).toHaveLength(3);
    expect(rowsOf(after, "Sổ văn bản").map((row) => row["Loại văn bản"])).toEqual(
      expect.arrayContaining(["Biên bản họp Hội đồng", "Quyết định khen thưởng", "Giấy khen"]),
    );
  },
  wholeJob,
);
