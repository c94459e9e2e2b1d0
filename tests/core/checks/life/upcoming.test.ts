import { describe, expect, test } from "vitest";
import { upcoming } from "../../../../src/core/checks/life/upcoming.ts";
import { bookFacts } from "../../../../src/core/facts/book-facts.ts";
import { bookOf, type RowsBySheet } from "../../book-of.ts";

const said = (rows: RowsBySheet, today: `${number}-${number}-${number}` | null) =>
  upcoming
    .find(bookFacts(bookOf(rows).book, today), upcoming.parameters)
    .map(({ in: { table }, column, message }) => [table.sheet, column, message]);

const text = (from: string, to: string) => ({
  "Văn bản pháp lý": [
    { Mã: "ND", Loại: "Nghị định", Tên: "Về thi đua", "Hiệu lực từ": from, "Hiệu lực đến": to },
  ],
});

describe("ra-soat.sap-doi tells what begins or ends within a month", () => {
  const cases: readonly (readonly [string, RowsBySheet, readonly (readonly string[])[]])[] = [
    [
      "ends today",
      text("", "01/03/2026"),
      [["Văn bản pháp lý", "to", "Văn bản hết hiệu lực ngày 01/03/2026 (hôm nay)."]],
    ],
    [
      "ends in 31 days",
      text("", "01/04/2026"),
      [["Văn bản pháp lý", "to", "Văn bản hết hiệu lực ngày 01/04/2026 (còn 31 ngày)."]],
    ],
    ["ends later", text("", "02/04/2026"), []],
    ["ended", text("", "28/02/2026"), []],
    [
      "begins",
      text("15/03/2026", ""),
      [["Văn bản pháp lý", "from", "Văn bản bắt đầu có hiệu lực ngày 15/03/2026 (còn 14 ngày)."]],
    ],
    ["began today", text("01/03/2026", ""), []],
    [
      "a term of the council, once for all its members",
      {
        "Hội đồng": ["An", "Bình", "Cảnh"].map((name) => ({
          "Hội đồng": "Hội đồng Thi đua - Khen thưởng",
          "Họ tên": `Nguyễn Văn ${name}`,
          Đến: "10/03/2026",
        })),
      },
      [
        [
          "Hội đồng",
          "to",
          "Nhiệm kỳ thành viên Hội đồng hết hạn ngày 10/03/2026 (còn 9 ngày); cùng ngày còn 2 dòng khác của trang.",
        ],
      ],
    ],
  ];
  test.each(cases)("%s", (_, rows, expected) => expect(said(rows, "2026-03-01")).toEqual(expected));
});

test("the year to come has no calendar yet", () => {
  const rows = { "Ngày nghỉ": [{ Ngày: "01/01/2031", Loại: "nghỉ", "Lý do": "Tết Dương lịch" }] };
  expect(said(rows, "2031-12-10")).toEqual([
    [
      "Ngày nghỉ",
      "date",
      "Lịch nghỉ năm 2032 chưa có thông báo chính thức; thời hạn của năm đó đang tính theo ngày tạm tính.",
    ],
  ]);
  expect(said(rows, "2031-11-10")).toEqual([]);
});

test("without a day nothing is to come", () => expect(said(text("", "01/03/2026"), null)).toEqual([]));
