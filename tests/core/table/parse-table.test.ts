import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import { parseTable, rowHash } from "../../../src/core/table/parse-table.ts";
import { anyCell } from "./any-cell.ts";
import { offices, trace, visits } from "./small-tables.ts";

const header = ["Mã", "Tên", "Loại", "Từ ngày", "Biên chế", "⚙Tạo lúc", "⚙Đánh dấu", "Ghi riêng"];
const parse = (
  ...rows: readonly (readonly Cell[])[]
): ReturnType<typeof parseTable<typeof offices.columns>> => parseTable(offices, [header, ...rows], []);

test("a row holds its place, key, identity and typed values", () => {
  const { rows, findings } = parse([
    "STP-QB",
    "Sở Tư pháp",
    "Sở",
    { day: "2017-02-05" },
    12,
    "",
    "",
    "riêng",
  ]);
  expect(findings).toEqual([]);
  expect(rows.map(({ at, id, key, typed, line, values }) => ({ at, id, key, typed, line, values }))).toEqual([
    {
      at: 2,
      id: "stp-qb",
      key: "STP-QB",
      typed: ["STP-QB", "Sở Tư pháp", "Sở", "05/02/2017", "12"].join("\u001f"),
      line: ["STP-QB", "Sở Tư pháp", "Sở", { day: "2017-02-05" }, 12, "", "", "riêng"],
      values: {
        key: "STP-QB",
        name: "Sở Tư pháp",
        kind: "Sở",
        from: "2017-02-05",
        staff: 12,
        made: "",
        marks: "",
      },
    },
  ]);
});

describe("which rows count", () => {
  test.each<[string, readonly (readonly Cell[])[], readonly number[]]>([
    ["empty rows in between keep the others' numbers", [["A", "x"], [], ["", " "], ["B", "y"]], [2, 5]],
    ["a row with only what the system wrote is none", [["", "", "", "", "", "hôm qua", "|lỗi:Tên|"]], []],
    ["nor one with only a clerk's own column", [["", "", "", "", "", "", "", "riêng"]], []],
    ["a row without its key is one", [["", "x"]], [2]],
    ["a row that holds only an error is one", [["#REF!"]], [2]],
    ["a row shorter than the header is one", [["A"]], [2]],
  ])("%s", (_, rows, at) => expect(parse(...rows).rows.map((row) => row.at)).toEqual(at));

  test("on a sheet the system writes, its rows count", () =>
    expect(parseTable(trace, [["Việc"], ["Tạo"], [""]], []).rows.map((row) => row.at)).toEqual([2]));
});

describe("a row's name for people and for finding it again", () => {
  test.each<[readonly Cell[], string, string]>([
    [["*", { day: "2017-02-05" }], "* · 05/02/2017", "*|2017-02-05"],
    [["STP-QB", "5/2/2017"], "STP-QB · 05/02/2017", "stp-qb|2017-02-05"],
    [["STP-QB", "sau Tết"], "STP-QB", "stp-qb|"],
    [["", "", "Lan"], "", ""],
    [["dài ".repeat(10_000)], `${"dài ".repeat(15).trim()}…`, `${"dai ".repeat(10_000).trim()}|`],
  ])("%j is called %j and found again by %j", (cells, key, id) => {
    const { rows } = parseTable(visits, [["Cơ quan", "Ngày", "Khách"], cells], []);
    expect(rows.map((row) => [row.key, row.id])).toEqual([[key, id]]);
  });
});

test("a sheet that is not there, or has no header row, is one finding", () => {
  for (const cells of [[], [["", " "]], [[], ["STP-QB"]]]) {
    expect(parseTable(offices, cells, []).findings).toEqual([
      {
        sheet: "Cơ quan",
        row: 0,
        column: "",
        key: "",
        rule: "trang.thieu",
        severity: "lỗi",
        message: "Chưa có trang “Cơ quan”, hoặc trang chưa có dòng tiêu đề.",
        fix: "Chạy Thi đua › Thiết lập sổ.",
        source: "",
      },
    ]);
  }
});

test("a required column that is missing is named once, not in every row", () => {
  const { findings } = parseTable(offices, [["Mã"], ["A"], ["B"]], []);
  expect(findings.filter((finding) => finding.row > 1)).toEqual([]);
  expect(findings.filter((finding) => finding.column === "Tên")).toHaveLength(1);
});

test("the fingerprint follows what clerks typed and nothing else", () => {
  const hashOf = (...cells: readonly Cell[]): readonly string[] => parse(cells).rows.map(rowHash);
  const before = hashOf("A", "x", "Sở", "", "", "hôm qua", "|lỗi:Tên|", "riêng");
  expect(hashOf("A", "x", "Sở", "", "", "hôm nay", "", "khác")).toEqual(before);
  expect(hashOf("A", "y", "Sở")).not.toEqual(before);
  expect(hashOf("A", "", "xSở")).not.toEqual(before);
  const moved = parseTable(
    offices,
    [
      ["Tên", "Mã", "Loại"],
      ["x", "A", "Sở"],
    ],
    [],
  );
  expect(moved.rows.map(rowHash)).toEqual(before);
});

test("every row that a clerk typed anything into is there, and every filled cell has a value or a finding", () => {
  const tables = tablesInOrder.map(([, table]) => table);
  fc.assert(
    fc.property(
      fc.constantFrom(...tables),
      fc.array(fc.array(anyCell, { maxLength: 32 }), { maxLength: 6 }),
      (table, lines) => {
        const columns = Object.values(table.columns);
        const parsed = parseTable(table, [columns.map((column) => column.header), ...lines], []);
        lines.forEach((line, index) => {
          const filled = columns.filter((_, at) => cellText(line[at] ?? "") !== "");
          const row = parsed.rows.find((candidate) => candidate.at === index + 2);
          if (filled.some((column) => column.filledBy === "clerk")) expect(row).toBeDefined();
          if (row === undefined) return;
          for (const [key, column] of Object.entries(table.columns)) {
            if (!filled.includes(column)) continue;
            const value = row.values[key];
            const explained = parsed.findings.some(
              (finding) => finding.row === row.at && finding.column === column.header,
            );
            expect((value !== "" && value !== null) || explained).toBe(true);
          }
        });
      },
    ),
    { numRuns: 300 },
  );
});
