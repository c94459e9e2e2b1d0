import { describe, expect, test } from "vitest";
import { planTags } from "../../src/core/paper/plan/tags.ts";
import { filters } from "../../src/core/paper/template/filters.ts";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { openTemplate } from "../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import { cpuNow } from "../cpu-now.ts";
import { box, control, link, paragraph, part, run, table } from "./broken/pieces.ts";
import { docxWith, filled, p, partOf, printed, tagsOf } from "./docx-with.ts";
import { PLAN_DATA, template } from "./paper-data.ts";

const texts = (body: string, data: TemplateData): readonly string[] =>
  readParagraphs(printed(docxWith(body), data));
const bodyOf = (body: string, data: TemplateData): string =>
  partOf(printed(docxWith(body), data), "word/document.xml");

const people: TemplateData = {
  ten: "Sở",
  co_ghi_chu: false,
  don_vi: [
    { stt: "1", ten_don_vi: "Phòng A", ca_nhan: [{ ho_ten: "An" }, { ho_ten: "Bình" }] },
    { stt: "2", ten_don_vi: "Phòng B", ca_nhan: [{ ho_ten: "Chi" }] },
  ],
};

test.each([
  [
    "nested loops, the outer item's and the paper's own tags within",
    p("{#don_vi}") +
      p("{stt}. {ten_don_vi}") +
      p("{#ca_nhan}") +
      p("- {ho_ten}, {ten_don_vi}, {ten}") +
      p("{/ca_nhan}") +
      p("{/don_vi}"),
    ["1. Phòng A", "- An, Phòng A, Sở", "- Bình, Phòng A, Sở", "2. Phòng B", "- Chi, Phòng B, Sở"],
  ],
  [
    "rows of a table, its head and its sum once",
    table(["TT", "Tên"], ["{#don_vi}{stt}", "{ten_don_vi}{/don_vi}"], ["Cộng", "{ten}"]) + p("hết"),
    ["TT", "Tên", "1", "Phòng A", "2", "Phòng B", "Cộng", "Sở", "hết"],
  ],
  [
    "several rows for each item",
    table(["{#don_vi}{stt}", "{ten_don_vi}"], ["", "{#ca_nhan}{ho_ten} {/ca_nhan}{/don_vi}"]) + p("hết"),
    ["1", "Phòng A", "", "An Bình ", "2", "Phòng B", "", "Chi ", "hết"],
  ],
  [
    "rows of rows",
    table(["{#don_vi}{ten_don_vi}"], ["{#ca_nhan}{ho_ten}{/ca_nhan}"], ["x{/don_vi}"]) + p("hết"),
    ["Phòng A", "AnBình", "x", "Phòng B", "Chi", "x", "hết"],
  ],
  [
    "a condition not met, and its opposite",
    p("{#co_ghi_chu}Có{/co_ghi_chu}{^co_ghi_chu}Không{/co_ghi_chu}"),
    ["Không"],
  ],
  ["a loop in one line", p("{#don_vi}{ten_don_vi}; {/don_vi}hết"), ["Phòng A; Phòng B; hết"]],
  ["an end without its name", p("{#don_vi}{stt}{/}"), ["12"]],
  [
    "spaces, non-breaking ones and unseen characters in tags",
    p("{# don_vi\u00a0}{ stt }{\u200bten_don_vi\u00ad}{/don_vi }"),
    ["1Phòng A2Phòng B"],
  ],
  [
    "a tag that Word split",
    paragraph(
      '<w:r><w:t>{#don</w:t></w:r><w:proofErr w:type="spellStart"/>',
      run("_vi}{st"),
      run("t}{/don_"),
      run("vi}"),
    ),
    ["12"],
  ],
  [
    "a tag in a link, a content control and a text box",
    paragraph(link("{ten}")) + control(p("{ten}")) + box(p("{ten}")),
    ["Sở", "Sở", "", "Sở"],
  ],
])("%s", (_name, body, wanted) => {
  expect(texts(body, people)).toEqual(wanted);
});

test("tags in a header, a footer and a footnote are filled", () => {
  const paths = ["word/header1.xml", "word/footnotes.xml"];
  const form = docxWith(p("x"), {
    "word/header1.xml": part("w:hdr", p("{ten}")),
    "word/footnotes.xml": part("w:footnotes", `<w:footnote>${p("{ten}")}</w:footnote>`),
    "[Content_Types].xml": partOf(template("ke-hoach"), "[Content_Types].xml").replace(
      "</Types>",
      '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
    ),
  });
  const bytes = printed(form, { ten: "Sở" });
  for (const path of paths) expect(partOf(bytes, path)).toContain(">Sở<");
});

