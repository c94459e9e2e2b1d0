import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { rowsOf } from "../bundle/grid.ts";
import { cutGrid } from "../bundle/office.ts";
import { receivedOffice } from "../core/received/received-office.ts";
import { madeLetter } from "../reading/received/made-letter.ts";
import { folder, thidua } from "./thidua.ts";

const papers = join(import.meta.dirname, "../fixtures/received");
const made = join(folder(), "so.xlsx");
let making: Promise<void> | undefined;

/** The office of the received papers as a file, typed as a clerk would. */
async function makeOffice(): Promise<void> {
  await thidua("new", made);
  const book = await openBook(readFileSync(made));
  cutGrid(book);
  const rows = Object.entries(receivedOffice) as unknown as ConstructorParameters<typeof Map<string, []>>[0];
  typeSamples(book, new Map(rows), Date.parse("2026-12-10T08:00:00+07:00"));
  writeFileSync(made, await saveBook(book));
}

/** A desk with its book, and an inbox folder with these papers. */
async function desk(...names: readonly string[]): Promise<{ readonly book: string; readonly inbox: string }> {
  making ??= makeOffice();
  await making;
  const at = folder();
  const book = join(at, "so.xlsx");
  const inbox = join(at, "đến");
  mkdirSync(inbox);
  copyFileSync(made, book);
  for (const name of names) {
    const half = readdirSync(join(papers, "mend")).includes(name) ? "mend" : "judge";
    copyFileSync(join(papers, half, name), join(inbox, name));
  }
  return { book, inbox };
}

const today = ["--today", "2026-12-10"];

