import type { OpcPackage } from "../../../opc/opc-package.ts";
import { childrenOf, childrenOfRoot } from "../parts/element.ts";
import { partText } from "../parts/part-text.ts";
import { type Relation, readRelations, relationsPath } from "../parts/relations.ts";
import { attributesOf, isTrue } from "../parts/xml-value.ts";

/** A tab of the file, in the order of the tabs. */
export interface FileTab {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
  /** Only sheets of cells are read; chart, dialog and macro sheets are kept as they are. */
  readonly isWorksheet: boolean;
  readonly state: "visible" | "hidden" | "veryHidden";
}

/** The workbook part and what it leads to. */
export interface WorkbookPart {
  readonly path: string;
  readonly xml: string;
  readonly tabs: readonly FileTab[];
  readonly is1904: boolean;
  /** Paths of the parts of these kinds; undefined where the file has none. */
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

/** Path of the part that the package's relations call its main document. */
function mainPath(file: OpcPackage): string | undefined {
  const relations = readRelations("", partText(file, "_rels/.rels"));
  return relations.find(({ kind }) => kind === "officeDocument")?.target;
}

/** Reads the workbook part; undefined when the package is no workbook. @throws where its XML is broken */
export function readWorkbookPart(file: OpcPackage): WorkbookPart | undefined {
  const path = mainPath(file);
  if (path === undefined) return undefined;
  const xml = partText(file, path);
  const relations = readRelations(path, partText(file, relationsPath(path)));
  const children = childrenOfRoot(xml);
  const sheets = children.find(({ name }) => name === "sheets");
  if (sheets === undefined) return undefined;
  const target = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind && !relation.isOutside)?.target;
  const properties = children.find(({ name }) => name === "workbookPr");
  return {
    path,
    xml,
    tabs: childrenOf(xml, sheets).flatMap(({ tag }) => tabOf(attributesOf(tag), relations)),
    is1904: properties !== undefined && isTrue(attributesOf(properties.tag).get("date1904")),
    styles: target("styles"),
    strings: target("sharedStrings"),
  };
}

function tabOf(attributes: ReadonlyMap<string, string>, relations: readonly Relation[]): readonly FileTab[] {
  // The prefix of relationship ids is any that the part declares.
  const id = [...attributes].find(([name]) => name === "id" || name.endsWith(":id"))?.[1];
  const relation = relations.find((each) => each.id === id);
  const state = attributes.get("state");
  return [
    {
      name: attributes.get("name") ?? "",
      path: relation?.target ?? "",
      isWorksheet: relation?.kind === "worksheet",
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
    },
  ];
}
