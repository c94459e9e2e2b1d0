import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import type { RuleLook } from "../model/conditional-format.ts";
import { childrenOf, childrenOfRoot, textOf, type XmlElement } from "../parts/element.ts";
import { attributesOf, isTrue } from "../parts/xml-value.ts";
import { readColour } from "./colour.ts";
import { builtInFormat } from "./number-formats.ts";

/** The looks of a file's cells. */
export interface FileStyles {
  /** By the index that cells bear. */
  readonly looks: readonly CellStyle[];
  /** The `<xf>` of each as it is written. */
  readonly written: readonly string[];
  /** What a cell's font is where its look does not say. */
  readonly defaultFont: FontStyle | undefined;
  /** What each differential format does; undefined for one that does more than a script can ask for. */
  readonly ruleLooks: readonly (RuleLook | undefined)[];
}

/** Reads the styles part; a file without one has the one default look. */
export function readStyles(xml: string): FileStyles {
  const sections = new Map(xml === "" ? [] : childrenOfRoot(xml).map((child) => [child.name, child]));
  const within = (name: string): readonly XmlElement[] => {
    const section = sections.get(name);
    return section === undefined ? [] : childrenOf(xml, section);
  };
  const formats = new Map(
    within("numFmts").map(({ tag }) => {
      const attributes = attributesOf(tag);
      return [Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? ""] as const;
    }),
  );
  const fonts = within("fonts").map((font) => readFont(xml, font));
  const fills = within("fills").map((fill) => readFill(xml, fill));
  const borders = within("borders").map((border) => readBorder(xml, border));
  const xfs = within("cellXfs").filter(({ name }) => name === "xf");
  const lookOf = (xf: XmlElement): CellStyle => {
    const attributes = attributesOf(xf.tag);
    const number = (name: string): number => Number(attributes.get(name) ?? 0);
    const parts = new Map(childrenOf(xml, xf).map((part) => [part.name, part]));
    const id = number("numFmtId");
    // An xf's own format stands even where the number is a built-in one.
    const numFmt = id === 0 ? undefined : (formats.get(id) ?? builtInFormat(id));
    // The first font and the first fill are what cells without a look have.
    const font = number("fontId") === 0 ? undefined : fonts[number("fontId")];
    const fill = number("fillId") < 1 ? undefined : fills[number("fillId")];
    const border = borders[number("borderId")];
    const alignment = readAlignment(parts.get("alignment")?.tag);
    const protection = readProtection(parts.get("protection")?.tag);
    return {
      ...(font === undefined ? {} : { font }),
      ...(fill === undefined ? {} : { fill }),
      ...(border === undefined ? {} : { border }),
      ...(alignment === undefined ? {} : { alignment }),
      ...(protection === undefined ? {} : { protection }),
      ...(numFmt === undefined || numFmt === "General" ? {} : { numFmt }),
    };
  };
  return {
    looks: xfs.map(lookOf),
    written: xfs.map((xf) => textOf(xml, xf)),
    defaultFont: fonts[0],
    ruleLooks: within("dxfs").map((dxf) => ruleLook(xml, dxf)),
  };
}

/** The look of a rule: background, colour and weight of the text; undefined where there is more to it. */
function ruleLook(xml: string, dxf: XmlElement): RuleLook | undefined {
  const parts = childrenOf(xml, dxf);
  const [font, fill] = ["font", "fill"].map((name) => parts.find((part) => part.name === name));
  if (parts.some((part) => part !== font && part !== fill)) return undefined;
  const { bold, color, ...otherFont } = font === undefined ? {} : readFont(xml, font);
  const pattern = fill === undefined ? undefined : readFill(xml, fill);
  const { rgb: background, ...otherFill } = pattern?.type === "pattern" ? (pattern.bgColor ?? {}) : {};
  const { rgb: colour, ...otherColour } = color ?? {};
  const isPlain =
    [otherFont, otherFill, otherColour].every((more) => Object.keys(more).length === 0) &&
    (fill === undefined ||
      (background !== undefined &&
        pattern?.type === "pattern" &&
        pattern.pattern === "solid" &&
        pattern.fgColor === undefined)) &&
    (font === undefined || childrenOf(xml, font).every(({ name }) => name === "b" || name === "color"));
  if (!isPlain) return undefined;
  return withoutGaps({ background, colour, bold });
}

