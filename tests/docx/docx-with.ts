import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { flag, list, type TagSet, text } from "../../src/core/paper/template/tags.ts";
import { openTemplate, type Rendered } from "../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import { template } from "./paper-data.ts";

/** A Word file whose body is this XML; further parts by their path in the zip. */
export function docxWith(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const document = `<w:document ${names}><w:body>${body}</w:body></w:document>`;
  return rezipped(template("ke-hoach"), { "word/document.xml": document, ...parts });
}

const packed = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));

/** A zip of these texts by their path. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(packed(parts));

/** A zip with some of its texts replaced, or others added; nothing in it is deflated. */
export const rezipped = (bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({ ...unzipSync(bytes), ...packed(parts) }, { level: 0 });

/** A paragraph of one run. */
export const p = (text: string, properties = ""): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The XML of a part of a Word file. */
export const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

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
