import { walkXml } from "../../opc/walk-xml.ts";
import { decodeEntities } from "../../opc/xml-entities.ts";
import type { Spot } from "./spot.ts";

const PROPERTY = /^(?:dc:(?:title|subject|creator|description)|cp:(?:keywords|category)|Company|Manager)$/;

/** Texts of a part of properties that a tag may stand in, one paragraph each. */
export function scanProperties(part: string, xml: string): readonly Spot[] {
  const spots: Spot[] = [];
  let element: { readonly tag: string; readonly at: number } | undefined;
  walkXml(xml, {
    open: (name, tag, empty, at) => {
      element = PROPERTY.test(name) && !empty ? { tag, at } : undefined;
    },
    close: () => {
      element = undefined;
    },
    text: (written, at) => {
      if (element === undefined) return;
      const stretch = { from: 0, at, written, element, look: "", holder: undefined };
      const nowhere = {
        cell: undefined,
        outerCell: undefined,
        inBox: false,
        inCopy: false,
        fieldCode: "",
        holdsObject: false,
      };
      const place = { from: element.at, until: at + written.length };
      spots.push({
        part,
        paragraph: 0,
        text: decodeEntities(written),
        stretches: [stretch],
        ...nowhere,
        ...place,
      });
    },
  });
  return spots;
}
