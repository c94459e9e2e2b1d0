import { describe, expect, test } from "vitest";
import { OUTLINE_LOOKS } from "../../src/docx/outline-look.ts";
import { DECISION_TAGS, PLAN_TAGS } from "../../src/docx/tag-catalogue.ts";
import { templateTags } from "../../src/docx/template-tags.ts";
import { docxWith, p } from "./docx-with.ts";
import { template } from "./paper-data.ts";

test("lists tags with their kind and place", () => {
  const form = docxWith(
    p("Số: {so_ky_hieu}, {ngay}") + p("{#can_cu}") + p("{^x}{ chu }{/x}") + p("{/can_cu}"),
  );
  expect(templateTags(form).map(({ paragraph, kind, tag }) => [paragraph, kind, tag])).toEqual([
    [1, "value", "so_ky_hieu"],
    [1, "value", "ngay"],
    [2, "open", "can_cu"],
    [3, "open-unless", "x"],
    [3, "value", "chu"],
    [3, "close", "x"],
    [4, "close", "can_cu"],
  ]);
});

describe.each([
  ["ke-hoach", PLAN_TAGS],
  ["quyet-dinh-ke-hoach", DECISION_TAGS],
])("%s.docx", (name, known) => {
  const used = templateTags(template(name));

  test("uses exactly the tags that the catalogue explains", () => {
    expect([...new Set(used.map(({ tag }) => tag))].sort()).toEqual(known.map(({ tag }) => tag).sort());
  });

  test("uses each as the kind that the catalogue says", () => {
    for (const { tag, kind } of known) {
      const kinds = new Set(used.filter((each) => each.tag === tag).map((each) => each.kind));
      expect([tag, [...kinds].sort()]).toEqual([tag, kind === "value" ? ["value"] : ["close", "open"]]);
    }
  });

  test("knows every look", () => {
    expect(known.map(({ tag }) => tag)).toEqual(expect.arrayContaining([...OUTLINE_LOOKS]));
  });
});
