import type { Book } from "../../src/local/book/model/book-model.ts";
import { setStyle, store } from "../../src/local/book/model/cells.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { hostOver, setUp } from "./sample-office.ts";

type Values = Readonly<Record<string, string | number>>;

/** 1 October 2026 as a sheet stores it. */
const octoberFirst = 46_296;

/** Puts rows below the header of a sheet, each value under its own header, with the looks of the second row. */
function fill(book: Book, name: string, rows: readonly Values[]): void {
  const sheet = book.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const headers = sheet.rows[0]?.values ?? [];
  sheet.maxRows = Math.max(sheet.maxRows, rows.length + 1);
  rows.forEach((row, index) => {
    headers.forEach((header, column) => {
      store(sheet, index + 2, column + 1, row[String(header)] ?? null);
      setStyle(sheet, index + 2, column + 1, sheet.rows[1]?.styles[column] ?? 0);
    });
  });
}

/** An office of so many units, each of which owes one thing in each campaign. */
export async function boardOffice(units: number, campaigns: number): Promise<Book> {
  const book = await openBook(undefined);
  setUp(hostOver(book, 0));
  const keys = Array.from({ length: campaigns }, (_, index) => `PT-${String(index + 1).padStart(2, "0")}`);
  fill(
    book,
    "Đơn vị",
    Array.from({ length: units }, (_, index) => ({
      Mã: `DV-${index}`,
      Tên: `Sở Tư pháp tỉnh số ${index + 1}`,
      Loại: "Sở Tư pháp",
      "Cụm/khối": `Khu vực thi đua số ${(index % 9) + 1}`,
    })),
  );
  fill(
    book,
    "Phong trào",
    keys.map((key) => ({
      Mã: key,
      "Tên phong trào": `Phong trào thi đua ${key}`,
      "Ngày ban hành": "05/01/2026",
    })),
  );
  fill(
    book,
    "Mốc",
    keys.map((key, index) => ({
      Mã: `${key}-DK`,
      "Phong trào": key,
      Việc: "báo cáo sơ kết",
      "Áp dụng cho": "Sở Tư pháp",
      "Thời hạn": `chậm nhất là ngày ${(index % 28) + 1}/${index % 2 === 0 ? 10 : 12}/2026`,
    })),
  );
  const received = Array.from({ length: units * campaigns }, (_, index) => ({
    Mốc: `${keys[index % campaigns] ?? ""}-DK`,
    "Đơn vị": `DV-${Math.floor(index / campaigns)}`,
    "Ngày nhận": octoberFirst + (index % 7),
  })).filter((_, index) => index % 3 === 0);
  fill(book, "Theo dõi", received);
  return book;
}
