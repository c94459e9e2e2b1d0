import { describe, expect, test } from "vitest";
import type { SourceLine } from "../../../src/core/reader/lines/line.ts";
import { readSource } from "./stated.ts";

const text = (...lines: readonly string[]): readonly SourceLine[] => lines.map((line) => ({ text: line }));
const margin = (...lines: readonly string[]): readonly SourceLine[] => [
  { text: "" },
  ...lines.map((line): SourceLine => ({ text: line, beside: "margin" })),
  { text: "" },
];
const note = (line: string): SourceLine => ({ text: line, beside: "note" });

const body = text(
  "KẾ HOẠCH",
  "Phát động thi đua năm 2024",
  "I. NỘI DUNG",
  "1. Gửi báo cáo trước ngày 15/6/2024.",
);

describe("headers and footers", () => {
  test("one that is no head or foot is kept beside the paper, and says nothing", () => {
    const { number, agency, paragraphs, deadlines } = readSource([
      ...margin("Kế hoạch phát động thi đua trước ngày 01/01/2024"),
      ...text("SỞ TƯ PHÁP", "Số: 12/KH-STP"),
      ...body,
      ...margin("2"),
      ...text("2. Hết."),
    ]);
    expect([number?.value, agency?.value]).toEqual(["12/KH-STP", "Sở Tư pháp"]);
    expect(paragraphs.map(({ place }) => place)).toEqual([
      "margin",
      "head",
      "number",
      "title",
      "abstract",
      "outline",
      "outline",
      "page-number",
      "outline",
    ]);
    expect(deadlines.map(({ nominal }) => nominal)).toEqual(["2024-06-15"]);
  });

  test("a head that stands in the first page's header, and an archive line in the last page's footer, are the paper's own", () => {
    const { number, date, agency, recipients, paragraphs } = readSource([
      ...margin("SỞ TƯ PHÁP", "Số: 12/KH-STP", "Quảng Trị, ngày 02 tháng 01 năm 2024"),
      ...body,
      ...text("Nơi nhận:", "- UBND tỉnh (để b/c);"),
      ...margin("- Lưu: VT, TĐKT."),
    ]);
    expect([number?.value, date?.value, agency?.value]).toEqual(["12/KH-STP", "2024-01-02", "Sở Tư pháp"]);
    expect(recipients.map(({ name }) => name)).toEqual(["UBND tỉnh", "VT, TĐKT"]);
    expect(paragraphs.map(({ place }) => place)).not.toContain("margin");
  });
});

test("a note is kept where it stands; what it cites is cited, its days bind nobody", () => {
  const { cited, deadlines, paragraphs } = readSource([
    ...body,
    note("Theo Quyết định số 131/QĐ-BTP, trước ngày 01/7/2024."),
    ...text("2. Hết."),
  ]);
  expect(paragraphs.map(({ place }) => place)).toEqual([
    "title",
    "abstract",
    "outline",
    "outline",
    "note",
    "outline",
  ]);
  expect(cited.map(({ number }) => number)).toEqual(["131/QĐ-BTP"]);
  expect(deadlines.map(({ nominal }) => nominal)).toEqual(["2024-06-15"]);
});
