import { kindsNamed } from "../../../src/core/paper/all-kinds.ts";
import type { PaperContext } from "../../../src/core/paper/kind/paper-kind.ts";
import { filters } from "../../../src/core/paper/template/filters.ts";
import { measureForm } from "../../../src/docx/form/measure-form.ts";
import { inspectPaper } from "../../../src/docx/gate.ts";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { openTemplate } from "../../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../../src/docx/template/template-data.ts";
import { template } from "../paper-data.ts";

/** A paper filled into its shipped template, past the gate and measured against the decree's form; throws with what is wrong. */
export function printedPaper(paper: string, context: PaperContext, subject: string): Uint8Array {
  for (const kind of kindsNamed(paper)) {
    const all = [...kind.subjects(context), ...(kind.singles?.(context) ?? [])];
    const chosen = all.find(({ key }) => key === subject);
    if (chosen === undefined) continue;
    const made = kind.make(context, chosen, undefined);
    if (!made.ok) throw new Error(made.problems.map(({ message, fix }) => `${message} ${fix}`).join("\n"));
    const data = made.values as TemplateData;
    const form = openTemplate(template(kind.template?.name ?? kind.name), kind.tags, filters);
    const rendered = form.ok ? form.render(data) : form;
    if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join("\n"));
    const wrong = [
      ...(form.ok ? form.warnings : []),
      ...inspectPaper(rendered.bytes, kind.tags, data),
      ...measureForm(rendered.bytes, kind.landscape).filter(({ meets }) => !meets),
    ];
    if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join("\n"));
    return rendered.bytes;
  }
  throw new Error(`no ${paper} for “${subject}”`);
}

/** What it says, a paragraph a line. */
export const printedText = (bytes: Uint8Array): string => `${readParagraphs(bytes).join("\n")}\n`;
