import { expect, test } from "vitest";
import { paperKinds } from "../../src/core/paper/all-kinds.ts";
import { shippedTemplates } from "../../src/core/paper/shipped-templates.ts";
import { filters } from "../../src/core/paper/template/filters.ts";
import { measureForm } from "../../src/docx/form/measure-form.ts";
import { inspectTemplate } from "../../src/docx/template/open-template.ts";
import { docxFile } from "../../templates/docx-file.mjs";
import { forms } from "../../templates/forms.mjs";
import { template } from "./paper-data.ts";

test.each(Object.entries(forms))("%s.docx is what the script makes, byte for byte", (name, parts) => {
  const made = docxFile(parts);
  expect(Buffer.compare(made, template(name))).toBe(0);
  expect(Buffer.compare(made, docxFile(parts))).toBe(0);
});

test("every paper has its form, and every form its paper", () => {
  expect(Object.keys(forms).sort()).toEqual(shippedTemplates.map(({ name }) => name).sort());
});

test.each(shippedTemplates.map(({ name, landscape }) => [name, landscape] as const))(
  "%s.docx meets every measure of the decree",
  (name, landscape) => {
    const measures = measureForm(template(name), landscape);
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.filter(({ meets }) => !meets)).toEqual([]);
  },
);

test.each(paperKinds.map((kind) => [kind.template?.name ?? kind.name, kind.tags] as const))(
  "%s.docx leaves out no mandatory tag",
  (name, tags) => expect(inspectTemplate(template(name), tags, filters)).toEqual([]),
);
