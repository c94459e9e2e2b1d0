import { childrenOfRoot, rootOf } from "../parts/element.ts";
import { UnreadablePart } from "../parts/unreadable.ts";

/** A child of a part's root with what stands before it. */
interface Piece {
  readonly name: string;
  readonly gap: string;
  text: string;
}

/** A part as its root's children, of which some are put in place of others. */
export interface XmlPieces {
  /** The children of this name as they are written, in order. */
  texts(name: string): readonly string[];
  /** Puts these in place of all children of this name, where they stand or where the schema wants them; none take them out. */
  replace(name: string, texts: readonly string[]): void;
  /** Changes every child but those of these names; "" takes it out. */
  changeOthers(names: ReadonlySet<string>, change: (text: string) => string): void;
  /** A name as the part writes it: with the prefix of its root. */
  prefixed(name: string): string;
  /** The whole part. */
  text(): string;
}

/**
 * Takes a part apart.
 * @param order names of the root's children as the schema orders them
 */
export function xmlPieces(xml: string, order: readonly string[]): XmlPieces {
  const root = rootOf(xml);
  if (root === undefined) throw new UnreadablePart("broken", "a part without a root");
  const isEmpty = root.tag.endsWith("/>");
  const name = /^<([^\s/>]+)/.exec(root.tag)?.[1] ?? "";
  const head = isEmpty ? `${xml.slice(0, root.start)}${root.tag.slice(0, -2)}>` : xml.slice(0, root.from);
  const children = childrenOfRoot(xml);
  const ends = [root.from, ...children.map(({ end }) => end)];
  let pieces: Piece[] = children.map((child, index) => ({
    name: child.name,
    gap: xml.slice(ends[index], child.start),
    text: xml.slice(child.start, child.end),
  }));
  const tail = isEmpty ? `</${name}>` : xml.slice(ends[ends.length - 1]);
  /** Before the first child that the schema puts behind this one; a child it does not know stays behind all. */
  const placeFor = (wanted: string): number => {
    const rank = order.indexOf(wanted);
    const found = pieces.findIndex((piece) => order.indexOf(piece.name) > rank);
    return found === -1 ? pieces.length : found;
  };
  return {
    texts: (wanted) => pieces.filter((piece) => piece.name === wanted).map(({ text }) => text),
    replace: (wanted, texts) => {
      const first = pieces.findIndex((piece) => piece.name === wanted);
      const at = first === -1 ? placeFor(wanted) : first;
      const gap = pieces[first]?.gap ?? "";
      const fresh = texts.map((text, index): Piece => ({ name: wanted, gap: index === 0 ? gap : "", text }));
      pieces = [
        ...pieces.slice(0, at),
        ...fresh,
        ...pieces.slice(at).filter((piece) => piece.name !== wanted),
      ];
    },
    changeOthers: (names, change) => {
      for (const piece of pieces) if (!names.has(piece.name)) piece.text = change(piece.text);
      pieces = pieces.filter(({ text }) => text !== "");
    },
    prefixed: (wanted) => (name.includes(":") ? `${name.slice(0, name.indexOf(":"))}:${wanted}` : wanted),
    text: () => head + pieces.map(({ gap, text }) => gap + text).join("") + tail,
  };
}

/** A start tag with an attribute set, added, or with undefined taken out; the value is encoded already. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (pattern.test(tag))
    return tag.replace(pattern, () => (value === undefined ? "" : ` ${name}="${value}"`));
  if (value === undefined) return tag;
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => ` ${name}="${value}"${slash}>`);
}

/** An element with this start tag and content; one without content is empty. */
export function elementWith(tag: string, content: string): string {
  const opened = tag.replace(/\s*\/?>$/, "");
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return content === "" ? `${opened}/>` : `${opened}>${content}</${name}>`;
}

/** `withAttribute` for the start tag of an element written out whole. */
export function elementWithAttribute(element: string, name: string, value: string | undefined): string {
  const end = element.indexOf(">") + 1;
  return withAttribute(element.slice(0, end), name, value) + element.slice(end);
}
