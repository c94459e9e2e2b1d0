import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/table/cell.ts";
import { type Column, choice, day, key, number, ref, text, words } from "../../../src/core/table/column.ts";
import { cellDay, cellText, parseCell } from "../../../src/core/table/parse-cell.ts";
import { anyCell } from "./any-cell.ts";

const columns = {
  text: text("Tên"),
  needed: text("Tên", { required: true }),
  key: key("Mã"),
  day: day("Từ ngày"),
  neededDay: day("Từ ngày", { required: true }),
  words: words("Thời hạn"),
  number: number("Số"),
  choice: choice("Loại", ["thường xuyên", "chuyên đề", "theo đợt"]),
  ref: ref("Đơn vị", "units"),
} satisfies Record<string, Column>;

describe("a readable cell has its value and no problem", () => {
  test.each<[keyof typeof columns, Cell, string | number | null]>([
    ["text", " Sở Tư pháp ", "Sở Tư pháp"],
    ["text", "Sở Tư pháp".normalize("NFD"), "Sở Tư pháp"],
    ["text", "", ""],
    ["text", 70, "70"],
    ["text", 1.5, "1,5"],
    ["text", true, "TRUE"],
    ["text", { day: "2017-02-05" }, "05/02/2017"],
    ["key", 5, "5"],
    ["day", { day: "2017-02-05" }, "2017-02-05"],
    ["day", { day: "2017-02-05", time: "16:30" }, "2017-02-05"],
    ["day", "5/2/2017", "2017-02-05"],
    ["day", "ngày 05 tháng 02 năm 2017".normalize("NFD"), "2017-02-05"],
    ["day", "", null],
    ["words", "trong tháng 8/2021", "trong tháng 8/2021"],
    ["words", { day: "2017-02-15" }, "15/02/2017"],
    ["number", 0, 0],
    ["number", "1.234.567,5", 1234567.5],
    ["number", "-3", -3],
    ["number", "\u00a0", null],
    ["choice", "CHUYÊN ĐỀ", "chuyên đề"],
    ["choice", "theo dot", "theo đợt"],
    ["choice", "", ""],
    ["ref", "stp-qb", "stp-qb"],
  ])("%s %j → %j", (column, cell, value) => expect(parseCell(cell, columns[column])).toEqual({ value }));
});

describe("an unreadable cell is explained, with its cure", () => {
  test.each<[keyof typeof columns, Cell, string, string, string]>([
    ["needed", "", "o.thieu", "Thiếu “Tên”.", "Ghi “Tên” cho dòng này; ô đang gộp thì bỏ gộp trước."],
    ["needed", "\u200b", "o.thieu", "Thiếu “Tên”.", "Ghi “Tên” cho dòng này; ô đang gộp thì bỏ gộp trước."],
    [
      "neededDay",
      " ",
      "o.thieu",
      "Thiếu “Từ ngày”.",
      "Ghi “Từ ngày” cho dòng này; ô đang gộp thì bỏ gộp trước.",
    ],
    [
      "text",
      "#REF!",
      "o.loi-cong-thuc",
      "Ô đang báo lỗi công thức #REF!.",
      "Sửa công thức, hoặc ghi thẳng giá trị vào ô.",
    ],
    [
      "day",
      "sau Tết",
      "o.khong-phai-ngay",
      "“sau Tết” không phải là ngày.",
      "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.",
    ],
    [
      "day",
      42736,
      "o.khong-phai-ngay",
      "“42736” không phải là ngày.",
      "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.",
    ],
    [
      "day",
      "30/2/2017",
      "o.ngay-khong-co",
      "Không có ngày 30/2/2017 trên lịch.",
      "Sửa lại ngày cho đúng lịch.",
    ],
    [
      "day",
      "5/2/17",
      "o.nam-hai-chu-so",
      "Ngày “5/2/17” chỉ ghi hai chữ số của năm.",
      "Ghi đủ bốn chữ số của năm.",
    ],
    [
      "number",
      "mười",
      "o.khong-phai-so",
      "“mười” không phải là số.",
      "Chỉ ghi chữ số; phần thập phân viết sau dấu phẩy.",
    ],
    [
      "number",
      "9".repeat(400),
      "o.khong-phai-so",
      `“${"9".repeat(60)}…” không phải là số.`,
      "Chỉ ghi chữ số; phần thập phân viết sau dấu phẩy.",
    ],
    [
      "choice",
      "chuyên dề án",
      "o.ngoai-danh-sach",
      "“chuyên dề án” không có trong danh sách của cột.",
      "Có phải “chuyên đề”? Chọn một trong: thường xuyên · chuyên đề · theo đợt.",
    ],
    [
      "choice",
      "khẩn cấp",
      "o.ngoai-danh-sach",
      "“khẩn cấp” không có trong danh sách của cột.",
      "Chọn một trong: thường xuyên · chuyên đề · theo đợt.",
    ],
  ])("%s %j: %s", (column, cell, rule, message, fix) => {
    const parsed = parseCell(cell, columns[column]);
    expect(parsed.problem).toMatchObject({ rule, severity: "lỗi", message, fix });
    expect(parsed.value).toBe(columns[column].kind === "day" || column === "number" ? null : "");
  });
});