function readFont(xml: string, font: XmlElement): FontStyle {
  const parts = new Map(childrenOf(xml, font).map(({ name, tag }) => [name, attributesOf(tag)]));
  const flag = (name: string): boolean | undefined => {
    const attributes = parts.get(name);
    return attributes === undefined ? undefined : isTrue(attributes.get("val") ?? "1");
  };
  const value = (name: string): string | undefined => parts.get(name)?.get("val");
  const number = (name: string): number | undefined => {
    const text = value(name);
    return text === undefined ? undefined : Number(text);
  };
  const colour = childrenOf(xml, font).find(({ name }) => name === "color");
  const underline = parts.has("u") ? (value("u") ?? "single") : undefined;
  const read = {
    name: value("name"),
    size: number("sz"),
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    underline: underline === "none" ? undefined : (underline as FontStyle["underline"]),
    color: colour === undefined ? undefined : readColour(colour.tag),
    vertAlign: value("vertAlign") as FontStyle["vertAlign"],
    family: number("family"),
    charset: number("charset"),
    scheme: value("scheme") as FontStyle["scheme"],
  };
  return withoutGaps(read);
}

/** The object without the members that are undefined. */
function withoutGaps<T extends object>(read: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A pattern fill; gradients are kept in the file and shown as none. */
function readFill(xml: string, fill: XmlElement): FillStyle | undefined {
  const [pattern] = childrenOf(xml, fill);
  if (pattern?.name !== "patternFill") return undefined;
  const kind = attributesOf(pattern.tag).get("patternType") ?? "none";
  if (kind === "none") return undefined;
  const colours = new Map(childrenOf(xml, pattern).map(({ name, tag }) => [name, readColour(tag)]));
  const [fgColor, bgColor] = [colours.get("fgColor"), colours.get("bgColor")];
  return {
    type: "pattern",
    pattern: kind as Extract<FillStyle, { type: "pattern" }>["pattern"],
    ...(fgColor === undefined ? {} : { fgColor }),
    ...(bgColor === undefined ? {} : { bgColor }),
  };
}

const SIDES = ["left", "right", "top", "bottom", "diagonal"] as const;

function readBorder(xml: string, border: XmlElement): BorderStyle | undefined {
  const parts = childrenOf(xml, border);
  const found = SIDES.flatMap((side) => {
    const part = parts.find(
      ({ name }) =>
        name === side || (side === "left" && name === "start") || (side === "right" && name === "end"),
    );
    const style = part === undefined ? undefined : attributesOf(part.tag).get("style");
    if (part === undefined || style === undefined || style === "none") return [];
    const [colour] = childrenOf(xml, part);
    const color = colour === undefined ? undefined : readColour(colour.tag);
    return [[side, { style, ...(color === undefined ? {} : { color }) }] as const];
  });
  if (found.length === 0) return undefined;
  const attributes = attributesOf(border.tag);
  return {
    ...Object.fromEntries(found),
    ...(isTrue(attributes.get("diagonalUp")) ? { diagonalUp: true } : {}),
    ...(isTrue(attributes.get("diagonalDown")) ? { diagonalDown: true } : {}),
  } as BorderStyle;
}

const READING_ORDERS = ["context", "ltr", "rtl"] as const;

function readAlignment(tag: string | undefined): AlignmentStyle | undefined {
  if (tag === undefined) return undefined;
  const attributes = attributesOf(tag);
  const number = (name: string): number | undefined => {
    const text = attributes.get(name);
    return text === undefined ? undefined : Number(text);
  };
  const flag = (name: string): boolean | undefined =>
    attributes.has(name) ? isTrue(attributes.get(name)) : undefined;
  const read = withoutGaps({
    horizontal: attributes.get("horizontal") as AlignmentStyle["horizontal"],
    vertical: attributes.get("vertical") as AlignmentStyle["vertical"],
    wrapText: flag("wrapText"),
    shrinkToFit: flag("shrinkToFit"),
    textRotation: number("textRotation"),
    indent: number("indent"),
    readingOrder: READING_ORDERS[number("readingOrder") ?? -1],
  });
  return Object.keys(read).length === 0 ? undefined : read;
}

function readProtection(tag: string | undefined): CellStyle["protection"] {
  if (tag === undefined) return undefined;
  const attributes = attributesOf(tag);
  return {
    ...(attributes.has("locked") ? { locked: isTrue(attributes.get("locked")) } : {}),
    ...(attributes.has("hidden") ? { hidden: isTrue(attributes.get("hidden")) } : {}),
  };
}
