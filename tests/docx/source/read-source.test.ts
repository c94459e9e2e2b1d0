import { describe, expect, test } from "vitest";
import type { SourceLine } from "../../../src/core/reader/lines/line.ts";
import { sourceOfDocx } from "../../../src/docx/source/read-source.ts";
import { docxWith } from "../docx-with.ts";
import {
  abstract,
  besideBody,
  cell,
  footer,
  header,
  level,
  listed,
  num,
  numbering,
  p,
  r,
  section,
  style,
  styled,
  styles,
  table,
} from "./word-xml.ts";

const sourceOf = (body: string, parts: Readonly<Record<string, string>> = {}): readonly SourceLine[] => {
  const read = sourceOfDocx(docxWith(body, { "word/_rels/document.xml.rels": "<Relationships/>", ...parts }));
  return read.ok ? read.lines : [{ text: read.why }];
};
const linesOf = (body: string, parts: Readonly<Record<string, string>> = {}): readonly string[] =>
  sourceOf(body, parts).map(({ text }) => text);
const besides = (body: string, parts: Readonly<Record<string, string>>): readonly string[] =>
  sourceOf(body, parts).flatMap(({ text, beside }) => (text === "" ? [] : [`${beside ?? "text"}: ${text}`]));

describe("tables", () => {
  test("row by row, the paragraphs of a cell below one another", () => {
    const head = table([
      cell(p("SỞ TƯ PHÁP")),
      cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), p("Độc lập - Tự do - Hạnh phúc")),
    ]);
    const tasks = table([cell(p("1")), cell(p("Sơ kết")), cell(p("15/6/2024"))]);
    expect(linesOf(head + p("KẾ HOẠCH") + tasks)).toEqual([
      "SỞ TƯ PHÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
      "KẾ HOẠCH",
      "1 | Sơ kết | 15/6/2024",
    ]);
  });

  test("one inside a cell belongs to its row, and stays a table where its frame is none", () => {
    const inner = table([cell(p("a")), cell(p("b"))], [cell(p("c")), cell(p("d"))]);
    expect(linesOf(table([cell(p("1")), cell(p("Việc"), inner, p("hết")), cell(p("STP"))]))).toEqual([
      "1 | Việc\na\nb\nc\nd\nhết | STP",
    ]);
    expect(linesOf(table([cell(p("trước"), inner, p("sau"))]))).toEqual(["trước", "a | b", "c | d", "sau"]);
  });
});

const ranks = abstract(
  0,
  level(0, "upperRoman", "%1."),
  level(1, "decimal", "%2."),
  level(2, "decimal", "%2.%3."),
);

describe("lists are numbered as Word numbers them", () => {
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "levels, bullets",
      p("MỤC ĐÍCH", listed(1, 0)) +
        p("Mục đích", listed(1, 1)) +
        p("Yêu cầu", listed(1, 1)) +
        p("Một", listed(1, 2)) +
        p("Nội dung", listed(2, 0)) +
        p("NỘI DUNG", listed(1, 0)) +
        p("Chung", listed(1, 1)),
      numbering(ranks, abstract(1, level(0, "bullet", "\uf0b7")), num(1, 0), num(2, 1)),
      ["I. MỤC ĐÍCH", "1. Mục đích", "2. Yêu cầu", "2.1. Một", "- Nội dung", "II. NỘI DUNG", "1. Chung"],
    ],
    [
      "by the style, and the one it is based on",
      p("A", styled("Muc")) + p("B", styled("MucCon")) + p("C", styled("Ngoai")) + p("D", styled("Muc")),
      {
        ...numbering(
          abstract(
            0,
            level(0, "decimal", "Điều %1.", styled("Muc")),
            level(1, "lowerLetter", "%2)", styled("MucCon")),
          ),
          num(7, 0),
        ),
        ...styles(
          style("Muc", `<w:pPr>${listed(7, 0)}</w:pPr>`),
          style("MucCon", '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>', "Muc"),
          style("Ngoai", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', "Muc"),
        ),
      },
      ["Điều 1. A", "a) B", "C", "Điều 2. D"],
    ],
    [
      "two of one pattern count on, one that starts anew does not",
      p("A", listed(1, 0)) + p("B", listed(2, 0)) + p("C", listed(3, 0)),
      numbering(
        ranks,
        num(1, 0),
        num(2, 0),
        num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      ),
      ["I. A", "II. B", "I. C"],
    ],
    [
      "upper levels in figures, a pattern kept in a style, an empty paragraph that counts",
      p("A", listed(1, 0)) + p("B", listed(1, 1)) + p("", listed(1, 1)) + p("C", listed(1, 1)),
      numbering(
        abstract(0, '<w:numStyleLink w:val="Nhieucap"/>'),
        abstract(
          1,
          '<w:styleLink w:val="Nhieucap"/>',
          level(0, "upperRoman", "%1."),
          level(1, "decimal", "%1.%2.", "<w:isLgl/>"),
        ),
        num(1, 0),
      ),
      ["I. A", "1.1. B", "", "1.3. C"],
    ],
    [
      "not by what the paragraph was before a tracked change",
      p("A", `<w:jc w:val="both"/><w:pPrChange w:id="1"><w:pPr>${listed(1, 0)}</w:pPr></w:pPrChange>`) +
        p("B", listed(1, 0)),
      numbering(ranks, num(1, 0)),
      ["A", "I. B"],
    ],
    [
      "as far as anybody counts",
      p("A", listed(1, 0)) + p("B", listed(1, 99)) + p("C", listed(9, 0)),
      numbering(
        abstract(0, level(0, "upperRoman", "%1.").replace('start w:val="1"', 'start w:val="90000"')),
        num(1, 0),
      ),
      ["90000. A", "B", "C"],
    ],
  ])("%s", (_name, body, parts, lines) => {
    expect(linesOf(body, parts)).toEqual(lines);
  });
});

