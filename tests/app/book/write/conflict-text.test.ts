import { expect, test } from "vitest";
import { conflictText } from "../../../../src/app/book/write/conflict-text.ts";
import { type Conflict, sheetConflict } from "../../../../src/app/book/write/sheet-change.ts";

const row = (more: Partial<Conflict>): Conflict => ({
  sheet: "Mốc",
  row: 5,
  key: "QB-DK",
  title: "đăng ký – Khối Sở",
  columns: ["Thời hạn"],
  ...more,
});

test.each<[string, readonly Conflict[], string]>([
  ["its name and the column", [row({})], "Mốc dòng 5 (đăng ký – Khối Sở), cột Thời hạn"],
  ["its place alone where it has no name", [row({ title: "", columns: [] })], "Mốc dòng 5"],
  ["two of its columns", [row({ columns: ["A", "B", "C"] })], "Mốc dòng 5 (đăng ký – Khối Sở), cột A, B …"],
  ["the sheet where nothing else is known", [sheetConflict("Mốc")], "trang Mốc"],
])("a row is told by %s, never by its key", (_, conflicts, place) => {
  expect(conflictText(conflicts)).toContain(`nên chưa ghi: ${place}. Chạy lại để cập nhật.`);
});

test("of many rows five are told", () => {
  const many = Array.from({ length: 7 }, (_, index) => row({ row: index + 2 }));
  expect(conflictText(many)).toContain("Mốc dòng 6 (đăng ký – Khối Sở), cột Thời hạn và 2 dòng khác.");
  expect(conflictText([])).toBe("");
});
