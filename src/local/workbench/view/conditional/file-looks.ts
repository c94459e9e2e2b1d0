import type { Book } from "../../../book/model/book-model.ts";
import type { ConditionalFormat, RuleLook } from "../../../book/model/conditional-format.ts";
import { childrenOf, childrenOfRoot, type XmlElement } from "../../../book/parts/element.ts";
import { partText } from "../../../book/parts/part-text.ts";
import { attributesOf, isTrue } from "../../../book/parts/xml-value.ts";
import { readColour } from "../../../book/read/colour.ts";
import { readWorkbookPart } from "../../../book/read/workbook-part.ts";
import { cellColour } from "../value/cell-colour.ts";

const files = new WeakMap<Book, readonly RuleLook[]>();

/** What of a differential format the grid can show: ground, colour and weight. */
function lookOf(book: Book, xml: string, dxf: XmlElement): RuleLook {
  const parts = childrenOf(xml, dxf);
  const within = (name: string): readonly XmlElement[] => {
    const part = parts.find((each) => each.name === name);
    return part === undefined ? [] : childrenOf(xml, part);
  };
  const colourOf = (element: XmlElement | undefined): string | undefined =>
    element === undefined ? undefined : cellColour(book, readColour(element.tag));
  const font = within("font");
  const pattern = within("fill").find(({ name }) => name === "patternFill");
  const grounds = pattern === undefined ? [] : childrenOf(xml, pattern);
  // In a rule the ground is the colour behind the pattern.
  const background = colourOf(
    grounds.find(({ name }) => name === "bgColor") ?? grounds.find(({ name }) => name === "fgColor"),
  );
  const colour = colourOf(font.find(({ name }) => name === "color"));
  const bold = font.find(({ name }) => name === "b");
  return {
    ...(background === undefined ? {} : { background }),
    ...(colour === undefined ? {} : { colour }),
    ...(bold !== undefined && isTrue(attributesOf(bold.tag).get("val") ?? "1") ? { bold: true } : {}),
  };
}

function fileLooks(book: Book): readonly RuleLook[] {
  const known = files.get(book);
  if (known !== undefined) return known;
  const path = book.file === undefined ? undefined : readWorkbookPart(book.file.package)?.styles;
  const xml = path === undefined || book.file === undefined ? "" : partText(book.file.package, path);
  const section = xml === "" ? undefined : childrenOfRoot(xml).find(({ name }) => name === "dxfs");
  const looks = section === undefined ? [] : childrenOf(xml, section).map((dxf) => lookOf(book, xml, dxf));
  files.set(book, looks);
  return looks;
}

/** What a rule makes of a cell for which it holds; undefined where the grid shows nothing of it. */
export function lookOfRule(book: Book, { look }: ConditionalFormat): RuleLook | undefined {
  if (!("kind" in look)) return look;
  const [tag = ""] = /^<[^>]*>/u.exec(look.xml) ?? [];
  const id = attributesOf(tag).get("dxfId");
  const found = id === undefined ? undefined : fileLooks(book)[Number(id)];
  return found === undefined || Object.keys(found).length === 0 ? undefined : found;
}