describe("a paper that was worked on is read as if all changes were accepted", () => {
  const del = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const ins = (text: string): string => `<w:ins>${r(text)}</w:ins>`;
  test.each<[string, string, readonly string[]]>([
    ["inserted and deleted", p(r("còn") + del(" đã xóa") + ins(" thêm")), ["còn thêm"]],
    [
      "moved",
      p(`<w:moveFrom>${r("cũ")}</w:moveFrom>`) + p("giữa") + p(`<w:moveTo>${r("mới")}</w:moveTo>`),
      ["", "giữa", "mới"],
    ],
    ["the end of a paragraph deleted", p("một ", "<w:rPr><w:del/></w:rPr>") + p("câu"), ["", "một câu"]],
    [
      "a deleted row",
      table([cell(p(del("a"))), cell(p(del("b")))], [cell(p("c")), cell(p("d"))]),
      [" | ", "c | d"],
    ],
    [
      "a field's result",
      p(`${r("trang ")}<w:r><w:instrText> PAGE </w:instrText></w:r>${r("3")}`),
      ["trang 3"],
    ],
    ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${p("có")}</w:sdtContent></w:sdt>`, ["có"]],
    [
      "a control that nobody filled in",
      p(
        `${r("Số: ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Bấm để nhập")}</w:sdtContent></w:sdt>`,
      ),
      ["Số: "],
    ],
    [
      "a remark",
      p(
        `<w:commentRangeStart w:id="1"/>${r("chữ")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      ["chữ"],
    ],
    [
      "a text box, once",
      p(
        `${r("ngoài")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p("hộp")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("hộp")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ["ngoài", "hộp"],
    ],
    [
      "an old text box",
      p(
        `<w:r><w:pict><v:textbox><w:txbxContent>${p("ĐẾN Số: 12")}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
      ["", "ĐẾN Số: 12"],
    ],
    ["a soft hyphen", p(`<w:r><w:t>thi</w:t><w:softHyphen/><w:t> đua</w:t></w:r>`), ["thi đua"]],
    [
      "line breaks",
      p("<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Phát động phong</w:t><w:br/><w:t>trào</w:t></w:r>"),
      ["KẾ HOẠCH\nPhát động phong\ntrào"],
    ],
  ])("%s", (_name, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });
});

test("bold is told by runs, else by the style", () => {
  const parts = styles(
    style("Dam", "<w:rPr><w:b/></w:rPr>"),
    style("Con", "", "Dam"),
    style("Nhat", '<w:rPr><w:b w:val="0"/></w:rPr>', "Dam"),
  );
  const body =
    p(r("A", "<w:b/>")) +
    p(r("B", "<w:b/>") + r("b")) +
    p("C", styled("Con")) +
    p("D", styled("Nhat")) +
    p(r("E", '<w:b w:val="false"/>'), styled("Dam")) +
    p(r("F", "<w:bCs/>"));
  expect(sourceOf(body, parts).map(({ strong }) => strong)).toEqual([true, false, true, false, false, false]);
});

describe("what stands beside the body", () => {
  const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  test("notes stand behind what refers to them, others at the end", () => {
    const parts = besideBody({
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p("")}</w:footnote><w:footnote w:id="2">${p("chú hai")}</w:footnote><w:footnote w:id="3">${p("chú ba")}${p("nữa")}</w:footnote><w:footnote w:id="4">${p("mồ côi")}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p("cuối")}</w:endnote>`,
    });
    const body =
      p(`${r("một")}${note(3)}`) +
      table([cell(p(`${r("ô")}${note(2)}`)), cell(p("kia"))]) +
      p('<w:r><w:t>hai</w:t><w:endnoteReference w:id="2"/></w:r>');
    expect(besides(body, parts)).toEqual([
      "text: một",
      "note: chú ba",
      "note: nữa",
      "text: ô | kia",
      "note: chú hai",
      "text: hai",
      "note: cuối",
      "note: mồ côi",
    ]);
  });

  test("headers and footers that are printed, each once", () => {
    const parts = besideBody({
      header1: p("SỞ TƯ PHÁP"),
      header2: p("SỞ TƯ PHÁP"),
      header3: p("không in"),
      footer1: p("<w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>2</w:t></w:r>"),
    });
    const first = p("", section(header("header1") + header("header3", "first") + header("header3", "even")));
    const body = first + p("một") + section(header("header2") + footer("footer1"));
    expect(besides(body, parts)).toEqual(["margin: SỞ TƯ PHÁP", "text: một", "margin: 2"]);
    const titled = section(`${header("header3", "first")}${header("header1")}<w:titlePg/>`);
    expect(besides(p("một") + titled, parts)).toEqual([
      "margin: không in",
      "margin: SỞ TƯ PHÁP",
      "text: một",
    ]);
  });
});

test("a file with macros or a template on somebody's disk is read: nothing of it is run or followed", () => {
  const parts = {
    "word/vbaProject.bin": "x",
    "word/_rels/settings.xml.rels":
      '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Normal.dotm" TargetMode="External"/></Relationships>',
  };
  expect(linesOf(p("chữ"), parts)).toEqual(["chữ"]);
});

test("what is no Word file is one sentence", () => {
  expect(sourceOfDocx(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
  expect(linesOf("", { "word/document.xml": "<workbook/>" })[0]).toMatch(/hỏng/u);
});
