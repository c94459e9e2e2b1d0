import { expect, test } from "vitest";
import { fileLinkFormula, fileLinkOf } from "../../../src/local/book/model/file-link.ts";

test.each([
  ["./Kế hoạch.docx", 'HYPERLINK("Kế hoạch.docx","./Kế hoạch.docx")'],
  [
    "./Văn bản 2026/Kế hoạch (2).docx",
    'HYPERLINK("Văn bản 2026/Kế hoạch (2).docx","./Văn bản 2026/Kế hoạch (2).docx")',
  ],
  ["../../a.docx", 'HYPERLINK("../../a.docx","../../a.docx")'],
])("“%s” leads to a file beside the book", (path, formula) => {
  expect(fileLinkFormula(path)).toBe(formula);
  expect(fileLinkOf(formula)).toBe(path);
});

test.each([
  "file:///home/lan/Kế hoạch.docx",
  "https://docs.google.com/document/d/x/edit",
  "Kế hoạch.docx",
  "./Kế hoạch.pdf",
  './Kế "hoạch".docx',
  "./hai\ndòng.docx",
  `./${"x".repeat(260)}.docx`,
  "",
])("“%s” stays a text", (text) => {
  expect(fileLinkFormula(text)).toBeUndefined();
});

test.each([
  'HYPERLINK("https://moj.gov.vn","Bộ Tư pháp")',
  'HYPERLINK("a.docx","./b.docx")',
  'HYPERLINK("#\'Đợt\'!F3","F3")',
  '"./a.docx"',
])("another's formula stays a formula: %s", (formula) => {
  expect(fileLinkOf(formula)).toBeUndefined();
});
