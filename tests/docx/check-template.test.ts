import { expect, test } from "vitest";
import { checkTemplate, unusedTags } from "../../src/docx/check-template.ts";
import { DECISION_TAGS, PLAN_TAGS } from "../../src/docx/tag-catalogue.ts";
import { docxWith, p } from "./docx-with.ts";
import { template } from "./paper-data.ts";

test.each([
  ["ke-hoach", PLAN_TAGS],
  ["quyet-dinh-ke-hoach", DECISION_TAGS],
])("the shipped %s.docx is sound and uses every tag", (name, known) => {
  expect(checkTemplate(template(name), known)).toEqual([]);
  expect(unusedTags(template(name), known)).toEqual([]);
});

test.each([
  ["nguoi_ki", "Có phải là {nguoi_ky}?"],
  ["trich_yếu", "Có phải là {trich_yeu}?"],
  ["so_dien_thoai_nha_rieng", "Hãy xóa thẻ này."],
])("an unknown tag {%s} is placed and its likely meaning named", (tag, cure) => {
  expect(checkTemplate(docxWith(p("x") + p(`Ký: {${tag}}`)), PLAN_TAGS)).toEqual([
    {
      part: "thân văn bản",
      paragraph: 2,
      tag,
      message: `Đoạn 2 (thân văn bản): không có thẻ nào tên là {${tag}}. ${cure}`,
    },
  ]);
});

test("an unknown section is told once, at its beginning", () => {
  expect(checkTemplate(docxWith(p("{#lap}") + p("x") + p("{/lap}")), PLAN_TAGS)).toMatchObject([
    { paragraph: 1 },
  ]);
});

test("broken tags are told before unknown ones", () => {
  expect(checkTemplate(docxWith(p("{la}") + p("{#can_cu}")), PLAN_TAGS)).toMatchObject([{ tag: "can_cu" }]);
});

test("tags that a template leaves out", () => {
  const unused = unusedTags(docxWith(p("{nguoi_ky}")), PLAN_TAGS).map(({ tag }) => tag);
  expect(unused).toContain("chuc_vu");
  expect(unused).not.toContain("nguoi_ky");
});

test("a file that is no Word file", () => {
  expect(checkTemplate(Uint8Array.from([1]), PLAN_TAGS)).toMatchObject([{ part: "tệp" }]);
});
