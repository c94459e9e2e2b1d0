import { describe, expect, test } from "vitest";
import { inspectPaper } from "../../src/docx/gate.ts";
import { docxWith, p } from "./docx-with.ts";

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
    expect(inspectPaper(docxWith(p("Đoạn đầu") + p(text)))).toEqual([
      { part: "thân văn bản", paragraph: 2, text, message: expect.stringContaining(`“${found}”`) },
    ]);
  });

  test("a tag that Word split over several runs", () => {
    const split = "<w:p><w:r><w:t>{so_</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ky_hieu}</w:t></w:r></w:p>";
    expect(inspectPaper(docxWith(split))).toMatchObject([{ paragraph: 1, text: "{so_ky_hieu}" }]);
  });

  test("a tag in a header", () => {
    const found = inspectPaper(docxWith(p("x"), { "word/header1.xml": HEADER("Trang {trang}") }));
    expect(found).toMatchObject([{ part: "đầu trang", paragraph: 1 }]);
  });

  test("two faults in one paragraph, quoted short", () => {
    const found = inspectPaper(docxWith(p(`{a} NaN ${"dài ".repeat(100)}`)));
    expect(found).toHaveLength(2);
    expect(found[0]?.text).toHaveLength(81);
  });
});

test.each([
  "Ngân hàng NANO, chị Nan, undefinedness",
  "Nghị định số 30/2020/NĐ-CP; Điều 1 (khoản 2) [trích]",
  "",
])("lets %j pass", (text) => {
  expect(inspectPaper(docxWith(p(text)))).toEqual([]);
});

test("a file that is no paper", () => {
  expect(inspectPaper(Uint8Array.from([80, 75, 3, 4]))).toMatchObject([{ part: "tệp", paragraph: 0 }]);
});
