import { expect, test } from "vitest";
import { decisionTags } from "../../src/core/plan/decision-tags.ts";
import { planTags } from "../../src/core/plan/plan-tags.ts";
import { checkTemplate, unusedTags } from "../../src/docx/check-template.ts";
import { docxWith, p } from "./docx-with.ts";
import { template } from "./paper-data.ts";

test.each([
  ["ke-hoach", planTags],
  ["quyet-dinh-ke-hoach", decisionTags],
])("the shipped %s.docx is sound and uses every tag", (name, known) => {
  expect(checkTemplate(template(name), known)).toEqual([]);
  expect(unusedTags(template(name), known)).toEqual([]);
});

test.each([
  ["nguoi_ki", "Có phải là {nguoi_ky}?"],
  ["trich_yếu", "Có phải là {trich_yeu}?"],
  ["so_dien_thoai_nha_rieng", "Hãy xóa thẻ này."],
])("an unknown tag {%s} is placed and its likely meaning named", (tag, cure) => {
  expect(checkTemplate(docxWith(p("x") + p(`Ký: {${tag}}`)), planTags)).toEqual([
    {
      part: "thân văn bản",
      paragraph: 2,
      tag,
      message: `Đoạn 2 (thân văn bản): không có thẻ nào tên là {${tag}}. ${cure}`,
    },
  ]);
});

test("an unknown section is told once, at its beginning", () => {
  expect(checkTemplate(docxWith(p("{#lap}") + p("x") + p("{/lap}")), planTags)).toMatchObject([
    { paragraph: 1 },
  ]);
});

test("broken tags are told before unknown ones", () => {
  expect(checkTemplate(docxWith(p("{la}") + p("{#can_cu}")), planTags)).toMatchObject([{ tag: "can_cu" }]);
});

test("tags that a template leaves out", () => {
  const unused = unusedTags(docxWith(p("{nguoi_ky}")), planTags);
  expect(unused).toContain("chuc_vu");
  expect(unused).not.toContain("nguoi_ky");
});

test("a file that is no Word file", () => {
  expect(checkTemplate(Uint8Array.from([1]), planTags)).toMatchObject([{ part: "tệp" }]);
});
