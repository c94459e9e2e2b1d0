import type { CellStyle } from "hucre";
import { type StyleTable, styleOf } from "../model/cell-style.ts";
import type { RuleLook } from "../model/conditional-format.ts";
import { childrenOf, childrenOfRoot, rootPrefix, textOf } from "../parts/element.ts";
import { attributesOf, encodeXml } from "../parts/xml-value.ts";
import { readStyles } from "../read/styles.ts";
import { formatNumbers } from "./format-numbers.ts";
import { styleList } from "./style-list.ts";
import {
  alignmentXml,
  borderXml,
  fillXml,
  fontXml,
  protectionXml,
  ruleDxf,
  tagMaker,
} from "./style-parts.ts";
import { elementWithAttribute, xmlPieces } from "./xml-pieces.ts";

/** The styles part on its way back into the file: what was there stays, what is new goes behind it. */
export interface StyleWriter {
  /**
   * The file's index of a look of the book's table.
   * @param base the look the cell had in the file: what the model does not know of it stays
   */
  xfOf(style: number, base: number | undefined): number;
  /** The index of a differential format that looks so. */
  dxfOf(look: RuleLook): number;
  /** The part; the same text where nothing was added. */
  text(): string;
}

/** ECMA-376 part 1, 18.8.39. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Opens the styles part for additions; `ids` is, for each look of the file, its index in the book's table. */
export function styleWriter(xml: string, table: StyleTable, ids: readonly number[]): StyleWriter {
  const file = readStyles(xml);
  const tag = tagMaker(rootPrefix(xml));
  const sections = new Map(childrenOfRoot(xml).map((child) => [child.name, child]));
  const itemsOf = (name: string): readonly string[] => {
    const section = sections.get(name);
    return section === undefined ? [] : childrenOf(xml, section).map((item) => textOf(xml, item));
  };
  const lists = new Map(
    ["fonts", "fills", "borders", "cellXfs", "dxfs"].map((name) => [name, styleList(itemsOf(name))]),
  );
  const add = (name: string, item: string): number => lists.get(name)?.add(item) ?? 0;
  const formats = formatNumbers(itemsOf("numFmts"), tag);
  const known = new Map<string, number>();
  const direct = new Map([...ids].reverse().map((id, index) => [id, ids.length - 1 - index]));

  const made = (style: CellStyle, base: number | undefined): number => {
    const before = base === undefined ? undefined : file.looks[base];
    const start = base === undefined ? undefined : file.written[base];
    const own = attributesOf(/^<[^>]*>/.exec(start ?? "")?.[0] ?? "");
    const attributes = new Map([
      ["numFmtId", "0"],
      ["fontId", "0"],
      ["fillId", "0"],
      ["borderId", "0"],
      ["xfId", "0"],
      ...own,
    ]);
    const set = (attribute: string, applies: string, value: number): void => {
      attributes.set(attribute, String(value));
      attributes.set(applies, value === 0 ? "0" : "1");
    };
    if (!same(before?.numFmt, style.numFmt))
      set("numFmtId", "applyNumberFormat", style.numFmt === undefined ? 0 : formats.idOf(style.numFmt));
    if (!same(before?.font, style.font))
      set("fontId", "applyFont", style.font === undefined ? 0 : add("fonts", fontXml(tag, style.font)));
    if (!same(before?.fill, style.fill))
      set("fillId", "applyFill", style.fill === undefined ? 0 : add("fills", fillXml(tag, style.fill)));
    if (!same(before?.border, style.border))
      set(
        "borderId",
        "applyBorder",
        style.border === undefined ? 0 : add("borders", borderXml(tag, style.border)),
      );
    const { alignment, protection } = style;
    const inside = new Map(
      childrenOfRoot(start ?? "").map((child) => [child.name, textOf(start ?? "", child)]),
    );
    if (!same(before?.alignment, alignment)) {
      inside.set("alignment", alignment === undefined ? "" : alignmentXml(tag, alignment));
      attributes.set("applyAlignment", alignment === undefined ? "0" : "1");
    }
    if (!same(before?.protection, protection)) {
      inside.set("protection", protection === undefined ? "" : protectionXml(tag, protection));
      attributes.set("applyProtection", protection === undefined ? "0" : "1");
    }
    const children = ["alignment", "protection", "extLst"].map((name) => inside.get(name) ?? "").join("");
    const written = [...attributes].map(([name, value]) => ` ${name}="${encodeXml(value)}"`).join("");
    return add("cellXfs", tag("xf", written, children));
  };

  return {
    xfOf: (style, base) => {
      const key = `${style} ${base}`;
      const there = known.get(key);
      if (there !== undefined) return there;
      const index =
        base !== undefined && ids[base] === style
          ? base
          : base === undefined && direct.has(style)
            ? (direct.get(style) ?? 0)
            : made(styleOf(table, style), base);
      known.set(key, index);
      return index;
    },
    dxfOf: (look) => add("dxfs", ruleDxf(tag, look)),
    text: () => {
      const pieces = xmlPieces(xml, ORDER);
      const behind = (name: string, added: readonly string[]): void => {
        if (added.length === 0) return;
        const [section = tag(name, "", "")] = pieces.texts(name);
        pieces.replace(name, [withItems(section, added, itemsOf(name).length)]);
      };
      behind("numFmts", formats.added);
      for (const [name, { added }] of lists) behind(name, added);
      return pieces.text();
    },
  };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A section with more items behind its own, its count raised. */
function withItems(section: string, added: readonly string[], before: number): string {
  const name = /^<([^\s/>]+)/.exec(section)?.[1] ?? "";
  const opened = section.endsWith("/>") ? `${section.slice(0, -2)}></${name}>` : section;
  const counted = elementWithAttribute(opened, "count", String(before + added.length));
  const end = counted.lastIndexOf("</");
  return counted.slice(0, end) + added.join("") + counted.slice(end);
}