describe("pages", () => {
  const BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  const count = (text: string, piece: string): number => text.split(piece).length - 1;
  const certificates = p("{#don_vi}") + p("{ten_don_vi}") + BREAK + p("{/don_vi}");

  test("a break between items, none behind the last", () => {
    const body = bodyOf(certificates, people);
    expect(count(body, 'w:type="page"')).toBe(1);
    expect(body.indexOf('w:type="page"')).toBeLessThan(body.indexOf("Phòng B"));
  });

  test("a break before what follows the list stays", () => {
    expect(count(bodyOf(certificates + p("Hết"), people), 'w:type="page"')).toBe(2);
  });

  test("a break in the paragraph that ends the loop", () => {
    const form =
      p("{#don_vi}") + p("{ten_don_vi}") + paragraph(run("{/don_vi}"), '<w:r><w:br w:type="page"/></w:r>');
    expect(texts(form, people).filter((text) => text.trim() !== "")).toEqual(["Phòng A", "Phòng B"]);
  });

  test("a landscape section for each item, and no empty page behind them", () => {
    const section = (size: string): string =>
      `<w:sectPr><w:type w:val="nextPage"/><w:pgSz ${size}/></w:sectPr>`;
    const wide = 'w:w="16838" w:h="11906" w:orient="landscape"';
    const form =
      p("{#don_vi}") +
      p("{ten_don_vi}") +
      `<w:p><w:pPr>${section(wide)}</w:pPr></w:p>` +
      p("{/don_vi}") +
      section('w:w="11906" w:h="16838"');
    const body = bodyOf(form, people);
    expect(count(body, "<w:sectPr>")).toBe(2);
    expect(count(body, "landscape")).toBe(2);
    expect(body).toMatch(/<w:sectPr>(?:(?!<w:p>).)*<\/w:sectPr><\/w:body>/);
  });
});

test("a filter that cannot take the value is told with its place, and nothing is printed", () => {
  const data = { ds: [{ ngay: "15/02/2017" }, { ngay: "31/02/2017" }, { ngay: "" }] };
  const form = openTemplate(docxWith(p("x") + p("{#ds}{ngay | ngay_day_du}{/ds}")), tagsOf(data), filters);
  const made = form.ok ? form.render(data) : form;
  expect(made).toMatchObject({ ok: false, problems: [{ paragraph: 2, tag: "ngay | ngay_day_du" }] });
  expect(made.ok ? "" : made.problems[0]?.message).toContain(
    "Bộ lọc “ngay_day_du” của thẻ {ngay} cần một ngày dạng dd/mm/yyyy, nhưng giá trị là “31/02/2017”",
  );
});

test("filters follow each other from left to right", () => {
  const form = openTemplate(
    docxWith(p("{so | bang_chu | hoa_dau} ({so|hai_chu_so})")),
    tagsOf({ so: "" }),
    filters,
  );
  const made = form.ok ? form.render({ so: "5" }) : form;
  expect(made.ok && readParagraphs(made.bytes)).toEqual(["Năm (05)"]);
});

describe("one template for many papers", () => {
  const other: TemplateData = { ...PLAN_DATA, nguoi_ky: "Trần Văn Ẩn", can_cu: [] };

  test("gives each the bytes that a template of its own would", () => {
    const form = openTemplate(template("ke-hoach"), planTags, filters);
    if (!form.ok) throw new Error("the form is sound");
    for (const data of [PLAN_DATA, other, PLAN_DATA]) {
      const alone = filled(template("ke-hoach"), data, planTags);
      const made = form.render(data);
      expect(made.ok && alone.ok && Buffer.compare(made.bytes, alone.bytes)).toBe(0);
    }
  });

  test("a paper that fails leaves the next one as it is", () => {
    const form = openTemplate(template("ke-hoach"), planTags, filters);
    if (!form.ok) throw new Error("the form is sound");
    const { nguoi_ky: _, ...rest } = PLAN_DATA;
    expect(form.render(rest)).toMatchObject({ ok: false, problems: [{ tag: "nguoi_ky" }] });
    expect(form.render({ ...PLAN_DATA, nguoi_ky: "a\u000bb" })).toMatchObject({ ok: false });
    expect(form.render(PLAN_DATA).ok).toBe(true);
  });
});

test("300 rows take well under a second", () => {
  const ds = Array.from({ length: 300 }, (_, index) => ({ stt: `${index + 1}`, ten: "Nguyễn Thị Lài" }));
  const form = docxWith(table(["TT", "Họ và tên"], ["{#ds}{stt}", "{ten}{/ds}"]) + p("hết"));
  const began = cpuNow();
  expect(readParagraphs(printed(form, { ds }))).toHaveLength(603);
  expect(cpuNow() - began).toBeLessThan(1000);
});
