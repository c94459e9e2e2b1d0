import { expect, test } from "vitest";
import type { Day } from "../../src/core/calendar/day.ts";
import { countOwed } from "../../src/core/tracking/board/counts.ts";
import { owedToday } from "../../src/core/tracking/owed/owed-now.ts";
import { bookFacts } from "../../src/rollup/facts.ts";
import { handedBook } from "../../src/rollup/handed-table.ts";
import { bookOf, type RowsBySheet } from "../core/book-of.ts";
import { former, ministry } from "./three-books.ts";

const today: Day = "2026-07-01";
const factsOf = (rows: RowsBySheet) => bookFacts(bookOf(rows).book, today, { office: "x", officeId: "x|" });

test.each([
  ["a ministry's book", ministry],
  ["a book of before the reorganisation", former],
])("%s: what is owed is the product's own count, each once", (_name, rows) => {
  const counts = countOwed(owedToday(bookOf(rows).book, today).owed);
  const owed = factsOf(rows).filter(({ kind }) => kind === "obligation");
  const count = (...outcomes: readonly string[]): number =>
    owed.filter(({ outcome }) => outcomes.includes(outcome)).length;
  expect(owed).toHaveLength(counts.all);
  expect(count("on_time", "late")).toBe(counts.received);
  expect(count("waiting", "missing")).toBe(counts.open);
  expect(count("missing")).toBe(counts.of["quá hạn"] + counts.of["trả lại"]);
});

test.each<[string, RowsBySheet, readonly string[]]>([
  ["registrations by what became of them", former, ["registration confirmed 2025", "registration open 2025"]],
  [
    "targets by figures, where nobody typed whether they are reached",
    { ...ministry, "Đề nghị": [] },
    ["target reached 2026", "target not_reached 2026", "target unknown 2026"],
  ],
  [
    "nominations by their stage",
    { ...ministry, "Chỉ tiêu": [] },
    ["nomination decided 2026", "nomination open 2026", "nomination dropped 2026"],
  ],
  [
    "awards of former years by their own year",
    {
      "Lịch sử khen": [
        { "Người / tập thể": "Nguyễn Văn An", "Hình thức": "Bằng khen", Năm: 2019, "Ngày QĐ": "05/02/2020" },
      ],
    },
    ["history decided 2019"],
  ],
  [
    "a target that says itself that it is not reached",
    {
      "Chỉ tiêu": [
        { "Phong trào": "P", "Chỉ tiêu": "Hồ sơ", "Mức giao": "5", "Kết quả": "9", "⚙Đạt": "Chưa đạt" },
      ],
    },
    ["target not_reached "],
  ],
])("%s", (_name, rows, expected) => {
  const others = factsOf(rows).filter(({ kind }) => kind !== "obligation");
  expect(others.map(({ kind, outcome, year }) => `${kind} ${outcome} ${year ?? ""}`)).toEqual(expected);
});

test("a unit that changed its cluster in mid-year counts where it was on the day", () => {
  const registered = (date: string) => ({
    "Phong trào": "P",
    "Đơn vị": "A",
    Loại: "danh hiệu",
    "Nội dung": date,
    Ngày: date,
  });
  const facts = factsOf({
    "Đơn vị": [{ Mã: "A", Tên: "Phòng Tư pháp A", Loại: "Phòng Tư pháp", "Cụm/khối": "Khối cũ" }],
    "Phong trào": [{ Mã: "P", "Tên phong trào": "P", "Từ ngày": "01/01/2025", "Đến ngày": "31/12/2026" }],
    "Cụm theo năm": [
      { "Cụm/khối": "Khối I", Năm: 2026, "Đơn vị": "A", "Đến ngày": "30/6/2026" },
      { "Cụm/khối": "Khối II", Năm: 2026, "Đơn vị": "A", "Từ ngày": "01/7/2026" },
    ],
    "Đăng ký": [registered("05/3/2025"), registered("05/3/2026"), registered("05/9/2026")],
  });
  const registrations = facts.filter(({ kind }) => kind === "registration");
  expect(registrations.map(({ row, cluster }) => [row, cluster])).toEqual([
    [2, "Khối cũ"],
    [3, "Khối I"],
    [4, "Khối II"],
  ]);
});

test("every fact says where it stands, and every value is of its column's type", () => {
  const { tables } = handedBook(bookOf(ministry), today, "x");
  for (const { name, schema, rows } of tables)
    for (const row of rows) {
      expect(row).toHaveLength(schema.fields.length);
      schema.fields.forEach(({ type, name: field }, at) => {
        const value = row[at];
        const isOfType =
          value === null ||
          (type === "string" && typeof value === "string") ||
          (type === "date" && /^\d{4}-\d{2}-\d{2}$/u.test(String(value))) ||
          (type === "integer" && Number.isInteger(value)) ||
          (type === "number" && typeof value === "number");
        expect([name, field, value, isOfType]).toEqual([name, field, value, true]);
      });
    }
  const sheets = new Set(factsOf(ministry).map(({ sheet, row }) => `${sheet} ${row > 1}`));
  expect(sheets).toEqual(new Set(["Theo dõi true", "Mốc true", "Chỉ tiêu true", "Đề nghị true"]));
});
