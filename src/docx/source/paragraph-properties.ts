import { attributeOf, tagsOf } from "../../opc/walk-xml.ts";

/** What a paragraph's own properties say of it; "" where they say nothing. */
export interface ParagraphProperties {
  readonly style: string;
  /** The list it is in, by its number; "0" takes it out of the list of its style. */
  readonly list: string;
  readonly level: string;
  /** Whether its end was deleted or moved away: it runs on into the next one. */
  readonly endless: boolean;
}

const NONE: ParagraphProperties = { style: "", list: "", level: "", endless: false };

/** What the paragraph was like before a tracked change stands behind what it is like now (ECMA-376 part 1, 17.13.5.29). */
const FORMER = "<w:pPrChange";
const OPENED = /^<w:p(?:\s[^>]*)?>\s*<w:pPr>/u;

/** Reads the properties at the head of a paragraph's XML; those of paragraphs in a box of it are none of its own. */
export function propertiesOf(paragraph: string): ParagraphProperties {
  const [start] = OPENED.exec(paragraph) ?? [];
  if (start === undefined) return NONE;
  const end = paragraph.indexOf("</w:pPr>", start.length);
  const [own = ""] = paragraph.slice(start.length, end).split(FORMER, 1);
  const value = (name: string): string => attributeOf(tagsOf(own, name)[0] ?? "", "w:val");
  return {
    style: value("w:pStyle"),
    list: value("w:numId"),
    level: value("w:ilvl"),
    endless: /<w:(?:del|moveFrom)[\s/>]/u.test(own),
  };
}
