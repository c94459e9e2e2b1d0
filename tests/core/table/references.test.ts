import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/table/cell.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { type ParsedTable, parseTable } from "../../../src/core/table/parse-table.ts";
import { resolveReferences } from "../../../src/core/table/references.ts";
import { offices, visits } from "./small-tables.ts";

const officeRows: readonly (readonly Cell[])[] = [
  ["STP-QB", "Sở Tư pháp tỉnh Quảng Bình"],
  ["STP-TV", "Sở Tư pháp tỉnh Trà Vinh"],
  ["PTP-1", "Phòng Tư pháp"],
  ["PTP-2", "Phòng Tư pháp"],
  ["NV-1", "Hưng"],
  ["NV-2", "Hùng"],
  ["dv-a", "Đơn vị A"],
  ["DV-A", "Đơn vị B"],
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
  const { tables, findings } = resolveReferences(parsed);
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
  ])("%j is %s", (written, key) => expect(resolve(written)).toEqual({ key, findings: [] }));

  test("an empty one is for its column to complain of", () => expect(resolve("").findings).toEqual([]));
});

describe("a reference that needs a word", () => {
  const at = { sheet: "Lượt đến", row: 2, column: "Cơ quan", source: "" };
  test.each([
    [
      "SỞ TƯ PHÁP TỈNH QUẢNG BÌNH",
      "STP-QB",
      {
        rule: "o.ten-thay-ma",
        severity: "gợi ý",
        message: "“SỞ TƯ PHÁP TỈNH QUẢNG BÌNH” là tên; mã ở trang Cơ quan là STP-QB.",
        fix: "Ghi STP-QB.",
        cure: { label: "Ghi STP-QB", value: "STP-QB" },
      },
    ],
    [
      "Hùng",
      "NV-2",
      {
        rule: "o.ten-thay-ma",
        severity: "gợi ý",
        message: "“Hùng” là tên; mã ở trang Cơ quan là NV-2.",
        fix: "Ghi NV-2.",
        cure: { label: "Ghi NV-2", value: "NV-2" },
      },
    ],
    [
      "Phòng Tư pháp",
      "",
      {
        rule: "o.ten-nhieu-ma",
        severity: "lỗi",
        message: "“Phòng Tư pháp” là tên của 2 dòng ở trang Cơ quan.",
        fix: "Ghi đúng mã: PTP-1 · PTP-2.",
      },
    ],
    [
      "STP-QX",
      "",
      {
        rule: "o.ma-khong-co",
        severity: "lỗi",
        message: "Trang Cơ quan không có mã “STP-QX”.",
        fix: "Có phải STP-QB? Chọn một mã có ở trang Cơ quan, hoặc thêm dòng mới ở đó.",
        cure: { label: "Ghi STP-QB", value: "STP-QB" },
      },
    ],
    [
      "Hội Luật gia",
      "",
      {
        rule: "o.ma-khong-co",
        severity: "lỗi",
        message: "Trang Cơ quan không có mã “Hội Luật gia”.",
        fix: "Chọn một mã có ở trang Cơ quan, hoặc thêm dòng mới ở đó.",
      },
    ],
  ])("%j is taken as %j, and told", (written, key, problem) => {
    const { key: found, findings } = resolve(written);
    expect(found).toBe(key);
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
  const { tables, findings } = resolveReferences(parsed);
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
  );
  expect(findings).toHaveLength(500);
  expect(findings.filter((finding) => finding.fix.startsWith("Có phải")).length).toBeLessThan(500);
  expect(findings[0]?.fix).toContain("Có phải STP-QB?");
});
