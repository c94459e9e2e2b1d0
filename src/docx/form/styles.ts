import type { OpcPackage } from "../../opc/opc-package.ts";
import { attributeOf, tagsOf, walkXml } from "../../opc/walk-xml.ts";

/** How characters and their paragraph look; undefined where nothing is said. Size in points. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly align?: string;
}

/** Looks by the style's id; "" is what holds without a style. */
export type Styles = ReadonlyMap<string, Look>;

/** What one element of properties says of a look; `themes` are the fonts of the theme by their name in w:rFonts. */
export function lookIn(name: string, tag: string, themes: ReadonlyMap<string, string>): Look {
  const value = attributeOf(tag, "w:val");
  if (name === "w:sz") return { size: Number(value) / 2 };
  if (name === "w:jc") return { align: value };
  if (name !== "w:rFonts") return {};
  const font = attributeOf(tag, "w:ascii") || themes.get(attributeOf(tag, "w:asciiTheme").slice(0, 5));
  return font === undefined || font === "" ? {} : { font };
}

/** Fonts of the theme: “major” and “minor”, as the first letters of minorHAnsi and the like. */
export function themeFonts(file: OpcPackage): ReadonlyMap<string, string> {
  const path = file.paths.find((each) => /^word\/theme\/[^/]*\.xml$/.test(each));
  const [major, minor] = path === undefined ? [] : tagsOf(file.text(path), "a:latin");
  return new Map([
    ["major", attributeOf(major ?? "", "typeface")],
    ["minor", attributeOf(minor ?? "", "typeface")],
  ]);
}

/** Every style of the file with what it takes over from the ones it is based on and from the defaults. */
export function readStyles(file: OpcPackage, themes: ReadonlyMap<string, string>): Styles {
  const own = new Map<string, { look: Look; basedOn: string }>([["", { look: {}, basedOn: "" }]]);
  let id = "";
  let byDefault = "";
  walkXml(file.text("word/styles.xml"), {
    open: (name, tag) => {
      if (name === "w:style") {
        id = attributeOf(tag, "w:styleId");
        own.set(id, { look: {}, basedOn: "" });
        const isDefault = /^(?:1|true|on)$/.test(attributeOf(tag, "w:default"));
        if (isDefault && attributeOf(tag, "w:type") === "paragraph") byDefault = id;
      }
      const style = own.get(id);
      if (style === undefined) return;
      if (name === "w:basedOn") style.basedOn = attributeOf(tag, "w:val");
      style.look = { ...style.look, ...lookIn(name, tag, themes) };
    },
    close: () => undefined,
    text: () => undefined,
  });
  const whole = (style: string, depth: number): Look => {
    const found = own.get(style);
    // A chain of styles is short; one that bites its own tail must end too.
    if (found === undefined || style === "" || depth > 20) return own.get("")?.look ?? {};
    return { ...whole(found.basedOn, depth + 1), ...found.look };
  };
  const styles = new Map([...own.keys()].map((style) => [style, whole(style, 0)] as const));
  return new Map([...styles, ["", whole(byDefault, 0)]]);
}
