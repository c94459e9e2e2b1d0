import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/core/table/cell.ts";
import type { Finding } from "../../../../src/core/table/finding.ts";
import { type ParsedTable, parseTable } from "../../../../src/core/table/parse-table.ts";
import { resolveReferences } from "../../../../src/core/table/ref/references.ts";
import { offices, visits } from "../small-tables.ts";

const long = `Ban Chỉ đạo ${"phong trào thi đua ".repeat(6)}cấp tỉnh`;

/** Namesakes are all asked about. */
const asked: Parameters<typeof resolveReferences>[1] = () => (targets) => targets;

const officeRows: readonly (readonly Cell[])[] = [
  ["STP-QB", "Sở Tư pháp tỉnh Quảng Bình"],
  ["STP-TV", "Sở Tư pháp tỉnh Trà Vinh"],
  ["PTP-1", "Phòng Tư pháp"],
  ["PTP-2", "Phòng Tư pháp"],
  ["NV-1", "Hưng"],
  ["NV-2", "Hùng"],
  ["dv-a", "Đơn vị A"],
  ["DV-A", "Đơn vị B"],
  ["TA-HB", "Tòa án Hòa Bình"],
  ["CH-LG", "Chi hội · Luật gia"],
  ["CH-NV", "Chi hội · NV-1"],
  ["DAI", long],
  ["", "Đơn vị mới chưa có mã"],
];

function resolve(written: Cell): { readonly key: unknown; readonly findings: readonly Finding[] } {
  const parsed = new Map<string, ParsedTable>([
    ["offices", parseTable(offices, [["Mã", "Tên"], ...officeRows], [])],
    [
      "visits",
      parseTable(
        visits,
        [
          ["Cơ quan", "Ngày"],
          [written, { day: "2026-03-16" }],
        ],
        [],
      ),
    ],
  ]);
  const { tables, findings } = resolveReferences(parsed, asked);
  return { key: tables.get("visits")?.rows[0]?.values["office"], findings };
}

describe("a reference that is understood without a word", () => {
  test.each([
    ["STP-QB", "STP-QB"],
    ["stp-qb", "STP-QB"],
    [" STP–QB ", "STP-QB"],
    ["*", "*"],
    ["DV-A", "DV-A"],
    ["dv-a", "dv-a"],
    ["Dv-a", "dv-a"],
    ["Sở Tư pháp tỉnh Quảng Bình", "STP-QB"],
    ["SỞ  TƯ PHÁP\u00a0TỈNH QUẢNG BÌNH ", "STP-QB"],
    ["Sở Tư pháp tỉnh Quảng Bình".normalize("NFD"), "STP-QB"],
    ["So Tu phap tinh Quang Binh", "STP-QB"],
    ["Tòa án Hoà Bình", "TA-HB"],
    ["Toà án Hòa Bình", "TA-HB"],
    ["Hùng", "NV-2"],
    ["Sở Tư pháp tỉnh Quảng Bình · STP-QB", "STP-QB"],
    ["sở tư pháp tỉnh quảng bình·stp-qb", "STP-QB"],
    ["Sở Tư pháp tỉnh Quảng Bình\u00a0· STP–QB".normalize("NFD"), "STP-QB"],
    ["Phòng Tư pháp · PTP-2", "PTP-2"],
    ["Tên cũ của Sở · STP-QB", "STP-QB"],
    ["Sở Tư pháp tỉnh Trà Vinh · MÃ-ĐÃ-MẤT", "STP-TV"],
    ["Sở Tư pháp tỉnh Trà Vinh (STP-TV)", "STP-TV"],
    ["Sở Tư pháp tỉnh Trà Vinh - STP-TV", "STP-TV"],
    ["Sở Tư pháp tỉnh Trà Vinh. STP-TV", "STP-TV"],
    ["Chi hội · Luật gia", "CH-LG"],
    ["Chi hội · Luật gia · CH-LG", "CH-LG"],
    [long, "DAI"],
    [`${long.slice(0, 79)}…`, "DAI"],
    [`${long.slice(0, 79)}… · DAI`, "DAI"],
    ["Đơn vị mới chưa có mã", ""],
  ])("%j is %s", (written, key) => expect(resolve(written)).toEqual({ key, findings: [] }));

  test("an empty one is for its column to complain of", () => expect(resolve("").findings).toEqual([]));
});

