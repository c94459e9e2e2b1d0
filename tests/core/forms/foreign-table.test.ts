import { describe, expect, test } from "vitest";
import {
  foreignRows,
  foreignTable,
  foreignTableAs,
  headersLearned,
  isToldByWords,
} from "../../../src/core/forms/back/foreign-table.ts";
import { doubtLine } from "../../../src/core/forms/back/form-doubt.ts";
import type { Grid } from "../../../src/core/forms/back/grid.ts";

const gridOf = (rows: readonly (readonly (string | number)[])[]): Grid => ({
  name: "Bảng 1",
  hidden: false,
  rows: rows.flatMap((cells, at) => {
    const filled = cells.flatMap((value, column) =>
      value === "" ? [] : [{ column: column + 1, value, shows: "plain", formula: "", merged: "" } as const],
    );
    return filled.length === 0 ? [] : [{ at: at + 1, cells: filled }];
  }),
});

/** Headers as tables of units have them, and what each is. */
const tables: readonly (readonly [table: string, headers: readonly string[], keys: readonly string[]])[] = [
  [
    "nominations",
    ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng", "Tóm tắt thành tích"],
    ["name", "position", "award", "merit"],
  ],
  ["nominations", ["TT", "TÊN TẬP THỂ, CÁ NHÂN", "Danh hiệu đề nghị", "Ghi chú"], ["name", "award"]],
  [
    "nominations",
    [
      "Số TT",
      "Họ tên".normalize("NFD"),
      "Ngày, tháng, năm sinh",
      "Chức danh",
      "Hình thức đề nghị khen thưởng",
    ],
    ["name", "born", "position", "award"],
  ],
  [
    "registrations",
    ["STT", "Nội dung đăng ký", "Danh hiệu thi đua đăng ký", "Ngày đăng ký"],
    ["content", "award", "date"],
  ],
  [
    "targets",
    ["TT", "Tên chỉ tiêu", "ĐVT", "Kế hoạch giao", "Kết quả thực hiện"],
    ["name", "measure", "assigned", "result"],
  ],
  ["tracking", ["Việc phải nộp", "Số, ký hiệu", "Ngày, tháng văn bản"], ["milestone", "paper", "received"]],
];

describe("columns of a unit's own table", () => {
  test.each(tables)("a table of %s with the headers %j", (name, headers, keys) => {
    const found = foreignTable(gridOf([["BÁO CÁO", ""], [], headers, headers.map((_, at) => `x${at}`)]), {});
    expect(found?.layout.table).toBe(name);
    expect(found?.columns.map(({ key }) => key)).toEqual(keys);
    expect(found?.columns.every(({ score }) => score > 0.4 && score <= 1)).toBe(true);
  });

  test.each([
    ["a plan's tasks", ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian hoàn thành"]],
    ["a list of units", ["STT", "Tên đơn vị", "Địa chỉ"]],
    ["nothing", []],
  ])("%s is none of ours", (_what, headers) => {
    expect(foreignTable(gridOf([headers]), {})).toBeUndefined();
  });

  test("what a clerk corrected once is taken so the next time, whatever its words", () => {
    const headers = ["STT", "Người được khen", "Hình thức khen thưởng", "Thành tích"];
    const rows = [headers, ["1", "Nguyễn Văn An", "Giấy khen", "tốt"]];
    expect(foreignTable(gridOf(rows), {})).toBeUndefined();
    const known = headersLearned(headers, [
      { key: "name", column: 2 },
      { key: "award", column: 3 },
    ]);
    const found = foreignTable(gridOf([headers.map((header) => header.toUpperCase()), ...rows.slice(1)]), {
      nominations: known,
    });
    // The last header was left out on purpose.
    expect(found?.columns.map(({ key, column }) => [key, column])).toEqual([
      ["name", 2],
      ["award", 3],
    ]);
  });
});

test("a table whose words tell nothing is taken for what a clerk says, under its widest row", () => {
  const grid = gridOf([
    ["DANH SÁCH"],
    ["STT", "Người được khen", "Việc đã làm"],
    ["1", "Nguyễn Văn An", "Giấy khen"],
  ]);
  const table = foreignTableAs(grid, "nominations", {});
  expect([table?.header.at, table?.columns, table?.rows.length]).toEqual([2, [], 1]);
  const columns = [{ key: "name", column: 2 }];
  expect(table && isToldByWords(grid, table, columns)).toBe(false);
});

test("what the words tell of is not remembered, and what was corrected is", () => {
  const grid = gridOf([
    ["STT", "Họ và tên", "Hình thức khen thưởng"],
    ["1", "Nguyễn Văn An", "Giấy khen"],
  ]);
  const table = foreignTable(grid, {});
  if (table === undefined) throw new Error("no table");
  expect(isToldByWords(grid, table, table.columns)).toBe(true);
  expect(isToldByWords(grid, table, [{ key: "name", column: 2 }])).toBe(false);
});

test("of two tables that fit, the one that a clerk took it for before", () => {
  const headers = ["STT", "Nội dung", "Danh hiệu thi đua", "Ngày đăng ký", "Kết quả"];
  const grid = gridOf([headers, ["1", "Làm tốt", "", "", "x"]]);
  expect(foreignTable(grid, {})?.layout.table).toBe("registrations");
  const targets = headersLearned(headers, [
    { key: "name", column: 2 },
    { key: "result", column: 5 },
  ]);
  expect(foreignTable(grid, { targets })?.layout.table).toBe("targets");
});

test("rows are read by our columns; what has no name, and what cannot be read, is told", () => {
  const table = foreignTable(
    gridOf([
      ["STT", "Họ và tên", "Ngày sinh", "Hình thức khen thưởng"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["I", "TẬP THỂ", "", ""],
      ["1", "Nguyễn Văn An", "5/9/1980", "Giấy khen"],
      ["2", "Trần Thị Bình", "31/11/1980", "Giấy khen"],
      ["3", "", "", "Bằng khen"],
      ["", "", "", ""],
    ]),
    {},
  );
  if (table === undefined) throw new Error("no table");
  const { rows, doubts } = foreignRows(table, table.columns);
  expect(rows.map(({ at, cells }) => [at, cells])).toEqual([
    [3, { name: "TẬP THỂ" }],
    [4, { name: "Nguyễn Văn An", born: "05/09/1980", award: "Giấy khen" }],
    [5, { name: "Trần Thị Bình", award: "Giấy khen" }],
  ]);
  expect(doubts.map(doubtLine)).toEqual([
    "Bảng 1 dòng 5 (Trần Thị Bình), cột Ngày sinh: Không có ngày 31/11/1980 trên lịch. Sửa lại ngày cho đúng lịch.",
    "Bảng 1 dòng 6: Dòng không có tên: “3 Bằng khen”; sổ không lấy. Xem trong tệp.",
  ]);
});
