import { describe, expect, test } from "vitest";
import { isDocx, readParagraphs, readParts } from "../../src/docx/read-paragraphs.ts";
import { docxWith, p } from "./docx-with.ts";
import { template } from "./paper-data.ts";

const run = (inside: string): string => `<w:p><w:r>${inside}</w:r></w:p>`;
const cell = (inside: string): string => `<w:tc><w:tcPr/>${inside}</w:tc>`;

describe("text of a paragraph", () => {
  test.each([
    ["several runs", "<w:p><w:r><w:t>Kế </w:t></w:r><w:r><w:t>hoạch</w:t></w:r></w:p>", ["Kế hoạch"]],
    ["a tab and a line break", run("<w:t>-</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t>"), ["-\ta\nb"]],
    ["a tab stop", '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr></w:p>', [""]],
    ["entities", p("A &amp; B &lt; &#273; &#x110; &quot;"), ['A & B < đ Đ "']],
    ["a hyphen that does not break", run("<w:t>2016</w:t><w:noBreakHyphen/><w:t>2020</w:t>"), ["2016-2020"]],
    ["a field", run("<w:instrText> PAGE </w:instrText>") + p("3"), ["", "3"]],
    ["deleted text", run("<w:delText>cũ</w:delText><w:t>mới</w:t>"), ["mới"]],
    [
      "moved text",
      "<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:r><w:t>mới</w:t></w:r></w:p>",
      ["mới"],
    ],
    ["a link", '<w:p><w:hyperlink r:id="a"><w:r><w:t>trang</w:t></w:r></w:hyperlink></w:p>', ["trang"]],
    ["an attribute with a bracket", '<w:p w:rsidR="a>b"><w:r><w:t>x</w:t></w:r></w:p>', ["x"]],
    ["none", '<w:p/><w:p w:rsidR="1"/>', ["", ""]],
  ])("%s", (_name, body, texts) => {
    expect(readParagraphs(docxWith(body))).toEqual(texts);
  });
});

test("tables are read row by row, cell by cell, between what stands around them", () => {
  const row = (a: string, b: string): string => `<w:tr>${cell(p(a))}${cell(p(b) + p(`${b}2`))}</w:tr>`;
  const body = `${p("trước")}<w:tbl>${row("a", "b")}${row("c", "d")}</w:tbl>${p("sau")}`;
  expect(readParagraphs(docxWith(body))).toEqual(["trước", "a", "b", "b2", "c", "d", "d2", "sau"]);
});

test("a text box is read once, after the paragraph that holds it", () => {
  const box = `<mc:AlternateContent><mc:Choice>${p("hộp")}</mc:Choice><mc:Fallback>${p("hộp")}</mc:Fallback></mc:AlternateContent>`;
  expect(readParagraphs(docxWith(`<w:p><w:r>${box}<w:t>ngoài</w:t></w:r></w:p>`))).toEqual(["ngoài", "hộp"]);
});

test("the body is found where the package says it is", () => {
  const relation = (target: string): string =>
    `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
  const file = (target: string): Uint8Array =>
    docxWith(p("cũ"), {
      "_rels/.rels": relation(target),
      "word/document2.xml": `<w:document>${p("mới")}</w:document>`,
    });
  expect(readParagraphs(file("word/document2.xml"))).toEqual(["mới"]);
  expect(readParagraphs(file("/word/document2.xml"))).toEqual(["mới"]);
  expect(isDocx(file("word/none.xml"))).toBe(false);
});

test("parts carry the names clerks use", () => {
  expect(readParts(template("ke-hoach")).map(({ part }) => part)).toEqual([
    "thân văn bản",
    "đầu trang",
    "đầu trang",
  ]);
});

test("bytes that are no Word file are our mistake here", () => {
  expect(isDocx(new Uint8Array())).toBe(false);
  expect(isDocx(docxWith("", { "word/document.xml": "<workbook/>" }))).toBe(false);
  expect(isDocx(template("ke-hoach").slice(0, 3000))).toBe(false);
  expect(() => readParagraphs(new Uint8Array())).toThrow("not a .docx");
});