describe("a reference that needs a word", () => {
  const at = { sheet: "Lượt đến", row: 2, column: "Cơ quan", source: "" };
  const choose = "Chọn trong danh sách của ô, hoặc thêm dòng mới ở trang Cơ quan.";
  test.each([
    [
      "Phòng Tư pháp",
      {
        rule: "o.ten-nhieu-ma",
        severity: "lỗi",
        message: "“Phòng Tư pháp” là tên của 2 dòng ở trang Cơ quan.",
        fix: "Chọn đúng dòng trong danh sách của ô, hoặc ghi rõ: “Phòng Tư pháp · PTP-1”; “Phòng Tư pháp · PTP-2”.",
        choices: [
          { label: "Ghi Phòng Tư pháp · PTP-1", value: "Phòng Tư pháp · PTP-1" },
          { label: "Ghi Phòng Tư pháp · PTP-2", value: "Phòng Tư pháp · PTP-2" },
        ],
      },
    ],
    [
      "Phòng Tư pháp · PTP-MẤT",
      {
        rule: "o.ten-nhieu-ma",
        severity: "lỗi",
        message: "“Phòng Tư pháp · PTP-MẤT” là tên của 2 dòng ở trang Cơ quan.",
        fix: "Chọn đúng dòng trong danh sách của ô, hoặc ghi rõ: “Phòng Tư pháp · PTP-1”; “Phòng Tư pháp · PTP-2”.",
        choices: [
          { label: "Ghi Phòng Tư pháp · PTP-1", value: "Phòng Tư pháp · PTP-1" },
          { label: "Ghi Phòng Tư pháp · PTP-2", value: "Phòng Tư pháp · PTP-2" },
        ],
      },
    ],
    [
      "Chi hội · NV-1",
      {
        rule: "o.ten-nhieu-ma",
        severity: "lỗi",
        message: "“Chi hội · NV-1” là tên của 2 dòng ở trang Cơ quan.",
        fix: "Chọn đúng dòng trong danh sách của ô, hoặc ghi rõ: “Hưng”; “Chi hội · NV-1 · CH-NV”.",
        choices: [
          { label: "Ghi Hưng", value: "Hưng · NV-1" },
          { label: "Ghi Chi hội · NV-1 · CH-NV", value: "Chi hội · NV-1 · CH-NV" },
        ],
      },
    ],
    [
      "STP-QX",
      {
        rule: "o.ma-khong-co",
        severity: "lỗi",
        message: "Trang Cơ quan không có “STP-QX”.",
        fix: `Có phải “Sở Tư pháp tỉnh Quảng Bình”? ${choose}`,
        cure: {
          label: "Ghi Sở Tư pháp tỉnh Quảng Bình",
          value: "Sở Tư pháp tỉnh Quảng Bình · STP-QB",
        },
      },
    ],
    [
      "Sở Tư pháp tỉnh Quảng Bìh",
      {
        rule: "o.ma-khong-co",
        severity: "lỗi",
        message: "Trang Cơ quan không có “Sở Tư pháp tỉnh Quảng Bìh”.",
        fix: `Có phải “Sở Tư pháp tỉnh Quảng Bình”? ${choose}`,
        cure: {
          label: "Ghi Sở Tư pháp tỉnh Quảng Bình",
          value: "Sở Tư pháp tỉnh Quảng Bình · STP-QB",
        },
      },
    ],
    [
      "Viện Khoa học",
      {
        rule: "o.ma-khong-co",
        severity: "lỗi",
        message: "Trang Cơ quan không có “Viện Khoa học”.",
        fix: choose,
      },
    ],
  ])("%j leads nowhere, and is told", (written, problem) => {
    const { key: found, findings } = resolve(written);
    expect(found).toBe("");
    expect(findings).toEqual([{ ...at, key: expect.stringContaining("16/03/2026"), ...problem }]);
  });
});

test("a reference into a sheet that was not read stays as typed", () => {
  const parsed = new Map<string, ParsedTable>([
    [
      "visits",
      parseTable(
        visits,
        [
          ["Cơ quan", "Ngày"],
          ["STP-QX", { day: "2026-03-16" }],
        ],
        [],
      ),
    ],
  ]);
  const { tables, findings } = resolveReferences(parsed, asked);
  expect(findings).toEqual([]);
  expect(tables.get("visits")?.rows).toEqual(parsed.get("visits")?.rows);
});

test("rows are counted and found as before, whatever a reference turned out to be", () => {
  const before = parseTable(
    visits,
    [
      ["Cơ quan", "Ngày"],
      ["stp-qb", "1/3/2026"],
      ["?", "2/3/2026"],
    ],
    [],
  );
  const { tables } = resolveReferences(
    new Map<string, ParsedTable>([
      ["offices", parseTable(offices, [["Mã", "Tên"], ...officeRows], [])],
      ["visits", before],
    ]),
    asked,
  );
  const after = tables.get("visits")?.rows ?? [];
  expect(after.map(({ at, id, typed }) => ({ at, id, typed }))).toEqual(
    before.rows.map(({ at, id, typed }) => ({ at, id, typed })),
  );
});

test("a column that is wrong as a whole is explained in every row, without guessing each", () => {
  const many = Array.from({ length: 500 }, (_, row): readonly Cell[] => [
    `STP-QB${row}`,
    { day: "2026-03-16" },
  ]);
  const { findings } = resolveReferences(
    new Map<string, ParsedTable>([
      ["offices", parseTable(offices, [["Mã", "Tên"], ...officeRows], [])],
      ["visits", parseTable(visits, [["Cơ quan", "Ngày"], ...many], [])],
    ]),
    asked,
  );
  expect(findings).toHaveLength(500);
  expect(findings.filter((finding) => finding.fix.startsWith("Có phải")).length).toBeLessThan(500);
  expect(findings[0]?.fix).toContain("Có phải “Sở Tư pháp tỉnh Quảng Bình”?");
});
