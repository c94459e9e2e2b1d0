import { describe, expect, test } from "vitest";
import { decisionTags, planTags } from "../../src/core/paper/plan/tags.ts";
import { type FormMeasure, measureForm } from "../../src/docx/form/measure-form.ts";
import { docxWith, p, partOf, printed, rezipped } from "./docx-with.ts";
import { DECISION_DATA, PLAN_DATA, template } from "./paper-data.ts";

const failing = (bytes: Uint8Array, landscape = false): readonly FormMeasure[] =>
  measureForm(bytes, landscape).filter(({ meets }) => !meets);

/** The shipped plan with one thing changed in a part. */
function changed(path: string, from: string | RegExp, to: string): Uint8Array {
  const xml = partOf(template("ke-hoach"), path);
  const other = xml.replace(from, to);
  expect(other).not.toBe(xml);
  return rezipped(template("ke-hoach"), { [path]: other });
}

describe("the shipped forms, empty and filled, meet every measure", () => {
  test.each([
    ["ke-hoach", 8, printed(template("ke-hoach"), PLAN_DATA, planTags)],
    ["quyet-dinh-ke-hoach", 14, printed(template("quyet-dinh-ke-hoach"), DECISION_DATA, decisionTags)],
  ])("%s: %i measures", (name, count, paper) => {
    for (const bytes of [template(name), paper]) {
      expect(failing(bytes)).toEqual([]);
      expect(measureForm(bytes, false)).toHaveLength(count);
    }
  });
});

const BODY = "word/document.xml";

test.each<readonly [name: string, bytes: Uint8Array, what: string, measured: string]>([
  [
    "Letter",
    changed(BODY, /<w:pgSz [^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>'),
    "Khổ giấy",
    "215,9 mm × 279,4 mm",
  ],
  ["a narrow left margin", changed(BODY, 'w:left="1701"', 'w:left="1440"'), "Lề trái", "25,4 mm"],
  ["a wide right margin", changed(BODY, 'w:right="851"', 'w:right="1440"'), "Lề phải", "25,4 mm"],
  ["a high top margin", changed(BODY, 'w:top="1134"', 'w:top="1701"'), "Lề trên", "30 mm"],
  [
    "no margins",
    changed(BODY, /<w:pgMar [^>]*>/, '<w:pgMar w:top="1134" w:left="1701" w:right="851"/>'),
    "Lề dưới",
    "không khai",
  ],
  [
    "another font by default",
    changed("word/styles.xml", 'w:ascii="Times New Roman"', 'w:ascii="Arial"'),
    "Phông chữ",
    "Arial ở đoạn 2",
  ],
  [
    "another font in one run",
    changed(BODY, /<w:r>(?=<w:t [^>]*>{ten_loai})/, '<w:r><w:rPr><w:rFonts w:ascii="Calibri"/></w:rPr>'),
    "Phông chữ",
    "“{ten_loai}”",
  ],
  [
    "a small body",
    changed("word/styles.xml", /(ThanVan".*?w:sz w:val=)"28"/, '$1"23"'),
    "Cỡ chữ phần nội dung",
    "11,5",
  ],
  ["a number on the first page", changed(BODY, "<w:titlePg/>", ""), "Số trang", "hiện cả ở trang đầu"],
  ["no number", changed("word/header1.xml", " PAGE ", " DATE "), "Số trang", "không có"],
  [
    "a small number",
    changed("word/styles.xml", /(SoTrang".*?w:sz w:val=)"28"/, '$1"22"'),
    "Số trang",
    "cỡ chữ 11",
  ],
  [
    "a number at the left",
    changed("word/header1.xml", "</w:pPr>", '<w:jc w:val="left"/></w:pPr>'),
    "Số trang",
    "không canh giữa",
  ],
])("%s is measured", (_name, bytes, what, measured) => {
  const found = failing(bytes);
  expect(found).toMatchObject([{ what, measured: expect.stringContaining(measured) }]);
  expect(found[0]?.message).toMatch(/^\p{Lu}.*: .*; Nghị định 30\/2020\/NĐ-CP quy định .*\.$/u);
});

test.each([
  [1106, true],
  [1105, false],
  [1445, true],
  [1446, false],
])("half a millimetre is let pass: a top margin of %i twips", (twips, meets) => {
  expect(failing(changed(BODY, 'w:top="1134"', `w:top="${twips}"`)).length === 0).toBe(meets);
});

test("a page on its side only for papers declared so", () => {
  const lying = changed(BODY, /<w:pgSz [^>]*>/, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(failing(lying)).toMatchObject([{ what: "Khổ giấy", measured: "297 mm × 210 mm" }]);
  expect(failing(lying, true)).toEqual([]);
});

test("the font of the theme is looked up", () => {
  const themed = rezipped(
    changed("word/styles.xml", 'w:ascii="Times New Roman"', 'w:asciiTheme="minorHAnsi"'),
    {
      "word/theme/theme1.xml": '<a:theme><a:latin typeface="A"/><a:latin typeface="Cambria"/></a:theme>',
    },
  );
  expect(failing(themed)).toMatchObject([
    { what: "Phông chữ", measured: expect.stringContaining("Cambria") },
  ]);
});

test("styles based on each other without end, and a file that is none", () => {
  const circle = changed("word/styles.xml", '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="QuocHieu"/>');
  expect(measureForm(circle, false).length).toBeGreaterThan(0);
  expect(measureForm(Uint8Array.from([1, 2]), false)).toEqual([]);
  expect(measureForm(docxWith(p("x")), false).map(({ what }) => what)).toEqual([
    "Phông chữ",
    "Cỡ chữ phần nội dung",
  ]);
  expect(partOf(circle, BODY)).not.toBe("");
});
