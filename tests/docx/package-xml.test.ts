import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import * as lean from "../../src/docx/package/package-xml.ts";

interface Parsed {
  getElementsByTagName(name: string): ArrayLike<{ getAttribute(name: string): string | null }>;
}
interface Xml {
  readonly DOMParser: new () => { parseFromString(text: string, type: string): Parsed };
  readonly XMLSerializer: new () => { serializeToString(document: Parsed): string };
}

// The parser that docxtemplater itself asks for is the second opinion.
const fromDocxtemplater = createRequire(createRequire(import.meta.url).resolve("docxtemplater"));
const whole = fromDocxtemplater("@xmldom/xmldom") as Xml;

const templates = readdirSync("templates").filter((name) => name.endsWith(".docx"));
const parts = templates.flatMap((name) => {
  const zip = new PizZip(readFileSync(`templates/${name}`));
  return ["[Content_Types].xml", "_rels/.rels"].map(
    (part) => [`${name}: ${part}`, zip.file(part)?.asText() ?? ""] as const,
  );
});
const odd =
  `<?xml version='1.0'?><!-- <Override PartName="/no"/> --><Types xmlns="a:b">\n<Override\n PartName = '/a&amp;b.xml'` +
  ` ContentType="x>y"></Override><Default Extension="xml" ContentType="&#x41;"/><OverrideNot PartName="/c"/></Types>`;

function seen({ DOMParser }: Xml, text: string): unknown {
  const document = new DOMParser().parseFromString(text, "text/xml");
  return ["Override", "Default", "Relationship", "wp:docPr"].map((name) =>
    Array.from(document.getElementsByTagName(name), (element) =>
      ["PartName", "ContentType", "Extension", "Target", "Type", "Id"].map(
        (attribute) => element.getAttribute(attribute) || "",
      ),
    ),
  );
}

describe("reads of a package what a whole XML parser reads", () => {
  test.each([...parts, ["odd but well-formed", odd] as const])("%s", (_, text) => {
    expect(text).not.toBe("");
    expect(seen(lean as unknown as Xml, text)).toEqual(seen(whole, text));
  });
});

test("writes back what was read", () => {
  for (const [, text] of parts) {
    const document = new lean.DOMParser().parseFromString(text);
    expect(new lean.XMLSerializer().serializeToString(document)).toBe(text);
  }
});
