import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { shippedTemplates } from "../../src/core/plan/papers/shipped-templates.ts";
import { measureForm } from "../../src/docx/measure-form.ts";

const plan = Uint8Array.from(readFileSync("templates/ke-hoach.docx"));

/** The plan's template with one part's text replaced. */
function changed(part: string, from: string | RegExp, to: string): Uint8Array {
  const zip = new PizZip(plan);
  const before = zip.file(part)?.asText() ?? "";
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  zip.file(part, after);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

test.each(shippedTemplates.map(({ name, landscape }) => [name, landscape] as const))(
  "%s.docx meets the decree's measures",
  (name, landscape) => {
    const bytes = Uint8Array.from(readFileSync(`templates/${name}.docx`));
    expect(measureForm(bytes, !landscape)).toEqual([]);
  },
);

const body = "word/document.xml";
const required = "ở giữa lề trên, không hiện ở trang đầu";

describe("each measure is told with what was found and what is wanted", () => {
  test.each<[string, Uint8Array, readonly [string, string, string]]>([
    [
      "a Letter page",
      changed(body, /w:w="11906" w:h="16838"/u, 'w:w="12240" w:h="15840"'),
      ["Khổ giấy", "215,9 mm × 279,4 mm", "A4 (210 × 297 mm)"],
    ],
    [
      "a narrow left margin",
      changed(body, /w:left="1701"/u, 'w:left="1134"'),
      ["Lề trái", "20 mm", "30 - 35 mm"],
    ],
    [
      "a wide right margin",
      changed(body, /w:right="851"/u, 'w:right="1440"'),
      ["Lề phải", "25,4 mm", "15 - 20 mm"],
    ],
    ["a high top margin", changed(body, /w:top="1134"/u, 'w:top="567"'), ["Lề trên", "10 mm", "20 - 25 mm"]],
    [
      "a low bottom margin",
      changed(body, /w:bottom="1134"/u, 'w:bottom="2268"'),
      ["Lề dưới", "40 mm", "20 - 25 mm"],
    ],
    [
      "another font",
      changed(
        "word/styles.xml",
        /w:ascii="Times New Roman" w:hAnsi="Times New Roman"/u,
        'w:ascii="Arial" w:hAnsi="Arial"',
      ),
      ["Phông chữ", "Arial", "Times New Roman"],
    ],
    [
      "small letters",
      changed("word/styles.xml", '<w:sz w:val="28"/>', '<w:sz w:val="23"/>'),
      ["Cỡ chữ mặc định", "11,5 pt", "13 - 14 pt"],
    ],
    [
      "a number on the first page",
      changed(body, "<w:titlePg/>", ""),
      ["Số trang", "hiện cả ở trang đầu", required],
    ],
    ["no number", changed("word/header1.xml", " PAGE ", " DATE "), ["Số trang", "không có", required]],
  ])("%s", (_, bytes, [what, measured, wanted]) => {
    expect(measureForm(bytes, true)).toEqual([{ what, measured, required: wanted }]);
  });
});

test("half a millimetre of rounding is no fault, and a page across has no upright margins", () => {
  expect(measureForm(changed(body, /w:left="1701"/u, 'w:left="1680"'), true)).toEqual([]);
  const across = changed(body, /w:w="11906" w:h="16838"/u, 'w:w="16838" w:h="11906" w:orient="landscape"');
  expect(measureForm(across, true)).toEqual([]);
});

test("of a certificate only the page is asked; of what is no Word file nothing", () => {
  const letter = changed(body, /w:w="11906" w:h="16838"/u, 'w:w="12240" w:h="15840"');
  expect(measureForm(letter, false).map(({ what }) => what)).toEqual(["Khổ giấy"]);
  expect(measureForm(changed(body, /w:left="1701"/u, 'w:left="100"'), false).map(({ what }) => what)).toEqual(
    ["Lề trái"],
  );
  expect(measureForm(new Uint8Array([1, 2, 3]), true)).toEqual([]);
});
