import { decodeEntities } from "./xml-entities.ts";

/**
 * Stands in for @xmldom/xmldom in the bundle (57 KB): of all it can do, docxtemplater reads attributes of
 * `[Content_Types].xml` and `_rels/.rels`, and writes the former back as it was.
 */
interface XmlElement {
  getAttribute(name: string): string;
}

class XmlText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  getElementsByTagName(name: string): readonly XmlElement[] {
    const tags = this.text.replace(/<!--.*?-->/gs, "").match(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g) ?? [];
    return tags
      .filter((tag) => /^<([^\s/>]+)/.exec(tag)?.[1] === name)
      .map((tag) => ({ getAttribute: (attribute) => attributeOf(tag, attribute) }));
  }
}

/** "" where there is no such attribute, as the DOM has it. */
function attributeOf(tag: string, wanted: string): string {
  for (const [, name, double, single] of tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return decodeEntities(double ?? single ?? "");
  }
  return "";
}

export class DOMParser {
  parseFromString(text: string): XmlText {
    return new XmlText(text);
  }
}

export class XMLSerializer {
  serializeToString(document: XmlText): string {
    return document.text;
  }
}
