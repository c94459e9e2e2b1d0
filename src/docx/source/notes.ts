import type { OpcPackage } from "../../opc/opc-package.ts";
import { attributeOf, walkXml } from "../../opc/walk-xml.ts";
import type { SourceParagraph } from "./source-paragraphs.ts";

/** The notes of one part: its element's name, and where in the XML each begins. */
function startsOf(xml: string, kind: string): readonly { readonly at: number; readonly name: string }[] {
  const starts: { at: number; name: string }[] = [];
  walkXml(xml, {
    open(name, tag, _empty, at) {
      if (name === `w:${kind}`) starts.push({ at, name: `${kind} ${attributeOf(tag, "w:id")}` });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return starts;
}

/** The paragraphs of a file's footnotes and endnotes, by what refers to them (“footnote 2”). */
export function notesOf(
  file: OpcPackage,
  body: string,
  paragraphsOf: (path: string) => readonly SourceParagraph[],
): ReadonlyMap<string, readonly SourceParagraph[]> {
  const folder = body.slice(0, body.lastIndexOf("/") + 1);
  const notes = new Map<string, SourceParagraph[]>();
  for (const kind of ["footnote", "endnote"]) {
    const path = `${folder}${kind}s.xml`;
    if (!file.paths.includes(path)) continue;
    const starts = startsOf(file.text(path), kind);
    let next = 0;
    for (const paragraph of paragraphsOf(path)) {
      while (next < starts.length && (starts[next]?.at ?? 0) <= paragraph.spot.from) next += 1;
      const name = starts[next - 1]?.name;
      if (name === undefined) continue;
      const own = notes.get(name);
      if (own === undefined) notes.set(name, [paragraph]);
      else own.push(paragraph);
    }
  }
  return notes;
}
