import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionTags } from "../../src/core/paper/plan/tags.ts";
import { inspectPaper } from "../../src/docx/gate.ts";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import { docxWith, p, partOf, printed } from "./docx-with.ts";
import { DECISION_DATA, PLAN_DATA, template } from "./paper-data.ts";

const rendered = (form: Uint8Array, data: TemplateData): Uint8Array => printed(form, data, decisionTags);

const lines = (form: string, data: TemplateData): readonly string[] =>
  readParagraphs(rendered(template(form), data)).filter((text) => text !== "");

test("a plan prints everything it was given, in order", () => {
  expect(lines("ke-hoach", PLAN_DATA)).toEqual([
    "UBND TỈNH QUẢNG BÌNH",
    "SỞ TƯ PHÁP",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 677/KH-STP",
    "Quảng Bình, ngày 28 tháng 4 năm 2017",
    "KẾ HOẠCH",
    "Phát động phong trào thi đua\n(06/9/1997 - 06/9/2017)",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "-\tNâng cao nhận thức;",
    "+\tBiểu dương điển hình;",
    "1.1. Trung tâm trợ giúp pháp lý nhà nước.",
    "đ)\tCá nhân có thành tích;",
    "Tổ chức thực hiện thiết thực.",
    "Trên đây là Kế hoạch của Sở Tư pháp./.",
    "Nơi nhận:",
    "-\tBộ Tư pháp;",
    "-\tLưu: VT, VP.",
    "KT. GIÁM ĐỐC",
    "PHÓ GIÁM ĐỐC",
    "Nguyễn Thị Lài",
  ]);
});

test("a decision prints its articles, signature and then the plan without recipients of its own", () => {
  const texts = lines("quyet-dinh-ke-hoach", DECISION_DATA);
  const order = [
    "QUYẾT ĐỊNH",
    "BỘ TRƯỞNG BỘ TƯ PHÁP",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.",
    "Nơi nhận:",
    "Nguyễn Thị Lài",
    "KẾ HOẠCH",
    "(Ban hành kèm theo Quyết định số 131/QĐ-BTP)",
    "I. MỤC ĐÍCH, YÊU CẦU",
  ].map((text) => texts.indexOf(text));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(texts.filter((text) => text === "Nơi nhận:")).toHaveLength(1);
  expect(texts[texts.length - 1]).toBe("Trên đây là Kế hoạch của Sở Tư pháp./.");
});

test("a dropped section leaves no empty paragraph behind", () => {
  const emptied = { ...PLAN_DATA, co_co_quan_chu_quan: false, can_cu: [], quyen_han_ky: [], ket_thuc: [] };
  const count = (data: TemplateData): number => readParagraphs(rendered(template("ke-hoach"), data)).length;
  expect(count(PLAN_DATA) - count(emptied)).toBe(4);
});

const PARAGRAPH_BEFORE_BLOCK = /<w:p>(?:(?!<w:p>).)*<\/w:p>(?=<w:tbl>(?:(?!<w:tbl>).)*Nơi nhận:)/;

test.each([
  ["the closing", PLAN_DATA, "Trên đây là"],
  [
    "without a closing, the outline's last item",
    { ...PLAN_DATA, ket_thuc: [] },
    "Tổ chức thực hiện thiết thực.",
  ],
])("%s keeps to the signature block", (_name, data, text) => {
  const body = partOf(rendered(template("ke-hoach"), data), "word/document.xml");
  const last = body.match(PARAGRAPH_BEFORE_BLOCK)?.[0];
  expect(last).toContain(text);
  expect(last).toContain('<w:pStyle w:val="ThanVan"/><w:keepNext/>');
});

test("the same template and data give the same bytes", () => {
  const once = rendered(template("ke-hoach"), PLAN_DATA);
  expect(Buffer.compare(once, rendered(template("ke-hoach"), PLAN_DATA))).toBe(0);
});

test("the template's own bytes are left alone", () => {
  const form = template("ke-hoach");
  const before = Buffer.from(form);
  rendered(form, PLAN_DATA);
  expect(Buffer.compare(form, before)).toBe(0);
});

describe("what a text may hold", () => {
  const oneTag = docxWith(p("{chu}"));
  const through = (chu: string): readonly string[] => readParagraphs(printed(oneTag, { chu }));

  test.each([
    ["XML's own characters", `A & B < C > D " E ' F &amp; &#65;`],
    ["composed Vietnamese", "Ủy ban nhân dân xã Đường Hoa".normalize("NFC")],
    ["a very long line", "Thi đua ".repeat(20_000)],
    ["a dollar sign, as replacements use it", "$& $1 $$"],
    ["letters beyond the basic plane", "𠀋 đ"],
  ])("%s", (_name, text) => {
    expect(through(text)).toEqual([text]);
  });

  test("any printable text comes out as it went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[\p{Cc}\uFFFE\uFFFF]/u.test(text));
        expect(through(text)).toEqual([text]);
      }),
      { numRuns: 60 },
    );
  });

  test("a tag in a text is printed, not filled, and the gate sees it", () => {
    const bytes = printed(oneTag, { chu: "trước {hạn: M1}" });
    expect(readParagraphs(bytes)).toEqual(["trước {hạn: M1}"]);
    expect(inspectPaper(bytes, {}, {})).toHaveLength(1);
  });
});