describe.concurrent("inbox", () => {
  test("tells by unit what each paper answers, by which words, and writes nothing", async () => {
    const { book, inbox } = await desk("01-so-ket-xa.txt", "04-huyen-cu.txt", "08-cua-minh.txt");
    const before = readFileSync(book);
    const { code, out, err } = await thidua("inbox", book, inbox, "--received", "2026-06-12", ...today);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatchInlineSnapshot(`
      "Sở Tư pháp tỉnh Quảng Trị
        [không rõ] 512/BC-STP ngày 25/11/2026, nhận 12/06/2026: chưa rõ trả lời việc nào
          Tệp: 08-cua-minh.txt
          Theo: “Số: 512/BC-STP”; “Quảng Trị, ngày 25 tháng 11 năm 2026”; “ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ”; “SỞ TƯ PHÁP”; “BÁO CÁO”; “Tổng kết phong trào thi đua ngành Tư pháp tỉnh Quảng Trị năm…”
          Ngày văn bản 25/11/2026 sau ngày nhận 12/06/2026.
          Văn bản của chính cơ quan phát động hoặc cấp trên: không phải văn bản đơn vị gửi đến.
      UBND xã Lệ Thủy
        [chắc] 112/BC-UBND ngày 10/06/2026, nhận 12/06/2026: báo cáo sơ kết – tất cả, Phong trào thi đua ngành Tư pháp tỉnh Quảng Trị năm 2026
          Tệp: 01-so-ket-xa.txt
          Theo: “Số: 112/BC-UBND”; “Lệ Thủy, ngày 10 tháng 6 năm 2026”; “ỦY BAN NHÂN DÂN”; “XÃ LỆ THỦY”; “Thực hiện Kế hoạch số 45/KH-STP ngày 20/01/2026 của Sở Tư…”; “BÁO CÁO”; “Sơ kết phong trào thi đua ngành Tư pháp 6 tháng đầu năm 2026”
        [cần xem] 44/BC-PTP ngày 11/06/2026, nhận 12/06/2026: báo cáo sơ kết – tất cả, Phong trào thi đua ngành Tư pháp tỉnh Quảng Trị năm 2026
          Tệp: 04-huyen-cu.txt
          Theo: “Số: 44/BC-PTP”; “Lệ Thủy, ngày 11 tháng 6 năm 2026”; “ỦY BAN NHÂN DÂN HUYỆN LỆ THỦY”; “PHÒNG TƯ PHÁP”; “Thực hiện Kế hoạch số 45/KH-STP ngày 20/01/2026 của Sở Tư…”; “BÁO CÁO”; “Sơ kết phong trào thi đua 6 tháng đầu năm 2026”
          “Phòng Tư pháp huyện Lệ Thủy” chỉ có đến ngày 30/06/2025; đơn vị kế thừa là “UBND xã Lệ Thủy”: xem có nhận thay không.
          Tệp “01-so-ket-xa.txt” cũng trả lời việc này của đơn vị: chọn một.
          Đơn vị cũng có thể là: “Phòng Tư pháp huyện Lệ Thủy”.
      3 văn bản: 1 chắc, 1 cần xem, 1 không rõ; 0 tệp không đọc được.
      "
    `);
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  test("takes the day of a letter, and names what it cannot read", async () => {
    const { book, inbox } = await desk();
    const report = readFileSync(join(papers, "mend/01-so-ket-xa.txt"));
    const part = { type: "text/plain; charset=utf-8" };
    writeFileSync(
      join(inbox, "thư.eml"),
      madeLetter(
        { from: "xalethuy@quangtri.example", subject: "Báo cáo", date: "Fri, 12 Jun 2026 09:00:00 +0700" },
        [
          { ...part, bytes: "Kính gửi" },
          { ...part, name: "báo cáo.txt", bytes: report },
          { type: "application/zip", name: "phụ lục.zip", bytes: "PK" },
        ],
      ),
    );
    writeFileSync(join(inbox, "~$tạm.docx"), "x");
    const { code, out } = await thidua("inbox", book, inbox, join(inbox, "không có"), "--json", ...today);
    expect(code).toBe(1);
    const { proposals, unread } = JSON.parse(out) as {
      readonly proposals: readonly Record<string, unknown>[];
      readonly unread: readonly { readonly file: string }[];
    };
    expect(proposals).toMatchObject([
      { file: "thư.eml › báo cáo.txt", sure: "chắc", received: "2026-06-12", number: "112/BC-UBND" },
    ]);
    expect(unread.map(({ file }) => file)).toEqual(["thư.eml › phụ lục.zip", join(inbox, "không có")]);
  });

  test("with --yes hands the sure ones to Báo về, each once, and takes nothing over", async () => {
    const { book, inbox } = await desk("01-so-ket-xa.txt", "09-don-vi-la.txt", "16-so-ket-cong-van.txt");
    const yes = ["inbox", book, inbox, "--received", "2026-06-15", "--yes", ...today];
    expect((await thidua(...yes)).out).toContain("Đã ghi 2 báo về vào trang Báo về.");
    const again = await thidua(...yes);
    expect(again.out).toContain("Văn bản này đã có ở trang Báo về.");
    expect(again.out).not.toContain("Đã ghi");
    const read = await openBook(readFileSync(book));
    expect(rowsOf(read, "Báo về")).toMatchObject([
      { "Đơn vị": "X-LT", "Số văn bản": "112/BC-UBND", "⚙Nguồn": "01-so-ket-xa.txt" },
      { "Đơn vị": "X-QN", "Số văn bản": "188/UBND-VHXH", "⚙Nguồn": "16-so-ket-cong-van.txt" },
    ]);
    expect(rowsOf(read, "Theo dõi").filter((row) => row["Số văn bản / liên kết"] !== "")).toHaveLength(1);
  });

  test.each([
    [["--received", "31/6/2026"], "--received “31/6/2026” không phải là ngày"],
    [["--received", "2026-06-31"], "--received “2026-06-31” không phải là ngày"],
  ])("refuses %j with one sentence", async (options, sentence) => {
    const { book, inbox } = await desk("01-so-ket-xa.txt");
    const { code, out, err } = await thidua("inbox", book, inbox, ...options);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  test("needs a folder or a file", async () => {
    const { book } = await desk();
    const { code, err } = await thidua("inbox", book);
    expect([code, err.trim()]).toEqual([
      2,
      expect.stringMatching(/^Thiếu tệp hoặc thư mục văn bản đến \(TỆP\|THƯ-MỤC\)\. Ví dụ: /u),
    ]);
  });
});
