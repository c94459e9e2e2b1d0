import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { awardOffice } from "../bundle/award-office.ts";
import { asked, LAN, type Office } from "../bundle/office.ts";
import { pictures } from "./page-pictures.ts";
import { type Printed, printed } from "./printed.ts";
import { shownOffice } from "./shown-office.ts";

/** Picture, kind, campaign, subject and the page that is shown. */
const papers = [
  ["van-ban/ke-hoach", "ke-hoach", "QB-2017", "", 1],
  ["van-ban/quyet-dinh-ke-hoach", "ke-hoach", "BTP-2026", "", 1],
  ["van-ban/cong-van-dang-ky", "cong-van-dang-ky", "BTP-2026", "", 1],
  ["van-ban/phieu-dang-ky", "phieu-dang-ky", "QB-2017", "TTTGPL-QB", 1],
  ["van-ban/lich-cong-tac", "lich-cong-tac", "BTP-2026", "", 1],
  ["van-ban/cong-van-don-doc", "cong-van-don-doc", "BTP-2017", "CUC-TGPL", 1],
  ["van-ban/cong-van-don-doc-chung", "cong-van-don-doc-chung", "BTP-2026", "", 1],
  ["van-ban/bao-cao-so-ket", "bao-cao-so-ket", "BTP-2017", "1", 1],
  ["van-ban/bao-cao-tong-ket", "bao-cao-tong-ket", "HLG-2017", "", 1],
  ["van-ban/giay-moi", "giay-moi", "QB-2017", "", 1],
  ["van-ban/to-trinh-khen-thuong", "to-trinh-khen-thuong", "QB-2017", "", 1],
  ["van-ban/quyet-dinh-khen-thuong", "quyet-dinh-khen-thuong", "QB-2017", "", 1],
  ["van-ban/giay-khen", "giay-khen", "QB-2017", "", 1],
  ["van-ban/bao-cao-thanh-tich", "bao-cao-thanh-tich", "QB-2017", "QB-DN-02", 1],
  ["van-ban/tom-tat-thanh-tich", "tom-tat-thanh-tich", "QB-2017", "", 1],
  ["van-ban/quyet-dinh-hoi-dong", "quyet-dinh-hoi-dong", "QB-2017", "", 1],
  ["van-ban/phieu-bau", "phieu-bau", "QB-2017", "", 1],
  ["van-ban/bien-ban-kiem-phieu", "bien-ban-kiem-phieu", "QB-2017", "", 1],
  ["van-ban/bien-ban-hop-hoi-dong", "bien-ban-hop-hoi-dong", "QB-2017", "", 1],
  ["van-ban/tong-hop-y-kien", "tong-hop-y-kien", "QB-2017", "", 1],
  ["van-ban/to-trinh-hoi-dong", "to-trinh-hoi-dong", "QB-2017", "", 1],
  ["van-ban/phieu-trinh", "phieu-trinh", "QB-2017", "to-trinh", 1],
  ["van-ban/so-vang", "so-vang", "QB-2017", "", 1],
  ["van-ban/thong-bao-ket-qua", "thong-bao-ket-qua", "QB-2017", "TTTGPL-QB", 1],
] as const;

/** The same from the sample of awards, for which alone there is an occasion, or of which it says more. */
const awardPapers = [
  ["van-ban/danh-muc-ho-so", "danh-muc-ho-so", "AG-2023", "AG-HS-BK", 1],
  ["van-ban/phieu-lay-y-kien", "phieu-lay-y-kien", "HLG-2017", "HLG-HOP-XET", 1],
  ["van-ban/quyet-dinh-cong-nhan", "quyet-dinh-khen-thuong", "BTP-2017", "2710-QĐ-BTP", 1],
  ["van-ban/bao-cao-tong-ket-khen", "bao-cao-tong-ket", "AG-2023", "", 2],
] as const;

/** Picture and the sheet it shows, as printed. */
const sheets = [
  ["so-huong-dan", "Hướng dẫn"],
  ["so-dot", "Đợt"],
  ["so-theo-doi", "Theo dõi"],
  ["bang-dieu-khien", "Bảng điều khiển"],
] as const;

const keep = (name: string, page: Buffer | undefined): void => {
  if (page === undefined) throw new Error(`${name}: no such page`);
  writeFileSync(join(pictures, `${name}.png`), page);
};

type Wanted = readonly [picture: string, paper: string, campaign: string, subject: string, page: number];

/** Has the office make papers, prints them all in one start and keeps the page of each. */
async function picturePapers(office: Office, wanted: readonly Wanted[]): Promise<void> {
  const host = office.clerk(LAN, {});
  const nameOf = (picture: string): string => `${picture.replace("/", "-")}.docx`;
  const files = wanted.map(([picture, paper, campaign, subject]): Printed => {
    const before = new Set(office.drive.files.keys());
    const request = { verb: "paper.write", paper, campaign, subject, replace: false, renew: false } as const;
    const { failed } = asked(host, request);
    const made = [...office.drive.files].find(([name]) => !before.has(name));
    if (made === undefined) throw new Error(`${picture}: ${failed.join(" ")}`);
    return { name: nameOf(picture), file: made[1] };
  });
  const pages = await printed(files);
  for (const [picture, , , , page] of wanted) keep(picture, pages.get(nameOf(picture))?.[page - 1]);
}

// Two dozen papers on a busy machine.
test("papers", async () => picturePapers(await shownOffice(), papers), 300_000);

test("papers of the sample of awards", async () => picturePapers(await awardOffice(), awardPapers), 300_000);

/** A file that shows one sheet alone: what is hidden is not printed. */
async function alone(office: Office, shown: string): Promise<Uint8Array> {
  const book = await openBook(await saveBook(office.book));
  for (const sheet of book.sheets) sheet.visibility = sheet.name === shown ? "visible" : "hidden";
  return saveBook(book);
}

test("sheets", async () => {
  const office = await shownOffice();
  office.clerk(LAN, {}).call("board");
  const files: Printed[] = [];
  for (const [picture, sheet] of sheets)
    files.push({ name: `${picture}.xlsx`, file: await alone(office, sheet) });
  const pages = await printed(files);
  for (const [picture] of sheets) keep(picture, pages.get(`${picture}.xlsx`)?.[0]);
});

test("the statistics of the sample of awards", async () => {
  const office = await awardOffice();
  office.clerk(LAN, {}).call("awardStatistics");
  const pages = await printed([{ name: "thong-ke.xlsx", file: await alone(office, "Thống kê khen") }]);
  keep("so-thong-ke-khen", pages.get("thong-ke.xlsx")?.[0]);
}, 300_000);
