import { expect, test } from "vitest";
import { sourceOfDocx } from "../../src/docx/read-source.ts";
import { docxWith } from "./docx-with.ts";

const p = (text: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.join("")}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join("")}</w:tr>`).join("")}</w:tbl>`;
const listed = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, pattern: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "decimal", "%2.%3.")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "bullet", "-")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const linesOf = (body: string, parts: Readonly<Record<string, string>> = {}): readonly string[] => {
  const read = sourceOfDocx(docxWith(body, parts));
  return read.ok ? read.lines.map(({ text }) => text) : [read.why];
};

test("a table of a head is read cell by cell, a table of tasks row by row", () => {
  const head = table([
    cell(p("SỞ TƯ PHÁP")),
    cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), p("Độc lập - Tự do - Hạnh phúc")),
  ]);
  const tasks = table([cell(p("1")), cell(p("Sơ kết")), cell(p("15/6/2024"))]);
  expect(linesOf(head + p("KẾ HOẠCH") + tasks)).toEqual([
    "SỞ TƯ PHÁP",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "KẾ HOẠCH",
    "1 | Sơ kết | 15/6/2024",
  ]);
});

test("the numbers of lists are told, and what was deleted is not", () => {
  const deleted = `<w:p><w:r><w:t>còn</w:t></w:r><w:del><w:r><w:delText> đã xóa</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins></w:p>`;
  const body =
    p("MỤC ĐÍCH", listed(1, 0)) +
    p("Mục đích", listed(1, 1)) +
    p("Yêu cầu", listed(1, 1)) +
    p("Một", listed(1, 2)) +
    p("Nội dung", listed(2, 0)) +
    p("NỘI DUNG", listed(1, 0)) +
    p("Chung", listed(1, 1)) +
    deleted;
  expect(linesOf(body, { "word/numbering.xml": numbering })).toEqual([
    "I. MỤC ĐÍCH",
    "1. Mục đích",
    "2. Yêu cầu",
    "2.1. Một",
    "- Nội dung",
    "II. NỘI DUNG",
    "1. Chung",
    "còn thêm",
  ]);
});

test("what is no Word file is one sentence", () => {
  expect(sourceOfDocx(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
});
