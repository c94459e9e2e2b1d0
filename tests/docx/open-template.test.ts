import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paperKinds } from "../../src/core/paper/all-kinds.ts";
import { filters } from "../../src/core/paper/template/filters.ts";
import type { TagSet } from "../../src/core/paper/template/tags.ts";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { openTemplate } from "../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";

/** Every text tag as its own name with a mark behind it, every section shown, every list with two items. */
function filled(tags: TagSet, mark: string): TemplateData {
  return Object.fromEntries(
    Object.entries(tags).map(([tag, { kind, ...more }]) => {
      if (kind === "flag") return [tag, true];
      if (kind === "text") return [tag, `${tag}${mark}`];
      const fields = "fields" in more ? (more.fields as TagSet) : {};
      return [tag, [filled(fields, `${mark}a`), filled(fields, `${mark}b`)]];
    }),
  );
}

const textOf = (bytes: Uint8Array): string => readParagraphs(bytes).join("\n");

test.each(paperKinds.map((kind) => [kind.template?.name ?? kind.name, kind] as const))(
  "%s: opened once and filled again and again, each paper holds its own data and no other's",
  (name, { tags }) => {
    const template = Uint8Array.from(readFileSync(`templates/${name}.docx`));
    const once = openTemplate(template, tags, filters);
    if (!once.ok) throw new Error(JSON.stringify(once.problems));
    for (const mark of ["①", "②", "①"]) {
      const anew = openTemplate(template, tags, filters);
      const made = once.render(filled(tags, mark));
      const expected = anew.ok ? anew.render(filled(tags, mark)) : anew;
      if (!made.ok || !expected.ok) throw new Error("not rendered");
      expect(textOf(made.bytes)).toContain(mark);
      expect(textOf(made.bytes)).toBe(textOf(expected.bytes));
      expect(textOf(made.bytes)).not.toContain(mark === "①" ? "②" : "①");
      expect(made.bytes).toEqual(expected.bytes);
    }
  },
);
