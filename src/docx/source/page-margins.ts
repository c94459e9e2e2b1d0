import type { OpcPackage } from "../../opc/opc-package.ts";
import { attributeOf, tagsOf, walkXml } from "../../opc/walk-xml.ts";

/** The parts that are printed above and below the text of the pages, each once, those of the first page first. */
export interface PageMargins {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

interface Section {
  readonly references: readonly string[];
  readonly hasFirstPage: boolean;
}

/** The sections of a body with what they refer to; what they were like before a tracked change stands inside them. */
function sectionsOf(xml: string): readonly Section[] {
  const sections: Section[] = [];
  let depth = 0;
  let references: string[] = [];
  let hasFirstPage = false;
  walkXml(xml, {
    open(name, tag, empty) {
      if (name === "w:sectPr" && !empty) {
        depth += 1;
        if (depth === 1) [references, hasFirstPage] = [[], false];
      }
      if (depth !== 1) return;
      if (name === "w:headerReference" || name === "w:footerReference") references.push(tag);
      if (name === "w:titlePg") hasFirstPage = !/^(?:0|false|off)$/u.test(attributeOf(tag, "w:val"));
    },
    close(name) {
      if (name !== "w:sectPr") return;
      depth -= 1;
      if (depth === 0) sections.push({ references, hasFirstPage });
    },
    text: () => undefined,
  });
  return sections;
}

/** Reads which headers and footers are printed (ECMA-376 part 1, 17.10): a first page's only where its section has one. */
export function pageMargins(file: OpcPackage, body: string): PageMargins {
  const folder = body.slice(0, body.lastIndexOf("/") + 1);
  const relations = tagsOf(file.text(`${folder}_rels/${body.slice(folder.length)}.rels`), "Relationship");
  const targets = new Map(
    relations.map((tag) => [attributeOf(tag, "Id"), attributeOf(tag, "Target")] as const),
  );
  const hasEvenPages = tagsOf(file.text(`${folder}settings.xml`), "w:evenAndOddHeaders").some(
    (tag) => !/^(?:0|false|off)$/u.test(attributeOf(tag, "w:val")),
  );
  const printed = sectionsOf(file.text(body)).flatMap(({ references, hasFirstPage }) => {
    const of = (type: string) => references.filter((tag) => attributeOf(tag, "w:type") === type);
    return [...(hasFirstPage ? of("first") : []), ...of("default"), ...(hasEvenPages ? of("even") : [])];
  });
  const partsOf = (kind: string): readonly string[] => {
    const paths = printed
      .filter((tag) => tag.startsWith(`<w:${kind}Reference`))
      .map((tag) => targets.get(attributeOf(tag, "r:id")) ?? "")
      .map((target) => (target.startsWith("/") ? target.slice(1) : `${folder}${target}`));
    return [...new Set(paths)].filter((path) => path !== folder && file.paths.includes(path));
  };
  return { headers: partsOf("header"), footers: partsOf("footer") };
}
