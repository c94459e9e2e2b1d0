import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceOfPdf } from "../../src/reading/pdf/read-pdf.ts";
import { readFacts, readPages, statedFacts } from "../core/reader/stated.ts";
import { line, madePdf, text, upward } from "./made-pdf.ts";

const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, `../fixtures/pdf/${name}.pdf`));

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await sourceOfPdf(bytes);
  if (!read.ok) return [read.why];
  return read.lines
    .filter(({ text: words }) => words !== "")
    .map(
      ({ text: words, beside, strong }) =>
        `${beside === undefined ? "" : `${beside}: `}${strong === true ? "** " : ""}${words}`,
    );
}

// Printed by LibreOffice from the plans of the sample, which are the seeds' own texts.
test.each([
  ["ke-hoach-QB-2017", "qb-2017"],
  ["ke-hoach-BTP-2017", "btp-2017"],
  ["ke-hoach-AG-2023", "ag-2023"],
])("%s states what its text states", async (name, stated) => {
  const read = await sourceOfPdf(fixture(name));
  const { facts, optional } = statedFacts(stated);
  expect(read.ok ? readFacts(readPages(read.lines), optional) : read.why).toEqual(facts);
});

test("a table over two pages is read row by row, each cell whole", async () => {
  const lines = await linesOf(fixture("lich-cong-tac-BTP-2017"));
  expect(lines).toContain(
    "Thứ Tư, 15/02/2017 | Đăng ký thi đua | Các đơn vị thuộc Bộ; Các Sở Tư pháp; Tổng cục Thi hành án dân sự | Kế hoạch tổ chức thực hiện kèm kết quả đăng ký danh hiệu thi đua",
  );
  expect(lines.filter((each) => each.startsWith("margin"))).toEqual(["margin: 2"]);
});

/** Rows of running text from this height on, full to the right edge but for the last. */
const full = "Van phong theo doi, don doc cac don vi thuc hien ke hoach nay, bao cao";
const paragraph = (y: number, rows: number): string =>
  Array.from({ length: rows }, (_, at) =>
    text(
      at === 0 ? 115 : 85,
      y - at * 18,
      at === rows - 1 ? "het cau." : at === 0 ? full.slice(0, 66) : full,
    ),
  ).join("\n");

describe("places tell what belongs together", () => {
  test.each<[string, string, readonly string[]]>([
    ["words of one row", `${text(85, 700, "Ke")} ${text(104, 700, "hoach")}`, ["Ke hoach"]],
    ["pieces of one word", `${text(85, 700, "Ke ho")} ${text(117.8, 700, "ach")}`, ["Ke hoach"]],
    [
      "columns of a head",
      `${text(85, 700, "SO TU PHAP")} ${text(300, 701, "CONG HOA")}`,
      ["SO TU PHAP   CONG HOA"],
    ],
    ["bold", `${text(85, 700, "I. NOI DUNG", 14, "F2")} ${text(85, 680, "a")}`, ["** I. NOI DUNG", "a"]],
    [
      "text that runs upward comes last",
      `${upward(20, 300, "dau den")} ${text(85, 700, "a")}`,
      ["a", "dau den"],
    ],
    [
      "rows of paragraphs",
      `${paragraph(700, 3)} ${paragraph(640, 2)}`,
      [`${full.slice(0, 66)} ${full} het cau.`, `${full.slice(0, 66)} het cau.`],
    ],
    [
      "a table by its lines, with a cell of two rows",
      [
        ...[700, 660, 620].map((y) => line(80, y, 400, y)),
        ...[80, 120, 300, 400].map((x) => line(x, 700, x, 620)),
        text(90, 676, "1"),
        text(125, 684, "So ket"),
        text(125, 668, "phong trao"),
        text(305, 676, "30/6"),
        text(90, 640, "2"),
        text(125, 640, "Tong ket"),
        text(85, 720, "truoc"),
        text(85, 590, "sau"),
      ].join("\n"),
      ["truoc", "1 | So ket phong trao | 30/6", "2 | Tong ket | ", "sau"],
    ],
    ["lines under a heading are no table", `${line(85, 690, 200, 690)} ${text(85, 700, "a")}`, ["a"]],
  ])("%s", async (_name, drawn, lines) => {
    expect(await linesOf(madePdf(drawn))).toEqual(lines);
  });

  test("headers, footers and page numbers stand beside, and a paragraph runs over them", async () => {
    const page = (at: number, inside: string): string =>
      `${text(85, 810, "SO TU PHAP - LUU HANH NOI BO")} ${inside} ${text(290, 30, String(at))}`;
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => text(85, 700 - at * 18, full)).join("\n");
    expect(
      await linesOf(
        madePdf(page(1, rows(3)), page(2, text(85, 760, "het cau.")), page(3, text(85, 700, "c"))),
      ),
    ).toEqual([
      "margin: SO TU PHAP - LUU HANH NOI BO",
      `${full} ${full} ${full} het cau.`,
      "margin: 1",
      "margin: SO TU PHAP - LUU HANH NOI BO",
      "margin: 2",
      "margin: SO TU PHAP - LUU HANH NOI BO",
      "c",
      "margin: 3",
    ]);
  });
});

test.each<[string, Uint8Array, RegExp]>([
  ["a scanned file", madePdf("q 100 0 0 100 0 0 cm Q"), /ảnh quét/u],
  ["a locked file", fixture("co-mat-khau"), /mật khẩu/u],
  ["a file cut off", fixture("ke-hoach-QB-2017").subarray(0, 20_000), /hỏng/u],
  ["what only says it is one", new TextEncoder().encode("%PDF-1.7\nkhông phải"), /hỏng/u],
  ["nothing", new Uint8Array(), /hỏng/u],
])("%s is told in one sentence with its cure", async (_name, bytes, sentence) => {
  const [told, ...more] = await linesOf(bytes);
  expect(told).toMatch(sentence);
  expect(told).toMatch(/Hãy .+\.$/u);
  expect(more).toEqual([]);
});
