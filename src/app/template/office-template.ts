import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { templateParts } from "../../core/tables/paper/template-parts.ts";
import { type KeptTemplate, keptTemplate } from "../../core/tables/paper/template-version.ts";
import { bytesOfBase64 } from "../../docx/package/base64.ts";
import type { Ports } from "../../ports/ports.ts";

/** A template as a paper is made from it now. */
export interface TemplateInForce {
  readonly bytes: Uint8Array;
  readonly origin: "kèm theo sổ" | "của cơ quan";
  /** For the clerk, when what the book keeps of it cannot be used; otherwise "". */
  readonly note: string;
}

export type TemplateBook = Pick<ParsedBook, "templates" | "templateParts">;

/** What the book keeps of a template. Its row in *Mẫu văn bản* still tells of one that was taken out whole. */
export function kept({ templates, templateParts: { rows } }: TemplateBook, name: string): KeptTemplate {
  const found = keptTemplate(
    rows.map(({ values }) => values),
    name,
  );
  const told = templates.rows.some(({ values }) => values.key === name && values.origin === "của cơ quan");
  return { ...found, damaged: found.damaged || (told && found.inForce === undefined) };
}

export const originOf = ({ inForce }: KeptTemplate): TemplateInForce["origin"] =>
  inForce === undefined || inForce.content === "" ? "kèm theo sổ" : "của cơ quan";

/** A sentence about what is kept and not whole; "" when nothing is the matter. */
export function damageNote(template: KeptTemplate, name: string): string {
  if (!template.damaged) return "";
  const used = originOf(template) === "của cơ quan" ? "mẫu đã nạp lần trước" : "mẫu kèm theo sổ";
  return `Mẫu “${name}” của cơ quan lưu ở trang ẩn ${templateParts.sheet} không còn nguyên vẹn nên sổ dùng ${used}. Mở Thi đua › Mẫu văn bản và bấm Nạp mẫu để nạp lại.`;
}

/**
 * The template a paper is made from: the office's own where it is whole, else the shipped one. No service is called
 * for the first, one page of the program is read for the second.
 * @param book read with the tables `templates` and `templateParts`
 */
export function readTemplate(
  { templates }: Pick<Ports, "templates">,
  book: TemplateBook,
  name: string,
): TemplateInForce {
  const template = kept(book, name);
  const origin = originOf(template);
  const bytes =
    origin === "của cơ quan" ? bytesOfBase64(template.inForce?.content ?? "") : templates.read(name);
  return { bytes, origin, note: damageNote(template, name) };
}
