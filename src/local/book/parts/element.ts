import { UnreadablePart } from "./unreadable.ts";

/** An element of an XML text; its places are offsets in that text. */
export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string;
  /** The start tag, whole. */
  readonly tag: string;
  readonly start: number;
  /** Where its content begins and ends; both are `end` for an empty element. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const NAME = /<(?:([^\s/>:]+):)?([^\s/>]+)/y;
const QUOTES = /["'>]/g;

/** Behind the “>” of the tag that begins at `from`; a “>” between quotation marks ends none. */
function tagEnd(xml: string, from: number): number {
  QUOTES.lastIndex = from;
  for (let found = QUOTES.exec(xml); found !== null; found = QUOTES.exec(xml)) {
    if (found[0] === ">") return QUOTES.lastIndex;
    const close = xml.indexOf(found[0], QUOTES.lastIndex);
    if (close === -1) break;
    QUOTES.lastIndex = close + 1;
  }
  throw new UnreadablePart("broken", `a tag without an end at ${from}`);
}

/** The next markup at or behind `from` that is neither comment, instruction nor CDATA; -1 when there is none. */
function nextTag(xml: string, from: number): number {
  for (let at = xml.indexOf("<", from); at !== -1; at = xml.indexOf("<", at)) {
    const end = xml.startsWith("<!--", at)
      ? "-->"
      : xml.startsWith("<?", at)
        ? "?>"
        : xml.startsWith("<![CDATA[", at)
          ? "]]>"
          : undefined;
    if (end === undefined) return at;
    const found = xml.indexOf(end, at);
    if (found === -1) return -1;
    at = found + end.length;
  }
  return -1;
}

/** The element whose start tag begins at `start`. @throws when it is not closed */
function elementAt(xml: string, start: number, whole: ReadonlySet<string>): XmlElement {
  NAME.lastIndex = start;
  const [, prefix, name = ""] = NAME.exec(xml) ?? [];
  const from = tagEnd(xml, start);
  const tag = xml.slice(start, from);
  if (tag.endsWith("/>")) return { name, tag, start, from, to: from, end: from };
  const close = `</${prefix === undefined ? "" : `${prefix}:`}${name}`;
  const to = whole.has(name) ? xml.indexOf(close, from) : closeOf(xml, from);
  if (to === -1) throw new UnreadablePart("broken", `<${name}> is not closed`);
  return { name, tag, start, from, to, end: tagEnd(xml, to) };
}

/** Where the end tag begins of the element whose content begins at `from`. */
function closeOf(xml: string, from: number): number {
  let depth = 1;
  for (let at = nextTag(xml, from); at !== -1; at = nextTag(xml, at)) {
    if (xml[at + 1] === "/") {
      depth -= 1;
      if (depth === 0) return at;
    }
    const end = tagEnd(xml, at);
    if (xml[at + 1] !== "/" && xml[end - 2] !== "/") depth += 1;
    at = end;
  }
  return -1;
}

/** Long elements that hold none of their own name: their end is found without a look inside. */
const WHOLE: ReadonlySet<string> = new Set(["sheetData", "sst", "row", "c", "si"]);

/** The elements directly within a stretch of XML, in order. @throws where one is not closed */
export function elementsIn(xml: string, from: number, to: number): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (let at = nextTag(xml, from); at !== -1 && at < to; ) {
    const element = elementAt(xml, at, WHOLE);
    found.push(element);
    at = nextTag(xml, element.end);
  }
  return found;
}

/** Whether a document declares its type before its root, remarks passed over: only there can entities be declared. */
export function hasDoctype(xml: string): boolean {
  const first = nextTag(xml, 0);
  return first !== -1 && xml[first + 1] === "!";
}

/** The root of a document; undefined where there is none. */
export function rootOf(xml: string): XmlElement | undefined {
  let at = nextTag(xml, 0);
  while (at !== -1 && xml[at + 1] === "!") at = nextTag(xml, tagEnd(xml, at));
  if (at === -1) return undefined;
  const from = tagEnd(xml, at);
  const tag = xml.slice(at, from);
  NAME.lastIndex = at;
  const [start = "", , name = ""] = NAME.exec(xml) ?? [];
  // A sheet of many megabytes is not walked through: the last end tag is the root's, unless a remark stands behind it.
  const close = start.replace("<", "</");
  const to = xml.lastIndexOf(close);
  const isLast = to >= from && /[\s>]/.test(xml[to + close.length] ?? "") && !xml.includes("-->", to);
  if (!isLast || tag.endsWith("/>")) return elementAt(xml, at, WHOLE);
  return { name, tag, start: at, from, to, end: tagEnd(xml, to) };
}

/** The elements directly within the root. */
export function childrenOfRoot(xml: string): readonly XmlElement[] {
  const root = rootOf(xml);
  return root === undefined ? [] : elementsIn(xml, root.from, root.to);
}

/** The elements directly within another. */
export const childrenOf = (xml: string, { from, to }: XmlElement): readonly XmlElement[] =>
  elementsIn(xml, from, to);

/** The whole of an element as it is written. */
export const textOf = (xml: string, { start, end }: XmlElement): string => xml.slice(start, end);

/** The prefix with its colon that a document's root has: "x:" of `<x:worksheet …>`; "" for none. */
export function rootPrefix(xml: string): string {
  const root = rootOf(xml);
  return root === undefined ? "" : (/^<([^\s/>:]+:)/.exec(root.tag)?.[1] ?? "");
}
