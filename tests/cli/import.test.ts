import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { sheetNamed } from "../../src/local/book/model/book-model.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { shortPlan } from "../app/campaign/paper-start.ts";
import { cutGrid } from "../bundle/office.ts";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, folder, oneSentence, thidua } from "./thidua.ts";

const today = ["--today", "2026-03-05"];

const set = join(folder(), "moi.xlsx");
let making: Promise<void> | undefined;

/** Most cells of a new book's file are empty rows at the end: reading and writing them is what a line costs. */
async function makeNew(): Promise<void> {
  await thidua("new", set);
  const book = await openBook(readFileSync(set));
  cutGrid(book);
  writeFileSync(set, await saveBook(book));
}

/** A folder with a new book and a plan as a file of this kind. */
async function deskWith(name: string, text: string): Promise<{ at: string; book: string; paper: string }> {
  making ??= makeNew();
  await making;
  const at = folder();
  const book = join(at, "so.xlsx");
  const paper = join(at, name);
  copyFileSync(set, book);
  writeFileSync(paper, text);
  return { at, book, paper };
}

/** What stands below a header of a sheet in the saved file. */
async function columnIn(path: string, sheet: string, header: string): Promise<readonly unknown[]> {
  const { rows } = sheetNamed(await openBook(readFileSync(path)), sheet);
  const at = rows[0]?.values.indexOf(header) ?? -1;
  return rows.slice(1).flatMap((row) => row?.values[at] ?? []);
}

describe.concurrent("import", () => {
  test("reads a text into a new book, of which the plan can be made", async () => {
    const { at, book, paper } = await deskWith("ke-hoach.txt", shortPlan);
    const { code, out, err } = await thidua("import", paper, "--into", book, ...today);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("[cần xem lại] Đơn vị · dòng thứ 1 “Sở Tư pháp tỉnh Quảng Bình”: ");
    expect(out).toMatch(/Đã tạo phong trào “Một cửa không chờ” \(dòng đã thêm: Đơn vị 1, Người ký 1, /u);
    expect((await thidua("check", book, ...today)).out).not.toMatch(/^\[lỗi\]/mu);
    const campaign = ["--paper", "ke-hoach", "--campaign", "QB-2026"];
    expect(await thidua("write", book, ...campaign, "--out", at, ...today)).toMatchObject({
      code: 0,
      err: "",
    });
    expect(readdirSync(at).filter((file) => file.endsWith(".docx"))).toHaveLength(1);
    // The same file once more.
    const before = readFileSync(book);
    const again = await thidua("import", paper, "--into", book, ...today);
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toContain("đã được tạo từ đúng các lựa chọn này");
    expect(again.err).toMatch(oneSentence);
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  test("reads Markdown", async () => {
    const { book, paper } = await deskWith(
      "ke-hoach.md",
      shortPlan.replace("KẾ HOẠCH\n", "# **KẾ HOẠCH**\n\n"),
    );
    const { code, out } = await thidua("import", paper, "--into", book, ...today);
    expect([code, out]).toEqual([0, expect.stringContaining("Đã tạo phong trào “Một cửa không chờ”")]);
  });

  test("a printed plan comes back, into a book that has its unit and its signer, under the code that was asked for", async () => {
    const { at, book } = await sampleFolder();
    await thidua("write", book, "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", at, ...today);
    const [paper = ""] = readdirSync(at).filter((file) => file.endsWith(".docx"));
    const again = ["import", join(at, paper), "--into", book, "--campaign", "QB-LAI", ...today];
    const { code, out, err } = await thidua(...again);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("(dòng đã thêm: Phong trào 1, ");
    expect(out).not.toMatch(/Đơn vị ban hành|Người ký chưa có/u);
    expect(await columnIn(book, "Phong trào", "Mã")).toContain("QB-LAI");
  });

  test("what begins as a formula does is a text", async () => {
    const text = shortPlan.replace(
      "II. THỜI GIAN",
      '- =HYPERLINK("https://vi-du.vn")\n\n=1+1\n\nII. THỜI GIAN',
    );
    const { book, paper } = await deskWith("ke-hoach.txt", text);
    expect((await thidua("import", paper, "--into", book, ...today)).code).toBe(0);
    expect(await columnIn(book, "Nội dung", "Nội dung")).toEqual(
      expect.arrayContaining([expect.stringContaining('=HYPERLINK("https://vi-du.vn")') as unknown]),
    );
  });
});

describe.concurrent("import refuses", () => {
  test.each<readonly [readonly string[], string]>([
    [["import", "PAPER"], "Thiếu --into."],
    [["import", "--into", "BOOK"], "Thiếu tên tệp văn bản (VĂN-BẢN.docx)."],
    [["import", "khong-co.txt", "--into", "BOOK"], "Không đọc được tệp"],
    [["import", "BOOK", "--into", "BOOK"], ""],
    [["import", "PAPER", "--into", "khong-co.xlsx"], "Không có tệp"],
    [["import", "PAPER", "--into", "PAPER"], "không phải tệp .xlsx"],
    [["import", "PAPER", "--into", "BOOK", "--campaign", "có dấu cách"], "không dùng làm mã được"],
  ])("%j", async (words, sentence) => {
    const { at, book, paper } = await deskWith("ke-hoach.txt", shortPlan);
    const before = contentOf(at);
    const { code, out, err } = await thidua(
      ...words.map((word) => (word === "PAPER" ? paper : word === "BOOK" ? book : word)),
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toMatch(oneSentence);
    expect(contentOf(at)).toEqual(before);
  });

  test.each([
    ["an empty file", ""],
    ["a text that names nobody", "Xin chào.\n\nHẹn gặp lại.\n"],
  ])("%s", async (_, text) => {
    const { book, paper } = await deskWith("chu.txt", text);
    const { code, err } = await thidua("import", paper, "--into", book, ...today);
    expect([code, err]).toEqual([2, expect.stringMatching(oneSentence)]);
  });
});
