import type { TagSet } from "../../src/core/paper/template/tags.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";

/** Data for every tag: texts of two lines with XML's own characters, lists of so many items, conditions met or not. */
export function madeUp(tags: TagSet, items: number, shown: boolean): TemplateData {
  return Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => {
      if (tag.kind === "flag") return [name, shown];
      if (tag.kind === "text") return [name, `${name} <&>\n"'`];
      return [
        name,
        Array.from({ length: items }, (_, index) => madeUp(tag.fields, items, shown === (index % 2 === 0))),
      ];
    }),
  );
}
