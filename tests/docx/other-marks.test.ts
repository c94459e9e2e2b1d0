import { expect, test } from "vitest";
import { filters } from "../../src/core/paper/template/filters.ts";
import { list, type TagSet, text } from "../../src/core/paper/template/tags.ts";
import { openTemplate } from "../../src/docx/template/open-template.ts";
import { docxWith, p } from "./docx-with.ts";

const tags: TagSet = { ten: text("Tên"), noi_nhan: list("Nơi nhận", { dong: text("Một dòng") }) };

const warned = (words: string): readonly string[] => {
  const opened = openTemplate(docxWith(p(words)), tags, filters);
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join());
  return opened.warnings.map(({ message }) => message);
};

test.each([
  ["Kính gửi: ｛ten｝", "“｛ten｝”", "{ten}"],
  ["Kính gửi: «Ten»", "“«Ten»”", "{ten}"],
  ["« Tên »", "“« Tên »”", "{ten}"],
  ["｛#noi_nhan｝x", "“｛#noi_nhan｝”", "{#noi_nhan}"],
  ["«dong»", "“«dong»”", "{dong}"],
  ["｛ten | hoa｝", "“｛ten | hoa｝”", "{ten}"],
])("%s is a tag with other marks: a warning with the cure", (words, found, cure) => {
  expect(warned(words)).toEqual([expect.stringMatching(/^Đoạn 1 \(thân văn bản\)/u)]);
  expect(warned(words)[0]).toContain(`${found} sẽ được in nguyên như vậy`);
  expect(warned(words)[0]).toContain(cure);
});

test.each(["phong trào «Dân vận khéo»", "｛｝", "«»", "{ten}", "«tên đơn vị»", "a « b"])(
  "%s is none",
  (words) => expect(warned(words)).toEqual([]),
);
