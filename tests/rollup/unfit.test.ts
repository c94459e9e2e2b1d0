import { expect, test } from "vitest";
import { unfitRows } from "../../src/rollup/unfit.ts";
import { bookOf, type RowsBySheet } from "../core/book-of.ts";
import { former, ministry } from "./three-books.ts";

const told = (rows: RowsBySheet): readonly string[] =>
  unfitRows(bookOf(rows), "2026-07-01").map(
    ({ sheet, row, column, reason, counted }) => `${sheet} ${row} ${column}: ${reason} ${counted}`,
  );
const more = (sheet: string, ...rows: readonly RowsBySheet[string][number][]): RowsBySheet => ({
  ...ministry,
  [sheet]: [...(ministry[sheet] ?? []), ...rows],
});

test.each<[string, RowsBySheet, readonly string[]]>([
  ["a sound book", ministry, []],
  ["a sound book of before", former, []],
  [
    "a unit that is not there",
    more("Theo dõi", { Mốc: "M1", "Đơn vị": "Sở X" }),
    ["Theo dõi 4 Đơn vị: Trang Đơn vị không có “Sở X”. no"],
  ],
  [
    "a campaign that is not there: the row counts without one",
    more("Chỉ tiêu", { "Phong trào": "P-X", "Chỉ tiêu": "Hồ sơ", "Mức giao": "1" }),
    ["Chỉ tiêu 5 Phong trào: Trang Phong trào không có “P-X”. yes"],
  ],
  [
    "a key twice",
    more("Đơn vị", { Mã: "STP-QT", Tên: "Sở khác", Loại: "Sở Tư pháp" }),
    ["Đơn vị 5 : Mã “STP-QT” đã có ở dòng trên; dòng này không tính. no"],
  ],
  [
    "what is owed no longer",
    more("Theo dõi", { Mốc: "M1", "Đơn vị": "BTP", "Ngày nhận": "20/3/2026" }),
    ["Theo dõi 4 : Mốc của dòng này không còn áp dụng cho đơn vị; dòng không tính vào số phải nộp. no"],
  ],
  [
    "a day that is none",
    more("Đăng ký", {
      Mã: "D",
      "Phong trào": "BTP-2026",
      "Đơn vị": "STP-QT",
      Loại: "công trình",
      "Nội dung": "a",
      Ngày: "31/02/2026",
    }),
    ["Đăng ký 2 Ngày: Không có ngày 31/02/2026 trên lịch. yes"],
  ],
])("%s", (_name, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
