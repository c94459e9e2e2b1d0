import { attributeOf, walkXml } from "../../opc/walk-xml.ts";

/** A section's page: lengths in millimetres, undefined where the file does not say. */
export interface FormSection {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
  readonly left: number | undefined;
  readonly right: number | undefined;
  /** Whether its first page has a header of its own. */
  readonly ownFirstPage: boolean;
  /** Relation of the header or footer by “header default”, “header first” …; sections take over the one before. */
  readonly edges: ReadonlyMap<string, string>;
}

const TWIPS_PER_MM = 1440 / 25.4;

function lengthOf(tag: string, name: string): number | undefined {
  const value = attributeOf(tag, name);
  return /^\d{1,6}(?:\.\d+)?$/.test(value) ? Math.abs(Number(value)) / TWIPS_PER_MM : undefined;
}

/** The sections of a body, in order. */
export function formSections(body: string): readonly FormSection[] {
  const sections: FormSection[] = [];
  let size = "";
  let margins = "";
  let first = false;
  let changed = false;
  let edges = new Map<string, string>();
  walkXml(body, {
    open(name, tag) {
      if (name === "w:sectPrChange") changed = true;
      if (changed) return;
      if (name === "w:pgSz") size = tag;
      else if (name === "w:pgMar") margins = tag;
      else if (name === "w:titlePg") first = !/^(?:0|false|off)$/.test(attributeOf(tag, "w:val"));
      else if (name === "w:headerReference" || name === "w:footerReference") {
        const edge = name === "w:headerReference" ? "header" : "footer";
        edges.set(`${edge} ${attributeOf(tag, "w:type")}`, attributeOf(tag, "r:id"));
      }
    },
    close(name) {
      if (name === "w:sectPrChange") changed = false;
      if (name !== "w:sectPr" || changed) return;
      sections.push({
        width: lengthOf(size, "w:w"),
        height: lengthOf(size, "w:h"),
        top: lengthOf(margins, "w:top"),
        bottom: lengthOf(margins, "w:bottom"),
        left: lengthOf(margins, "w:left"),
        right: lengthOf(margins, "w:right"),
        ownFirstPage: first,
        edges,
      });
      edges = new Map(edges);
      first = false;
      size = "";
      margins = "";
    },
    text: () => undefined,
  });
  return sections;
}
