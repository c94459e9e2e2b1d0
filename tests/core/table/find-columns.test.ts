import { describe, expect, test } from "vitest";
import { type ColumnMark, findColumns, markValue } from "../../../src/core/table/find-columns.ts";
import { offices } from "./small-tables.ts";

const headers = ["Mã", "Tên", "Loại", "Từ ngày", "Biên chế", "⚙Tạo lúc", "⚙Đánh dấu"];
const keys = ["key", "name", "kind", "from", "staff", "made", "marks"];

const mark = (key: string, column: number, sheet = offices.sheet): ColumnMark => ({
  sheet,
  column,
  value: markValue(offices, key),
});
const placesOf = (header: readonly string[], marks: readonly ColumnMark[] = []): readonly unknown[] => {
  const { at } = findColumns(offices, header, marks);
  return keys.map((key) => at.get(key));
};

test("a mark names table and column", () => expect(markValue(offices, "from")).toBe("offices.from"));

describe("columns are found by their headers", () => {
  test.each([
    ["as declared", headers, [1, 2, 3, 4, 5, 6, 7]],
    ["moved", [...headers].reverse(), [7, 6, 5, 4, 3, 2, 1]],
    ["beside a clerk's own", ["Ghi riêng", ...headers], [2, 3, 4, 5, 6, 7, 8]],
    [
      "in other letters and form",
      headers.map((header) => ` ${header.toUpperCase()}\n`.normalize("NFD")),
      [1, 2, 3, 4, 5, 6, 7],
    ],
    ["one missing", headers.filter((header) => header !== "Loại"), [1, 2, undefined, 3, 4, 5, 6]],
    ["one doubled: the first", ["Tên", ...headers], [2, 1, 4, 5, 6, 7, 8]],
  ])("%s", (_, header, places) => expect(placesOf(header)).toEqual(places));
});

describe("a mark is stronger than the header", () => {
  const renamed = headers.map((header) => (header === "Tên" ? "Tên cơ quan" : header));
  test.each([
    ["renamed", renamed, [mark("name", 2)], 2],
    ["renamed and marked on another sheet", renamed, [mark("name", 2, "Đơn vị")], undefined],
    ["emptied header", headers.map((header) => (header === "Tên" ? "" : header)), [mark("name", 2)], 2],
    ["emptied header at the end", headers.slice(1), [mark("name", 9)], 9],
    [
      "copied with its mark: the header decides",
      [...headers, "Tên (bản sao)"],
      [mark("name", 8), mark("name", 2)],
      2,
    ],
    ["mark and header in two places", ["Tên", ...headers], [mark("name", 3)], 3],
    ["a place already taken by another mark", headers, [mark("key", 1), mark("name", 1)], 2],
  ])("%s", (_, header, marks, place) =>
    expect(findColumns(offices, header, marks).at.get("name")).toBe(place),
  );
});

test("headers are told as they stand in the sheet, or as declared where they were emptied", () => {
  const header = ["Mã ", "", "LOẠI", ...headers.slice(3)];
  const found = findColumns(offices, header, [mark("name", 2)]);
  expect([...found.headers.values()].slice(0, 3)).toEqual(["Tên", "Mã ", "LOẠI"]);
});

describe("what is wrong with the header row", () => {
  test.each([
    [
      headers.filter((header) => header !== "Loại"),
      {
        rule: "cot.thieu",
        column: "Loại",
        message: "Trang “Cơ quan” không còn cột “Loại”.",
        fix: "Chạy Thi đua › Thiết lập sổ để thêm lại cột; nếu cột đã được đổi tên, ghi lại đúng tên cũ.",
      },
    ],
    [
      ["Tên", ...headers, "TÊN"],
      {
        rule: "cot.trung",
        column: "Tên",
        message: "Trang “Cơ quan” có 3 cột cùng tên “Tên”.",
        fix: "Giữ một cột, đổi tên hoặc xóa cột kia rồi kiểm tra lại.",
      },
    ],
  ])("%j is told with its cure", (header, problem) => {
    expect(findColumns(offices, header, []).findings).toEqual([
      { sheet: "Cơ quan", row: 1, key: "", severity: "lỗi", source: "", ...problem },
    ]);
  });

  test("is nothing where it stands as declared", () =>
    expect(findColumns(offices, headers, []).findings).toEqual([]));
});
