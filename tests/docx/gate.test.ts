import { describe, expect, test } from "vitest";
import { must, someOf } from "../../src/core/paper/template/tags.ts";
import { inspectPaper } from "../../src/docx/gate.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import type { TemplateProblem } from "../../src/docx/template/template-problem.ts";
import { docxWith, p } from "./docx-with.ts";

const told = (bytes: Uint8Array): readonly TemplateProblem[] => inspectPaper(bytes, {}, {});

const HEADER = (text: string): string =>
  `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(text)}</w:hdr>`;

describe("stops a paper that shows", () => {
  test.each([
    ["a tag", "Số: {so_ky_hieu}", "{so_ky_hieu}"],
    ["a section tag", "{#noi_nhan}", "{#noi_nhan}"],
    ["half a tag", "Số: {so", "{so"],
    ["the other half", "so} ngày", "}"],
    ["undefined", "Giám đốc undefined", "undefined"],
    ["undefined in brackets", "(undefined)", "undefined"],
    ["NaN", "đạt NaN%", "NaN"],
    ["Invalid Date", "trước ngày Invalid Date", "Invalid Date"],
    ["an object", "Kính gửi [object Object]", "[object Object]"],
  ])("%s", (_name, text, found) => {
    expect(told(docxWith(p("Đoạn đầu") + p(text)))).toMatchObject([
      { part: "thân văn bản", paragraph: 2, quote: text, message: expect.stringContaining(`“${found}”`) },
    ]);
  });

  test("a tag that Word split over several runs", () => {
    const split = "<w:p><w:r><w:t>{so_</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ky_hieu}</w:t></w:r></w:p>";
    expect(told(docxWith(split))).toMatchObject([{ paragraph: 1, quote: "{so_ky_hieu}" }]);
  });

  test("a tag in a header", () => {
    const found = told(docxWith(p("x"), { "word/header1.xml": HEADER("Trang {trang}") }));
    expect(found).toMatchObject([{ part: "đầu trang", paragraph: 1 }]);
  });

  test("two faults in one paragraph, quoted short", () => {
    const found = told(docxWith(p(`{a} NaN ${"dài ".repeat(100)}`)));
    expect(found).toHaveLength(2);
    expect(found[0]?.quote.length).toBeLessThanOrEqual(80);
  });
});

test.each([
  "Ngân hàng NANO, chị Nan, undefinedness",
  "Nghị định số 30/2020/NĐ-CP; Điều 1 (khoản 2) [trích]",
  "",
])("lets %j pass", (text) => {
  expect(told(docxWith(p(text)))).toEqual([]);
});

test("a file that is no paper", () => {
  expect(told(Uint8Array.from([80, 75, 3, 4]))).toMatchObject([{ part: "tệp", paragraph: 0 }]);
});

describe("a mandatory part that is empty", () => {
  const tags = { ten: must("Họ và tên"), ds: someOf("Danh sách", { chu: must("Một dòng") }) };
  const emptyIn = (data: TemplateData): readonly string[] =>
    inspectPaper(docxWith(p("x")), tags, data).map(({ tag }) => tag);

  test.each([
    ["nothing", { ten: "A", ds: [{ chu: "b" }] }, []],
    ["a text of spaces", { ten: " ", ds: [{ chu: "b" }] }, ["ten"]],
    ["a text that is not there", { ds: [{ chu: "b" }] }, ["ten"]],
    ["a rich text of nothing", { ten: { runs: [{ text: "", bold: true }] }, ds: [{ chu: "b" }] }, ["ten"]],
    ["a list without items", { ten: "A", ds: [] }, ["ds"]],
    ["a field, told once", { ten: "A", ds: [{ chu: "" }, { chu: "" }] }, ["chu"]],
  ])("%s", (_name, data, found) => {
    expect(emptyIn(data)).toEqual(found);
  });
});

test("a part that is not well-formed stops the paper", () => {
  const bytes = docxWith(p("x"), { "word/header1.xml": "<w:hdr><w:p></w:hdr>" });
  expect(told(bytes)).toMatchObject([{ part: "tệp" }]);
});
