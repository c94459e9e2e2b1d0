import type { AlignmentStyle, BorderStyle, CellStyle, Color, FillStyle, FontStyle } from "hucre";
import type { RuleLook } from "../model/conditional-format.ts";
import { encodeXml } from "../parts/xml-value.ts";

/** Names elements of the main namespace, for a part whose root has a prefix. */
export type Tag = (name: string, attributes: string, content: string) => string;

/** Makes elements under a prefix ("" or "x:"). */
export const tagMaker =
  (prefix: string): Tag =>
  (name, attributes, content) =>
    content === ""
      ? `<${prefix}${name}${attributes}/>`
      : `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;

const attribute = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined
    ? ""
    : ` ${name}="${typeof value === "boolean" ? Number(value) : encodeXml(String(value))}"`;

function colourAttributes({ rgb, theme, indexed, tint }: Color): string {
  return (
    attribute("rgb", rgb === undefined ? undefined : rgb.length === 6 ? `FF${rgb.toUpperCase()}` : rgb) +
    attribute("theme", theme) +
    attribute("indexed", indexed) +
    attribute("tint", tint)
  );
}

/** `<font>` with its children in the order that Excel writes and its validator wants; the schema (18.8.22) leaves it open. */
export function fontXml(tag: Tag, font: FontStyle): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === true ? tag(name, "", "") : "";
  const value = (name: string, of: string | number | undefined): string =>
    of === undefined ? "" : tag(name, attribute("val", of), "");
  const { underline } = font;
  return tag(
    "font",
    "",
    flag("b", font.bold) +
      flag("i", font.italic) +
      flag("strike", font.strikethrough) +
      (underline === undefined || underline === false
        ? ""
        : tag("u", underline === true || underline === "single" ? "" : attribute("val", underline), "")) +
      value("vertAlign", font.vertAlign) +
      value("sz", font.size) +
      (font.color === undefined ? "" : tag("color", colourAttributes(font.color), "")) +
      value("name", font.name) +
      value("family", font.family) +
      value("charset", font.charset) +
      value("scheme", font.scheme),
  );
}

/** `<fill>` of a pattern (18.8.20); a gradient never comes from a script. */
export function fillXml(tag: Tag, fill: FillStyle): string {
  if (fill.type !== "pattern") throw new Error("a gradient is kept, never written");
  const colour = (name: string, of: Color | undefined): string =>
    of === undefined ? "" : tag(name, colourAttributes(of), "");
  return tag(
    "fill",
    "",
    tag(
      "patternFill",
      attribute("patternType", fill.pattern),
      colour("fgColor", fill.fgColor) + colour("bgColor", fill.bgColor),
    ),
  );
}

/** `<border>` (18.8.4). */
export function borderXml(tag: Tag, border: BorderStyle): string {
  const side = (name: "left" | "right" | "top" | "bottom" | "diagonal"): string => {
    const of = border[name];
    if (of === undefined) return tag(name, "", "");
    return tag(
      name,
      attribute("style", of.style),
      of.color === undefined ? "" : tag("color", colourAttributes(of.color), ""),
    );
  };
  return tag(
    "border",
    attribute("diagonalUp", border.diagonalUp) + attribute("diagonalDown", border.diagonalDown),
    side("left") + side("right") + side("top") + side("bottom") + side("diagonal"),
  );
}

const READING_ORDERS = ["context", "ltr", "rtl"];

/** `<alignment>` (18.8.1). */
export function alignmentXml(tag: Tag, alignment: AlignmentStyle): string {
  const { horizontal, vertical, textRotation, wrapText, indent, shrinkToFit, readingOrder } = alignment;
  return tag(
    "alignment",
    attribute("horizontal", horizontal) +
      attribute("vertical", vertical) +
      attribute("textRotation", textRotation) +
      attribute("wrapText", wrapText) +
      attribute("indent", indent) +
      attribute("shrinkToFit", shrinkToFit) +
      attribute(
        "readingOrder",
        readingOrder === undefined ? undefined : READING_ORDERS.indexOf(readingOrder),
      ),
    "",
  );
}

/** `<protection>` (18.8.33). */
export function protectionXml(tag: Tag, protection: NonNullable<CellStyle["protection"]>): string {
  return tag(
    "protection",
    attribute("locked", protection.locked) + attribute("hidden", protection.hidden),
    "",
  );
}

/** `<dxf>` (18.8.14); what it fills with is the background's colour there. */
export function ruleDxf(tag: Tag, { background, colour, bold }: RuleLook): string {
  const font = fontXml(tag, {
    ...(bold === undefined ? {} : { bold }),
    ...(colour === undefined ? {} : { color: { rgb: colour } }),
  });
  const fill = (rgb: string): string =>
    tag(
      "fill",
      "",
      tag("patternFill", attribute("patternType", "solid"), tag("bgColor", colourAttributes({ rgb }), "")),
    );
  return tag(
    "dxf",
    "",
    (bold === undefined && colour === undefined ? "" : font) +
      (background === undefined ? "" : fill(background)),
  );
}
