import { expect, test } from "vitest";
import { rowTitle } from "../../../src/core/book/row-name.ts";
import type { TableName } from "../../../src/core/tables/all-tables.ts";
import { bookOf } from "../book-of.ts";

const { book } = bookOf({
  "Đơn vị": [{ Mã: "STP", Tên: "Sở Tư pháp" }, { Mã: "X" }],
  "Phong trào": [{ Mã: "P", "Tên phong trào": "Thi đua" }],
  Mốc: [{ Mã: "M", "Phong trào": "P", Việc: "đăng ký", "Áp dụng cho": "STP" }],
  "Theo dõi": [{ Mốc: "M", "Đơn vị": "STP", "⚙Kỳ": "tháng 02/2026" }],
  "Đăng ký": [{ Mã: "DK-1", "Đơn vị": "STP", "Nội dung": "Xây dựng cơ sở dữ liệu" }],
  "Sổ văn bản": [{ Mã: "ke-hoach-P", "Phong trào": "P", "Loại văn bản": "Kế hoạch" }],
  "Đề nghị": [{ Mã: "DN-1", "Họ tên / Tên tập thể": "Nguyễn Văn An" }],
  "Nội dung": [
    { "Phong trào": "P", "Thứ tự": 3, "Nội dung": "Mục đích" },
    { "Phong trào": "P", "Thứ tự": 4 },
  ],
  Đợt: [{ "Phong trào": "P", "Đợt số": 1, Tên: "Đợt 1" }],
});

test.each<[TableName, number, string]>([
  ["units", 0, "Sở Tư pháp"],
  ["units", 1, ""],
  ["milestones", 0, "đăng ký – Sở Tư pháp"],
  ["tracking", 0, "đăng ký – Sở Tư pháp · Sở Tư pháp · tháng 02/2026"],
  ["registrations", 0, "Sở Tư pháp · Xây dựng cơ sở dữ liệu"],
  ["papers", 0, "Kế hoạch · Thi đua"],
  ["nominations", 0, "Nguyễn Văn An"],
  ["outline", 0, "Mục đích"],
  ["outline", 1, ""],
  ["phases", 0, "đợt số 1 · Đợt 1"],
])("a row of %s, the one at %s, is called “%s”", (table, index, title) => {
  const row = book[table].rows[index];
  expect(row && rowTitle(book[table], row)).toBe(title);
});
