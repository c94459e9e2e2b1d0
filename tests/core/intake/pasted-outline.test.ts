import { expect, test } from "vitest";
import { pastedRows } from "../../../src/core/intake/pasted-outline.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";

const campaign = (key: string): RowByHeader => ({ Mã: key, "Tên phong trào": `Phong trào ${key}` });
const pasted = (...texts: readonly string[]): readonly RowByHeader[] =>
  texts.map((text) => ({ "Nội dung": text }));

const read = (campaigns: readonly string[], rows: readonly RowByHeader[]) =>
  pastedRows(bookOf({ "Phong trào": campaigns.map(campaign), "Nội dung": rows }).book).map(
    ({ campaign: of, rank, text }) => [of, rank, text],
  );

test("the numbers and dashes of a pasted plan become ranks, and its text stands without them", () => {
  const rows = pasted(
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "- Nâng cao nhận thức.",
    "1.1. Các đơn vị gửi đăng ký.",
    "1.1.2 Văn phòng Sở tổng hợp.",
    "a) Đúng hạn;",
    "+ Đủ hồ sơ.",
    "Sở Tư pháp yêu cầu các đơn vị thực hiện.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
  );
  expect(read(["A-2026"], rows)).toEqual([
    ["A-2026", "phần I", "MỤC ĐÍCH, YÊU CẦU"],
    ["A-2026", "mục 1", "Mục đích"],
    ["A-2026", "gạch -", "Nâng cao nhận thức."],
    ["A-2026", "mục 1.1", "Các đơn vị gửi đăng ký."],
    ["A-2026", "mục 1.1.1", "Văn phòng Sở tổng hợp."],
    ["A-2026", "điểm a", "Đúng hạn;"],
    ["A-2026", "cộng +", "Đủ hồ sơ."],
    ["A-2026", "đoạn", "Sở Tư pháp yêu cầu các đơn vị thực hiện."],
    ["A-2026", "Điều", "Quyết định này có hiệu lực kể từ ngày ký."],
  ]);
});

test("the campaign is that of the row, else of the row above; of several in the book none is guessed", () => {
  const own = { "Phong trào": "B-2026", "Nội dung": "I. MỤC ĐÍCH" };
  expect(read(["A-2026", "B-2026"], pasted("1. Mục đích", "2. Yêu cầu")).map(([of]) => of)).toEqual(["", ""]);
  expect(read(["A-2026", "B-2026"], [own, ...pasted("1. Mục đích")]).map(([of]) => of)).toEqual([
    "B-2026",
    "B-2026",
  ]);
  expect(read([], pasted("1. Mục đích", "2. Yêu cầu")).map(([of]) => of)).toEqual(["", ""]);
});

test("rows with a rank, with a wrong one, or without a text are left alone, and so is a single row", () => {
  const typed = [
    { Cấp: "mục 1", "Nội dung": "1. Mục đích" },
    { Cấp: "mục một", "Nội dung": "2. Yêu cầu" },
    { "Phong trào": "A-2026" },
  ];
  expect(read(["A-2026"], [...typed, ...pasted("3. Nội dung", "4. Tổ chức")])).toHaveLength(2);
  expect(read(["A-2026"], [...typed, ...pasted("3. Nội dung")])).toEqual([]);
});
