import { describe, expect, test } from "vitest";
import { filters } from "../../src/core/paper/template/filters.ts";
import { inspectTemplate } from "../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import { isWellNested } from "../../src/opc/walk-xml.ts";
import { box, control, paragraph, run, table } from "./broken/pieces.ts";
import { docxWith, filled, p, partOf, printed, tagsOf } from "./docx-with.ts";

const TWO: TemplateData = { ten: "Sở", ds: [{ chu: "A" }, { chu: "B" }] };
const NONE: TemplateData = { ten: "Sở", ds: [] };

/** What stands in the body of such a form once it is filled. */
function bodyOf(form: string, data: TemplateData): string {
  const body = partOf(printed(docxWith(form), data, tagsOf(TWO)), "word/document.xml");
  expect(isWellNested(body)).toBe(true);
  return body.slice(body.indexOf("<w:body>") + "<w:body>".length, body.indexOf("</w:body>"));
}

/** A paragraph in which a tag stood: its spaces are kept. */
const q = (text: string): string => p(text).replace("<w:t>", '<w:t xml:space="preserve">');
const gone = (properties: string): string => `<w:p>${properties}<w:r><w:t/></w:r></w:p>`;

const picture = (id: number): string => `<w:r><w:drawing><wp:docPr id="${id}" name="x"/></w:drawing></w:r>`;
const LAYOUT = "<w:pPr><w:sectPr><w:pgSz/></w:sectPr></w:pPr>";

describe("the paragraphs of a section's two tags", () => {
  test.each([
    ["go when the tag is alone in them", p("{#ds}") + p("{chu}") + p("{/ds}"), q("A") + q("B")],
    [
      "go when only spaces stand beside it, which nobody sees",
      p(" {#ds}\u00a0") + p("{chu}") + p("{/ds}  "),
      q("A") + q("B"),
    ],
    ["stay when they hold a text", p("a{#ds}b") + p("c{chu}{/ds}d"), q("ab") + q("cAb") + q("cBd")],
    [
      "are repeated when they hold a picture, each with a number of its own",
      paragraph(run("{#ds}"), picture(7)) + p("{chu}") + p("{/ds}"),
      paragraph("<w:r><w:t/></w:r>", picture(1)) +
        q("A") +
        paragraph("<w:r><w:t/></w:r>", picture(2)) +
        q("B"),
    ],
    [
      "stay once when a layout of pages ends with them",
      p("{#ds}", LAYOUT) + p("{chu}") + p("{/ds}", LAYOUT) + p("x"),
      gone(LAYOUT) + q("A") + q("B") + gone(LAYOUT) + p("x"),
    ],
  ])("%s", (_name, form, wanted) => {
    expect(bodyOf(form, TWO)).toBe(wanted);
  });
});

test.each([
  ["a table without a row goes", table(["{#ds}{chu}", "x{/ds}"]) + p("x"), p("x")],
  [
    "so does one within a cell, which keeps a paragraph",
    table([table(["{#ds}{chu}", "x{/ds}"])]) + p("x"),
    table(["<w:p/>"]) + p("x"),
  ],
  [
    "a cell whose paragraphs go keeps an empty one",
    table([p("{#ds}") + p("{chu}") + p("{/ds}")]) + p("x"),
    table(["<w:p/>"]) + p("x"),
  ],
  [
    "so does a content control",
    control(p("{#ds}") + p("{chu}") + p("{/ds}")) + p("x"),
    control("<w:p/>") + p("x"),
  ],
])("a section that prints nothing: %s", (_name, form, wanted) => {
  expect(bodyOf(form, NONE)).toBe(wanted);
});

describe("a tag is found", () => {
  test.each([
    ["behind XML's own characters", p("&amp;&lt;&#x201c;{ten}&amp;"), q("&amp;&lt;&#x201c;Sở&amp;")],
    [
      "over a line break, which goes with it",
      paragraph("<w:r><w:t>a{ten</w:t><w:br/><w:t>}b</w:t></w:r>"),
      paragraph('<w:r><w:t xml:space="preserve">aSở</w:t><w:t xml:space="preserve">b</w:t></w:r>'),
    ],
    [
      "in a cell with a change of format that is tracked",
      table([
        paragraph(
          run("{#ds}{chu}"),
          "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>, </w:t></w:r>",
          run("{/ds}"),
        ),
      ]) + p("x"),
      '<w:t xml:space="preserve">B</w:t>',
    ],
  ])("%s", (_name, form, wanted) => {
    expect(bodyOf(form, TWO)).toContain(wanted);
  });
});

describe("the second copy of a text box, for old programs,", () => {
  test("is filled as the first one is", () => {
    expect(bodyOf(box(p("{#ds}") + p("{chu}") + p("{/ds}")) + p("{ten}"), TWO)).toBe(
      box(q("A") + q("B")) + q("Sở"),
    );
  });

  test("is inspected where the first one has no fault", () => {
    const form = box(p("{ten}")).replace(/\{ten\}(?=(?:(?!\{ten\}).)*$)/, "{tenn}");
    expect(inspectTemplate(docxWith(form), tagsOf(TWO), filters)).toMatchObject([
      { tag: "tenn", nearest: "ten", paragraph: 2 },
    ]);
  });

  test("is not told of a second time", () => {
    expect(filled(docxWith(box(p("{ten}"))), { ds: [] }, tagsOf(TWO))).toMatchObject({
      ok: false,
      problems: [{ tag: "ten", paragraph: 2 }],
    });
  });
});

test("half a letter beyond the basic plane is told, for no file can hold it", () => {
  expect(filled(docxWith(p("{ten}")), { ten: "a\ud840" })).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining("không in được") }],
  });
});
