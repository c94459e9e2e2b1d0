import { expect, test } from "vitest";
import { decisionTags } from "../../src/core/plan/decision-tags.ts";
import { planTags } from "../../src/core/plan/plan-tags.ts";
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

test.each([
  ["ke-hoach", planTags],
  ["quyet-dinh-ke-hoach", decisionTags],
])("%s.docx uses every tag as the kind that is declared", (name, tags) => {
  const used = templateTags(template(name));
  for (const [tag, { kind }] of Object.entries(tags)) {
    const kinds = new Set(used.filter((each) => each.tag === tag).map((each) => each.kind));
    expect([tag, [...kinds].sort()]).toEqual([tag, kind === "text" ? ["value"] : ["close", "open"]]);
  }
});
