import PizZip from "pizzip";
import { flag, list, type TagSet, text } from "../../src/core/paper/template/tags.ts";
import { openTemplate, type Rendered } from "../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import { template } from "./paper-data.ts";

/** A Word file whose body is this XML; further parts by their path in the zip. */
export function docxWith(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const zip = new PizZip(template("ke-hoach"));
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  zip.file("word/document.xml", `<w:document ${names}><w:body>${body}</w:body></w:document>`);
  for (const [path, xml] of Object.entries(parts)) zip.file(path, xml);
  return zip.generate({ type: "uint8array" });
}

/** A paragraph of one run. */
export const p = (text: string, properties = ""): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The XML of a part of a Word file. */
export const partOf = (bytes: Uint8Array, path: string): string =>
  new PizZip(bytes).file(path)?.asText() ?? "";

/** Tags as the data use them, none of them mandatory */
export const tagsOf = (data: TemplateData): TagSet =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (typeof value === "boolean") return [name, flag(name)];
      if (!Array.isArray(value)) return [name, text(name)];
      const items = value as readonly TemplateData[];
      return [name, list(name, Object.assign({}, ...items.map((item) => tagsOf(item))))];
    }),
  );

/** A form filled with these data; its tags are those of the data unless others are given. */
export function filled(form: Uint8Array, data: TemplateData, tags: TagSet = tagsOf(data)): Rendered {
  const opened = openTemplate(form, tags, {});
  return opened.ok ? opened.render(data) : opened;
}

/** The same, of a form that is sound. */
export function printed(form: Uint8Array, data: TemplateData, tags: TagSet = tagsOf(data)): Uint8Array {
  const result = filled(form, data, tags);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.bytes;
}
