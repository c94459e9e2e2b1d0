import { cellXml } from "./xml-text.ts";

/** Texts of a book, each kept once. */
export interface Strings {
  of(text: string): number;
  xml(): string;
}

/** An empty table of texts. */
export function stringTable(): Strings {
  const places = new Map<string, number>();
  let used = 0;
  return {
    of: (text) => {
      used += 1;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    xml: () =>
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst',
        ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        ` count="${used}" uniqueCount="${places.size}">`,
        ...[...places.keys()].map((text) => `<si><t xml:space="preserve">${cellXml(text)}</t></si>`),
        "</sst>",
      ].join(""),
  };
}
