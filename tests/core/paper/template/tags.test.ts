import { expect, test } from "vitest";
import { outlineItem, outlineTags } from "../../../../src/core/paper/plan/outline-tags.ts";
import { decisionTags } from "../../../../src/core/paper/plan/tags.ts";
import type { TagSet } from "../../../../src/core/paper/template/tags.ts";

const named = (tags: TagSet): readonly (readonly [string, string])[] =>
  Object.entries(tags).flatMap(([name, tag]) => [
    [name, tag.meaning] as const,
    ...(tag.kind === "list" ? named(tag.fields) : []),
  ]);

test.each(named(decisionTags))("{%s} is a word without marks, and is explained", (name, meaning) => {
  expect(name).toMatch(/^[a-z][a-z\d_]*$/);
  expect(meaning).toMatch(/^\p{Lu}/u);
});

test("an outline's line has one look, and says every tag", () => {
  const line = outlineItem("la_diem", "đ)", "Cá nhân;");
  expect(Object.keys(line).sort()).toEqual(Object.keys(outlineTags).sort());
  expect(Object.entries(line).filter(([, value]) => value === true)).toEqual([["la_diem", true]]);
});
