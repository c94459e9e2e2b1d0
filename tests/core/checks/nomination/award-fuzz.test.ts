import fc from "fast-check";
import { expect, test } from "vitest";
import { deadlineRules } from "../../../../src/core/checks/deadline/rules.ts";
import { nominationRules } from "../../../../src/core/checks/nomination/rules.ts";
import { registrationRules } from "../../../../src/core/checks/registration/rules.ts";
import { bookFacts } from "../../../../src/core/facts/book-facts.ts";
import { allTables } from "../../../../src/core/tables/all-tables.ts";
import { cpuNow } from "../../../cpu-now.ts";
import { runs } from "../../../sweep.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { checkedOn } from "../../checked-on.ts";
import { awardOffice } from "./award-office.ts";

const awardRules = [
  ...Object.values(registrationRules).flat(),
  ...Object.values(nominationRules).flat(),
  ...deadlineRules.tracking,
];

const odd = fc.oneof(
  fc.constantFrom(
    "",
    "30/02/2026",
    "31/12/2199",
    "01/01/1800",
    "Nguyễn Văn Hoà",
    "ThS.",
    "STP-QB",
    "GK",
    "cá nhân",
    "QB-2026",
    "#REF!",
    "tỷ lệ tối thiểu: 0/0; tính trên: tổng số thành viên; số năm liên tục: 1e9; danh hiệu: GK; hoặc: ;",
    "số năm liên tục: -3; tỷ lệ tối đa: 999; tính trên: LĐTT; số GK tối thiểu: 2",
    "TiÕng ViÖt",
    "😀".repeat(200),
    "100%".repeat(5000),
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    { day: "2199-12-31" } as const,
    { day: "1800-01-01" } as const,
    { day: "2026-07-01" } as const,
  ),
);

const rowsOf = (table: keyof typeof allTables): fc.Arbitrary<RowByHeader[]> => {
  const headers = Object.values(allTables[table].columns)
    .filter((column) => column.filledBy === "clerk")
    .map((column) => column.header);
  const row: fc.Arbitrary<RowByHeader> = fc.record(
    Object.fromEntries(headers.map((header) => [header, fc.oneof(odd, fc.constant(""))])),
  );
  return fc.array(row, { maxLength: 4 });
};

const tables = [
  "units",
  "awards",
  "rules",
  "dossierParts",
  "milestones",
  "registrations",
  "nominations",
  "awardHistory",
  "council",
  "targets",
  "tracking",
] as const;

test("no rule of awards throws, whatever the cells hold, and each spot has its column", () => {
  const books: fc.Arbitrary<RowsBySheet> = fc.record(
    Object.fromEntries(tables.map((name) => [allTables[name].sheet, rowsOf(name)])),
  );
  fc.assert(
    fc.property(books, (sheets) => {
      const facts = bookFacts(awardOffice(sheets).book, checkedOn);
      for (const rule of awardRules) {
        for (const spot of rule.find(facts, rule.parameters)) {
          expect(spot.in.columns.headers.has(spot.column)).toBe(true);
          expect(spot.message.length + spot.fix.length).toBeLessThan(2000);
        }
      }
    }),
    { numRuns: runs(150) },
  );
});

test("a thousand rows of one name take no square of time", () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    Mã: `DN-${index}`,
    "Phong trào": "QB-2026",
    "Đơn vị": "VP",
    "Đối tượng": "cá nhân",
    "Họ tên / Tên tập thể": index % 2 === 0 ? "Nguyễn Văn Hòa" : "Nguyễn Văn Hoà",
    "Hình thức": "GK",
    "Loại hình khen": "chuyên đề",
    "Thành tích": `Việc ${index}`,
    "Đến ngày": "30/06/2026",
  }));
  const facts = bookFacts(awardOffice({ "Đề nghị": rows }).book, checkedOn);
  const begun = cpuNow();
  for (const rule of awardRules) rule.find(facts, rule.parameters);
  expect(cpuNow() - begun).toBeLessThan(3000);
});
