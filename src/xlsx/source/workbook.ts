import type { OpcPackage } from "../../opc/opc-package.ts";
import { BROKEN_FILE } from "./guard.ts";
import { attributesIn, walkPart } from "./part-xml.ts";

/** A sheet of cells as the workbook part lists it. */
interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of its part. */
  readonly path: string;
}

/** What the workbook part leads to. */
export interface ListedParts {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
  readonly strings: string;
  readonly styles: string;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** A target as a path in the package: relative to the folder of its part, or from the root. */
function pathOf(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/\\/gu, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** What a part leads to within the file; what lies outside is not followed. */
function relationsOf(file: OpcPackage, part: string): readonly Relation[] {
  const found: Relation[] = [];
  walkPart(file, part.replace(/([^/]*)$/, "_rels/$1.rels"), BROKEN_FILE, {
    open: (name, tag) => {
      if (name !== "Relationship") return;
      const attributes = attributesIn(tag);
      if (attributes.get("TargetMode") === "External") return;
      found.push({
        id: attributes.get("Id") ?? "",
        kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
        target: pathOf(part, attributes.get("Target") ?? ""),
      });
    },
  });
  return found;
}

/** What a workbook's file lists; undefined when the package is no workbook. @throws UnreadSheet */
export function listedParts(file: OpcPackage): ListedParts | undefined {
  const main = relationsOf(file, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined) return undefined;
  const relations = relationsOf(file, main);
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  let isWorkbook = false;
  walkPart(file, main, BROKEN_FILE, {
    open: (name, tag) => {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") is1904 = /^(?:1|true|on)$/.test(attributesIn(tag).get("date1904") ?? "");
      if (name !== "sheet") return;
      // “id” is the relation's: the sheet's own number is “sheetId”.
      const attributes = attributesIn(tag);
      const relation = relations.find(({ id }) => id === attributes.get("id"));
      if (relation?.kind !== "worksheet") return;
      const hidden = (attributes.get("state") ?? "visible") !== "visible";
      sheets.push({ name: attributes.get("name") ?? "", hidden, path: relation.target });
    },
  });
  if (!isWorkbook) return undefined;
  const target = (kind: string): string => relations.find((each) => each.kind === kind)?.target ?? "";
  return { sheets, is1904, strings: target("sharedStrings"), styles: target("styles") };
}
