import type { Color } from "hucre";
import { attributesOf } from "../parts/xml-value.ts";

/** The colour that a tag names: by value, place in the theme, or number; undefined for “automatic”. */
export function readColour(tag: string): Color | undefined {
  const attributes = attributesOf(tag);
  const [rgb, theme, indexed, tint] = ["rgb", "theme", "indexed", "tint"].map((name) => attributes.get(name));
  const colour: Color = {
    ...(rgb === undefined ? {} : { rgb: rgb.length === 8 ? rgb.slice(2) : rgb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
    ...(tint === undefined || Number(tint) === 0 ? {} : { tint: Number(tint) }),
  };
  return rgb === undefined && theme === undefined && indexed === undefined ? undefined : colour;
}
