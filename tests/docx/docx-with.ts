import PizZip from "pizzip";
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
