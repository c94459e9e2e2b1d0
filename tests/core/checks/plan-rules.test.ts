import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { campaignRules } from "../../../src/core/checks/campaign/rules.ts";
import { citedDateStyle, citedOnTwoDays } from "../../../src/core/checks/citation/cited-dates.ts";
import { deadlineRules } from "../../../src/core/checks/deadline/rules.ts";
import { outlineRules } from "../../../src/core/checks/outline/rules.ts";
import { bookFacts } from "../../../src/core/facts/book-facts.ts";
import { cpuNow } from "../../cpu-now.ts";
import { runs } from "../../sweep.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { campaignRow, officeWith } from "../small-office.ts";

const planRules = [
  ...campaignRules.campaigns,
  ...deadlineRules.milestones,
  ...outlineRules.taskUnits,
  ...deadlineRules.taskTimes,
  ...outlineRules.parts,
  citedDateStyle,
  citedOnTwoDays,
];

/** Everything the rules of a plan say of a book with the cards' own figures. */
function spots({ book }: ReadBook): number {
  const facts = bookFacts(book, checkedOn);
  return planRules.flatMap((rule) => rule.find(facts, rule.parameters)).length;
}

const texts = [
  "",
  "trước ngày 20/3/2026",
  "“Không ai bị bỏ lại phía sau” giai đoạn 2020 - 2025",
  "phần 2 của Kế hoạch này",
  "20 năm Ngày thành lập (06/9/1997 - 30/2/2017)",
  "5/KH-STP ngày 16/3/2026 và 5/KH-STP ngày 17/3/2026",
  "đầu năm",
  "#REF!",
  "😀 e\u0301\u200b",
  "“".repeat(50),
];
const cell = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant({ day: "2026-02-16" } as const),
);

const sheets = ["Phong trào", "Đợt", "Nội dung", "Mốc", "Căn cứ", "Đơn vị", "Ngày nghỉ", "Cấu hình"];
const headers: Readonly<Record<string, readonly string[]>> = {
  "Phong trào": Object.keys(campaignRow),
  Đợt: ["Phong trào", "Đợt số", "Tên", "Từ", "Đến", "Kỷ niệm"],
  "Nội dung": ["Phong trào", "Thứ tự", "Cấp", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"],
  Mốc: ["Mã", "Phong trào", "Đợt", "Việc", "Áp dụng cho", "Thời hạn"],
  "Căn cứ": ["Phong trào", "Thứ tự", "Loại", "Số ký hiệu", "Ngày", "Trích yếu"],
  "Đơn vị": ["Mã", "Tên", "Tên ngắn", "Loại", "Cụm/khối"],
  "Ngày nghỉ": ["Ngày", "Loại", "Tình trạng"],
  "Cấu hình": ["Tên", "Giá trị"],
};

test("no rule throws on any book", () => {
  const rowOf = (sheet: string): fc.Arbitrary<RowByHeader> =>
    fc.record(Object.fromEntries((headers[sheet] ?? []).map((header) => [header, cell])), {
      requiredKeys: [],
    }) as fc.Arbitrary<RowByHeader>;
  const book = fc.record(
    Object.fromEntries(sheets.map((sheet) => [sheet, fc.array(rowOf(sheet), { maxLength: 4 })])),
  );
  fc.assert(
    fc.property(book, (rows) => {
      const keyed = Object.entries(rows as RowsBySheet).map(([sheet, own]) => [
        sheet,
        // Half the rows belong to one campaign, or nothing would ever meet.
        own.map((row, index) => {
          if (index % 2 === 1) return row;
          return sheet === "Phong trào"
            ? { ...campaignRow, ...row, Mã: "QB-2026" }
            : { ...row, "Phong trào": "QB-2026" };
        }),
      ]);
      const safe = Object.fromEntries(
        keyed.map(([sheet, own]) => [
          sheet,
          (own as readonly RowByHeader[]).map((row) =>
            Object.fromEntries(
              Object.entries(row).filter(
                ([header]) => sheet === "Phong trào" || (headers[sheet as string] ?? []).includes(header),
              ),
            ),
          ),
        ]),
      );
      expect(spots(bookOf(safe))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: runs(150) },
  );
});

test("a large book takes seconds, for no rule looks at every row anew for each row", () => {
  const many = (count: number, row: (n: number) => RowByHeader): readonly RowByHeader[] =>
    Array.from({ length: count }, (_, n) => row(n));
  const book = officeWith({
    "Đơn vị": many(500, (n) => ({ Mã: `U-${n}`, Tên: `Phòng Tư pháp số ${n}`, Loại: "Phòng" })),
    "Phong trào": many(50, (n) => ({
      ...campaignRow,
      Mã: `P-${n}`,
      "Chủ đề": `Thi đua lập thành tích lần ${n}`,
    })),
    Mốc: many(1000, (n) => ({
      Mã: `M-${n}`,
      "Phong trào": `P-${n % 50}`,
      Việc: "báo cáo sơ kết",
      "Áp dụng cho": "Phòng",
      "Thời hạn": `${(n % 28) + 1}/6/2026`,
    })),
    "Nội dung": many(5000, (n) => ({
      "Phong trào": `P-${n % 50}`,
      "Thứ tự": n,
      Cấp: "đoạn",
      "Nội dung": `Gửi “hồ sơ thi đua lập thành tích lần ${n}” trước ngày 25/6/2026 theo 5/KH-STP ngày 16/3/2026`,
      "Chủ trì": `U-${n % 500}`,
    })),
    "Đề nghị": many(10_000, (n) => ({
      Mã: `D-${n}`,
      "Phong trào": `P-${n % 50}`,
      "Thành tích": `Phong trào “Thi đua lập thành tích số ${n}” giai đoạn 2020 - 2026`,
    })),
  });
  const facts = bookFacts(book.book, checkedOn);
  // Shared with every other rule and worked out once a check.
  facts.deadlines();
  const from = cpuNow();
  expect(planRules.flatMap((rule) => rule.find(facts, rule.parameters)).length).toBeGreaterThan(0);
  // A tenth of that on a quiet machine; the square of ten thousand rows would be minutes.
  expect(cpuNow() - from).toBeLessThan(8000);
});

test.each(["“", "(1/1/2000 - ", "giai đoạn ", "trước ngày 1/1/2026 ", "1/KH-A ngày ", "phần I ", " "])(
  "a cell of 50,000 characters made of %j",
  (part) => {
    const text = part.repeat(Math.ceil(50_000 / part.length)).slice(0, 50_000);
    const book = officeWith({
      "Phong trào": [{ ...campaignRow, "Mở đầu": text, "Trích yếu": text, "Ký hiệu": text, Số: text }],
      "Nội dung": [{ "Phong trào": "QB-2026", "Thứ tự": 1, Cấp: "mục 1", "Nội dung": text, "Chủ trì": text }],
    });
    const from = cpuNow();
    spots(book);
    expect(cpuNow() - from).toBeLessThan(3000);
  },
);
