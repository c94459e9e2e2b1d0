import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import { inspectPaper } from "../../docx/gate.ts";
import type { FileProperties } from "../../docx/package/properties.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { Ports } from "../../ports/ports.ts";
import { paperTemplate } from "../template/paper-template.ts";
import { type Refused, refusal } from "./made-paper.ts";
import { richValues } from "./rich-values.ts";

/** What a paper is made of besides its values. */
export interface PaperTemplate {
  readonly name: string;
  readonly tags: TagSet;
  readonly properties: FileProperties;
}

/** A paper's bytes, with what the clerk should know of its template ("" for nothing). */
export interface Rendered {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly note: string;
}

/** Fills a template; one that is not complete or carries a leftover tag is refused. */
export function renderPaper(
  ports: Ports,
  book: ParsedBook,
  template: PaperTemplate,
  data: TemplateData,
): Rendered | Refused {
  const { form, note } = paperTemplate(ports, book, template.name, template.tags);
  const rendered = form.ok ? form.render(richValues(data), template.properties) : form;
  if (!rendered.ok) return refusal(rendered.problems.map(({ message }) => message));
  const leftovers = inspectPaper(rendered.bytes, template.tags, data);
  if (leftovers.length > 0) return refusal(leftovers.map(({ message }) => message));
  return { ok: true, bytes: rendered.bytes, note };
}