describe("a cure is offered where one value is surely or very probably meant, and it reads", () => {
  test.each<[keyof typeof columns, Cell, string | undefined, string | number]>([
    ["day", "5/2/17", "05/02/2017", "2017-02-05"],
    ["day", "03/25/2017", "25/03/2017", "2017-03-25"],
    ["day", 42736, "01/01/2017", "2017-01-01"],
    ["number", "10%", "10", 10],
    ["choice", "chuyên dề án", "chuyên đề", "chuyên đề"],
  ])("%s %j → %s", (column, cell, cure, value) => {
    expect(parseCell(cell, columns[column]).problem?.cure).toEqual({ label: `Ghi ${cure}`, value: cure });
    expect(parseCell(cure ?? "", columns[column])).toEqual({ value });
  });

  test.each<[keyof typeof columns, Cell]>([
    ["day", "31/6/2017"],
    ["day", "sau Tết"],
    ["number", "mười"],
    ["choice", "khẩn cấp"],
    ["needed", ""],
    ["text", "#REF!"],
  ])("%s %j: none", (column, cell) => {
    expect(parseCell(cell, columns[column]).problem).not.toHaveProperty("cure");
  });
});

test.each<[Cell, string]>([
  [1.25, "1,25"],
  [false, "FALSE"],
  [{ day: "2026-12-09" }, "09/12/2026"],
  [" a\u00a0b ", "a b"],
])("cellText of %j is %j", (cell, shown) => expect(cellText(cell)).toBe(shown));

test.each<[Cell, string | null]>([
  [{ day: "2026-12-09" }, "2026-12-09"],
  ["9/12/2026", "2026-12-09"],
  ["cuối năm", null],
  ["", null],
  [3, null],
])("cellDay of %j is %j", (cell, found) => expect(cellDay(cell)).toBe(found));

test("no cell makes parsing throw; a filled one is read or explained, in a sentence that fits a note", () => {
  fc.assert(
    fc.property(anyCell, fc.constantFrom(...Object.values(columns)), (cell, column) => {
      const { value, problem } = parseCell(cell, column);
      if (cellText(cell) !== "" && problem === undefined) expect(value).not.toBe("");
      if (cellText(cell) !== "" && problem === undefined) expect(value).not.toBeNull();
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      if (problem === undefined) return;
      expect(problem.message.length).toBeLessThan(200);
      expect(problem.fix).not.toBe("");
      if (problem.cure !== undefined) {
        const cured = parseCell(problem.cure.value, column);
        expect(cured.problem).toBeUndefined();
        expect(cured.value).not.toBeNull();
      }
    }),
    { numRuns: 2_000 },
  );
});
