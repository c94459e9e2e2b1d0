import { expect, test } from "vitest";
import { renderDocx } from "../../src/docx/render.ts";
import type { TemplateData } from "../../src/docx/template-data.ts";
import { docxWith, p } from "./docx-with.ts";
import { PLAN_DATA, template } from "./paper-data.ts";

function problems(form: Uint8Array, data: TemplateData) {
  const result = renderDocx(form, data);
  return result.ok ? [] : result.problems;
}

test("a missing value names its tag and where it stands", () => {
  const { nguoi_ky: _, ...rest } = PLAN_DATA;
  expect(problems(template("ke-hoach"), rest)).toEqual([
    {
      part: "thân văn bản",
      paragraph: expect.any(Number),
      tag: "nguoi_ky",
      message: expect.stringMatching(/^Đoạn \d+ \(thân văn bản\): Chưa có dữ liệu cho thẻ \{nguoi_ky\}/),
    },
  ]);
});

test("a value missing in each turn of a loop is told once", () => {
  const form = docxWith([p("{#ds}"), p("{chu}"), p("{/ds}")].join(""));
  expect(problems(form, { ds: [{}, {}, {}] })).toMatchObject([{ tag: "chu", paragraph: 2 }]);
});

test("a section without a value is missing too; an empty text or list is not", () => {
  const form = docxWith([p("{#ds}"), p("{chu}"), p("{/ds}"), p("{ten}")].join(""));
  expect(problems(form, { ten: "" })).toMatchObject([{ tag: "ds", paragraph: 1 }]);
  expect(problems(form, { ten: "", ds: [] })).toEqual([]);
});

test.each(["constructor", "toString", "__proto__"])("{%s} is not found on the data's prototype", (tag) => {
  expect(problems(docxWith(p(`{${tag}}`)), {})).toMatchObject([{ tag }]);
});

test.each([
  ["a tag without its end", [p("một"), p("Số {so_ky_hieu")], 2, "Thẻ “{so_ky_hieu” thiếu dấu “}”"],
  ["a tag without its beginning", [p("một"), p("so_ky_hieu}")], 2, "không có dấu “{”"],
  ["a doubled beginning", [p("{{so}")], 1, "hai dấu “{”"],
  ["a doubled end", [p("{so}}")], 1, "hai dấu “}”"],
  ["a loop without its end", [p("một &amp; hai"), p("{#can_cu}"), p("x")], 2, "Hãy thêm {/can_cu}"],
  ["a loop without its beginning", [p("x"), p("y"), p("{/can_cu}")], 3, "Hãy thêm {#can_cu}"],
  ["a loop closed by another", [p("{#a}"), p("x"), p("{/b}")], 1, "{#a} lại đóng bằng {/b}"],
  ["raw Word code", [p("x"), p("{@so}")], 2, "không được dùng"],
])("template with %s", (_name, body, paragraph, sentence) => {
  const found = problems(docxWith(body.join("")), { so: "1", so_ky_hieu: "2", can_cu: [], a: true, b: true });
  expect(found[0]).toMatchObject({ part: "thân văn bản", paragraph });
  expect(found[0]?.message).toContain(sentence);
});

test("all faults of a template are told at once", () => {
  const form = docxWith([p("{#a}"), p("x"), p("{/b}"), p("{so"), p("{/c}")].join(""));
  expect(problems(form, {}).length).toBeGreaterThan(1);
});

test("a control character is told, not written into a file that Word refuses", () => {
  expect(problems(docxWith(p("{chu}")), { chu: "a\u000bb" })).toMatchObject([{ tag: "chu", paragraph: 1 }]);
});

test.each([
  ["one cell", p("{#a}")],
  ["a row of two cells", `${p("x{#a}")}</w:tc><w:tc>${p("x")}`],
])("a loop that begins in a table of %s and ends outside it", (_name, cells) => {
  const table = `<w:tbl><w:tr><w:tc>${cells}</w:tc></w:tr></w:tbl>`;
  const found = problems(docxWith(table + p("{/a}")), { a: [{}, {}] });
  expect(found[0]?.message).toMatch(/trong bảng.* ngoài bảng/);
});

test("a tag in a header is placed there", () => {
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p("{ten}")}</w:hdr>`;
  expect(problems(docxWith(p("x"), { "word/header1.xml": header }), {})).toMatchObject([
    { part: "đầu trang", tag: "ten" },
  ]);
});

test.each([
  ["nothing", new Uint8Array()],
  ["no zip", Uint8Array.from([1, 2, 3])],
])("a file that is %s", (_name, bytes) => {
  expect(problems(bytes, {})).toMatchObject([{ part: "tệp", paragraph: 0 }]);
});
