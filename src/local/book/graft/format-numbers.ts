import { attributesOf, encodeXml } from "../parts/xml-value.ts";
import { builtInId } from "../read/number-formats.ts";
import type { Tag } from "./style-parts.ts";

/** Custom formats have numbers from here on (18.8.30). */
const FIRST_FORMAT = 164;

/** Numbers of custom formats: those of the file (`items` as they are written), and new ones behind. */
export function formatNumbers(
  items: readonly string[],
  tag: Tag,
): { readonly idOf: (format: string) => number; readonly added: readonly string[] } {
  const ids = new Map<string, number>();
  let last = FIRST_FORMAT - 1;
  for (const item of items) {
    const attributes = attributesOf(item);
    const id = Number(attributes.get("numFmtId"));
    ids.set(attributes.get("formatCode") ?? "", id);
    last = Math.max(last, id);
  }
  const added: string[] = [];
  return {
    added,
    idOf: (format) => {
      const known = builtInId(format) ?? ids.get(format);
      if (known !== undefined) return known;
      last += 1;
      ids.set(format, last);
      added.push(tag("numFmt", ` numFmtId="${last}" formatCode="${encodeXml(format)}"`, ""));
      return last;
    },
  };
}
