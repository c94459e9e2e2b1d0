import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { rowsOf } from "../bundle/grid.ts";
import { asked, LAN, type Office, sampleOffice, setUpOffice } from "../bundle/office.ts";
import { openSidebar } from "./open-page.ts";

const seed = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/seeds/${name}.txt`), "utf8");

async function open(office: Office): Promise<Page> {
  const host = office.clerk(LAN, {});
  asked(host, { verb: "campaign.paper" });
  const page = await openSidebar(host);
  await page.setViewportSize({ width: 1200, height: 760 });
  await page.locator("#source").waitFor();
  return page;
}

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["SHOTS"];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

test("a plan that is pasted becomes a campaign once it was looked at, and is taken back as a whole", async () => {
  const office = await setUpOffice();
  const page = await open(office);
  await shot(page, "1-nguon");
  await page.getByLabel("Hoặc dán toàn văn vào đây").fill(seed("qb-2017"));
  await page.getByRole("button", { name: "Đọc văn bản", exact: true }).click();
  await page.getByText("Chưa ghi gì vào sổ.").waitFor();
  await shot(page, "2-xem-lai");
  // Two ranks, one value, one paragraph of Nội dung.
  await page.locator("summary", { hasText: "Nội dung" }).click();
  await shot(page, "3-noi-dung");
  const third = page.locator("details[data-sheet=outline] li").nth(2);
  expect(await third.getByLabel("Cấp", { exact: true }).inputValue()).toBe("gạch -");
  await third.getByLabel("Cấp", { exact: true }).selectOption("cộng +");
  await page
    .locator("details[data-sheet=outline] li")
    .nth(3)
    .getByLabel("Cấp", { exact: true })
    .selectOption("cộng +");
  await page.locator("summary", { hasText: "Chỉ tiêu" }).click();
  await page.locator("details[data-sheet=targets] li").first().getByLabel("Lấy dòng 1").uncheck();
  await page.locator("summary", { hasText: "Cần xem" }).click();
  await shot(page, "4-sua");
  await page.getByRole("button", { name: "Xem trước khi ghi" }).click();
  await page.getByText("Sẽ thêm dòng ở các trang").waitFor();
  await shot(page, "5-truoc-khi-ghi");
  expect(rowsOf(office.book, "Phong trào")).toHaveLength(0);
  await page.getByRole("button", { name: "Tạo phong trào", exact: true }).click();
  await page.getByText("Đã tạo phong trào").waitFor();
  await shot(page, "6-xong");
  expect(rowsOf(office.book, "Phong trào")).toMatchObject([
    { Mã: "QB-2017", Số: "677", "Ký hiệu": "KH-STP" },
  ]);
  expect(rowsOf(office.book, "Chỉ tiêu")).toHaveLength(0);
  const lan = office.clerk(LAN, {});
  const { made } = asked(lan, {
    verb: "paper.write",
    paper: "ke-hoach",
    campaign: "QB-2017",
    subject: "",
    replace: false,
  });
  const bytes = office.drive.files.get(`${made[0]?.name}.docx`);
  const printed = readParagraphs(bytes ?? new Uint8Array()).join("\n");
  expect(printed).toMatch(/\+\s+Nâng cao nhận thức của đội ngũ công chức/u);
});

const clipboard = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/clipboard/${name}`), "utf8");

/** Pastes into the box as the browser does when both kinds of the clipboard are there. */
async function paste(page: Page, html: string, plain: string): Promise<void> {
  await page.evaluate(
    ({ html, plain }) => {
      const box = document.getElementById("paste");
      if (!(box instanceof HTMLTextAreaElement)) throw new Error("no box to paste into");
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", plain);
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
      // What the browser does with a paste by itself.
      box.value = plain;
    },
    { html, plain },
  );
}

async function writeShown(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Xem trước khi ghi" }).click();
  await page.getByText("Sẽ thêm dòng ở các trang").waitFor();
  await page.getByRole("button", { name: "Tạo phong trào", exact: true }).click();
  await page.getByText("Đã tạo phong trào").waitFor();
}

/** The plan of the only campaign, as one text without spaces, marks and numbers of paragraphs. */
function printedPlan(office: Office): string {
  const [row] = rowsOf(office.book, "Phong trào");
  const lan = office.clerk(LAN, {});
  const campaign = String(row?.["Mã"]);
  const { made } = asked(lan, {
    verb: "paper.write",
    paper: "ke-hoach",
    campaign,
    subject: "",
    replace: false,
  });
  return bare(readParagraphs(office.drive.files.get(`${made[0]?.name}.docx`) ?? new Uint8Array()).join(" "));
}

const bare = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");

/** The lines of a source that say something, each without what numbers it. */
const saying = (text: string): readonly string[] =>
  text
    .split(/\r?\n|⏎| \| /u)
    .map((line) => bare(line.replace(/^[\s*]*(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s+/u, "")))
    .filter((line) => line.length > 12);

const sheets = [
  ...["Phong trào", "Nội dung", "Nơi nhận", "Mốc", "Căn cứ", "Đợt", "Chỉ tiêu", "Đơn vị", "Người ký"],
  "Việc cần rà soát",
];
/** What stands on the sheets that a campaign is written to. */
const written = (office: Office): readonly unknown[] =>
  sheets.map((sheet) =>
    rowsOf(office.book, sheet).filter((row) => Object.values(row).some((cell) => String(cell).trim() !== "")),
  );

test.each(["word-plan", "docs-plan"])(
  "%s: what is pasted keeps its numbers; the plan says what the source says, and undo leaves the book as it was",
  async (name) => {
    const office = await setUpOffice();
    const before = written(office);
    const page = await open(office);
    await paste(page, clipboard(`${name}.html`), clipboard(`${name}.txt`));
    await page.getByRole("button", { name: "Đọc văn bản", exact: true }).click();
    await writeShown(page);
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await page.getByText("Đã bỏ phong trào").waitFor();
    expect(written(office)).toEqual(before);
    await writeShown(page);
    const printed = printedPlan(office);
    expect(saying(clipboard(`${name}.txt`)).filter((line) => !printed.includes(line))).toEqual([]);
    // Once a paper was made of it, it is no longer taken back unseen.
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await page.getByText("nên không hoàn tác được").waitFor();
  },
);

test("a file that is chosen is read where it is; one that cannot be read is told by name", async () => {
  const source = await sampleOffice();
  const lan = source.clerk(LAN, {});
  const ask = {
    verb: "paper.write",
    paper: "ke-hoach",
    campaign: "BTP-2017",
    subject: "",
    replace: false,
  } as const;
  const { made } = asked(lan, ask);
  const bytes = source.drive.files.get(`${made[0]?.name}.docx`) ?? new Uint8Array();
  const office = await setUpOffice();
  const page = await open(office);
  const file = page.getByLabel("Tệp văn bản");
  await file.setInputFiles({ name: "hỏng.docx", mimeType: "", buffer: Buffer.from("PK hỏng") });
  await page.getByRole("button", { name: "Đọc văn bản", exact: true }).click();
  await page.getByText("Tệp “hỏng.docx”:").waitFor();
  await file.setInputFiles({ name: "Kế hoạch 2017.docx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByRole("button", { name: "Đọc văn bản", exact: true }).click();
  await writeShown(page);
  expect(rowsOf(office.book, "Phong trào")).toMatchObject([
    { Mã: "BTP-2017", "Loại văn bản": "Quyết định kèm Kế hoạch", Số: "131" },
  ]);
  expect(printedPlan(office)).toBe(bare(readParagraphs(bytes).join(" ")));
});
