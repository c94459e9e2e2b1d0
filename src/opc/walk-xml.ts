/** What a walk over a part's XML tells of; places are offsets in the XML. */
export interface XmlVisitor {
  /** A start tag; `empty` when it ends in “/>”, and then no end tag follows. `tag` is the whole of it, from `at`. */
  open(name: string, tag: string, empty: boolean, at: number): void;
  /** An end tag that ends before `end`. */
  close(name: string, end: number): void;
  /** Text between two tags, entities as they are written. */
  text(text: string, at: number): void;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LESS = 0x3c;
const GREATER = 0x3e;

const NAME = /<\/?([^\s/>]+)/y;

/**
 * Walks over XML once, in time linear to its length whatever it holds, and says whether it is whole: every element
 * closed in the order in which they were opened. It stops where it is not. Comments and instructions are passed over;
 * a DOCTYPE is no part of a Word file.
 */
export function walkXml(xml: string, visitor: XmlVisitor): boolean {
  const open: string[] = [];
  for (let at = 0; at < xml.length; ) {
    const from = xml.indexOf("<", at);
    const until = from === -1 ? xml.length : from;
    if (until > at) visitor.text(xml.slice(at, until), at);
    if (from === -1) break;
    const passed = passedOver(xml, from);
    at = passed ?? tagEnd(xml, from);
    if (at === -1) return false;
    if (passed !== undefined) continue;
    NAME.lastIndex = from;
    const name = NAME.exec(xml)?.[1];
    if (name === undefined) return false;
    if (xml[from + 1] === "/") {
      if (open.pop() !== name) return false;
      visitor.close(name, at);
    } else {
      const empty = xml[at - 2] === "/";
      if (!empty) open.push(name);
      visitor.open(name, xml.slice(from, at), empty, from);
    }
  }
  return open.length === 0;
}

/** End of a comment or an instruction that begins here, -1 if it has none; undefined when something else begins. */
function passedOver(xml: string, from: number): number | undefined {
  const [start, end] = xml.startsWith("<?", from) ? ["<?", "?>"] : ["<!--", "-->"];
  if (!xml.startsWith(start, from)) return undefined;
  const found = xml.indexOf(end, from + start.length);
  return found === -1 ? -1 : found + end.length;
}

/** Behind the “>” that ends the tag; a “>” between quotation marks does not, and a “<” belongs in no tag. */
function tagEnd(xml: string, from: number): number {
  for (let at = from + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return xml.lastIndexOf("<", at) === from ? at + 1 : -1;
    if (code === LESS) return -1;
    if (code === QUOTE || code === APOSTROPHE) at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

const NOTHING: XmlVisitor = { open: () => undefined, close: () => undefined, text: () => undefined };

/** Whether every element of the XML is closed, and closed in the order in which the elements were opened. */
export const isWellNested = (xml: string): boolean => walkXml(xml, NOTHING);

/** Start tags of this name, in order; those before the place where the XML breaks off, if it does. */
export function tagsOf(xml: string, wanted: string): readonly string[] {
  const tags: string[] = [];
  walkXml(xml, {
    ...NOTHING,
    open: (name, tag) => {
      if (name === wanted) tags.push(tag);
    },
  });
  return tags;
}

/** An attribute of a start tag as it is written; "" when the tag has none of this name. */
export function attributeOf(tag: string, name: string): string {
  const [, double, single] = tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)) ?? [];
  return double ?? single ?? "";
}
