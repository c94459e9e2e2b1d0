import fc from "fast-check";
import { expect, test } from "vitest";
import type { RichText, TextRun } from "../../src/core/text/rich-text.ts";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { isWellNested } from "../../src/opc/walk-xml.ts";
import { docxWith, partOf, printed } from "./docx-with.ts";

const form = (properties: string): Uint8Array =>
  docxWith(`<w:p><w:r>${properties}<w:t>Về {ten} nhé</w:t></w:r></w:p>`);

/** Every run that shows something: its properties and its text. */
function runs(properties: string, ten: RichText): readonly (readonly [string, string])[] {
  const body = partOf(printed(form(properties), { ten }), "word/document.xml");
  return [...body.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g)].map(
    ([, look = "", text = ""]) => [look, text] as const,
  );
}

const B = "<w:b/><w:bCs/>";
const I = "<w:i/><w:iCs/>";
const FONT = '<w:rFonts w:ascii="Times New Roman"/>';
const SIZE = '<w:sz w:val="28"/>';

test.each<
  readonly [
    name: string,
    properties: string,
    given: readonly TextRun[],
    wanted: readonly (readonly [string, string])[],
  ]
>([
  ["nothing special", "", [{ text: "a" }, { text: "b" }], [["", "Về ab nhé"]]],
  [
    "bold",
    "",
    [{ text: "a" }, { text: "b", bold: true }],
    [
      ["", "Về a"],
      [B, "b"],
      ["", " nhé"],
    ],
  ],
  [
    "italic",
    "",
    [{ text: "a", italic: true }],
    [
      ["", "Về "],
      [I, "a"],
      ["", " nhé"],
    ],
  ],
  [
    "both, on top of the run's own look",
    `<w:rPr>${FONT}${SIZE}</w:rPr>`,
    [{ text: "a", bold: true, italic: true }],
    [
      [FONT + SIZE, "Về "],
      [FONT + B + I + SIZE, "a"],
      [FONT + SIZE, " nhé"],
    ],
  ],
  [
    "italic in a bold run stays bold",
    `<w:rPr>${FONT}<w:b/>${SIZE}</w:rPr>`,
    [{ text: "a", italic: true }],
    [
      [`${FONT}<w:b/>${SIZE}`, "Về "],
      [`${FONT}<w:b/>${I}${SIZE}`, "a"],
      [`${FONT}<w:b/>${SIZE}`, " nhé"],
    ],
  ],
  [
    "bold in a run that is told not to be",
    '<w:rPr><w:b w:val="0"/></w:rPr>',
    [{ text: "a", bold: true }],
    [
      ['<w:b w:val="0"/>', "Về "],
      [B, "a"],
      ['<w:b w:val="0"/>', " nhé"],
    ],
  ],
])("%s", (_name, properties, given, wanted) => {
  expect(runs(properties, { runs: given })).toEqual(wanted);
});

test("any parts print their text, line breaks and XML's characters too, in a sound file", () => {
  const part = fc.record({
    text: fc.string({ unit: fc.constantFrom(..."aậ& <>\n'\"") }),
    bold: fc.boolean(),
    italic: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const bytes = printed(form("<w:rPr><w:i/></w:rPr>"), { ten: { runs: parts } });
      expect(readParagraphs(bytes)).toEqual([`Về ${parts.map(({ text }) => text).join("")} nhé`]);
      const body = partOf(bytes, "word/document.xml");
      expect(isWellNested(body)).toBe(true);
      expect(body).not.toMatch(/[\ufdd0-\ufdef]/);
    }),
    { numRuns: 60 },
  );
});
