import { childrenOf, rootOf, textOf } from "../parts/element.ts";
import { attributesOf } from "../parts/xml-value.ts";
import { elementWith, withAttribute } from "./xml-pieces.ts";

/** How an element says that the cells it tells of are gone. */
const GONE = /\s(?:ref|sqref|r)=(?:""|'')/;
const GONE_WITHIN = /<(?:[\w.-]+:)?sqref>\s*</;

/**
 * An element without those parts of it whose cells are gone: links, ranges one may edit, sparklines, rules of extensions.
 * One that loses all it held is gone itself; "" then.
 */
export function withoutGone(xml: string): string {
  if (!GONE.test(xml) && !GONE_WITHIN.test(xml)) return xml;
  const root = rootOf(xml);
  if (root === undefined) return xml;
  const children = childrenOf(xml, root);
  const isGone =
    GONE.test(root.tag) ||
    children.some(({ name, from, to }) => name === "sqref" && xml.slice(from, to).trim() === "");
  if (isGone) return "";
  const kept = children.map((child) => withoutGone(textOf(xml, child)));
  const left = kept.filter((text) => text !== "");
  if (children.length > 0 && left.length === 0) return "";
  const counts = attributesOf(root.tag).has("count") && left.length < kept.length;
  return elementWith(
    counts ? withAttribute(root.tag, "count", String(left.length)) : root.tag,
    left.join(""),
  );
}
