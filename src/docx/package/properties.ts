/** What a file says of itself, where Word and file managers show it: *Thông tin*, *Thuộc tính*. */
export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
}

/** Where every producer of Word files keeps them (ECMA-376 part 2, 11: core properties). */
export const PROPERTIES_PART = "docProps/core.xml";

const ELEMENTS = [
  ["dc:title", "title"],
  ["dc:subject", "subject"],
  ["dc:creator", "author"],
] as const;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The part with these properties in place of the template's; others, such as its language, stay. */
export function withProperties(xml: string, properties: FileProperties): string {
  const end = xml.lastIndexOf("</cp:coreProperties>");
  if (end === -1 || !xml.includes("xmlns:dc=")) return xml;
  return ELEMENTS.reduce((part, [name, key]) => {
    const element = `<${name}>${escaped(properties[key])}</${name}>`;
    const own = new RegExp(`<${name}(?: [^<>]*)?(?:/>|>[^<]*</${name}>)`);
    if (own.test(part)) return part.replace(own, () => element);
    return part.replace(/<\/cp:coreProperties>/, () => `${element}</cp:coreProperties>`);
  }, xml);
}
