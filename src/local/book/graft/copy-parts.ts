import { copiedLog } from "../edit/copied-log.ts";
import { followFormula } from "../edit/follow-structure.ts";
import { renamedTables } from "../model/table-names.ts";
import { childrenOf, childrenOfRoot, rootOf } from "../parts/element.ts";
import { relationsPath } from "../parts/relations.ts";
import { attributesOf, decodeFormula } from "../parts/xml-value.ts";
import { changeFormulas } from "./follow-child.ts";
import type { PackageChanges } from "./package-changes.ts";
import type { PlacedSheet } from "./placed-sheet.ts";
import type { Saving } from "./saving.ts";
import type { NewName } from "./workbook-xml.ts";
import { elementWithAttribute, withAttribute, type XmlPieces } from "./xml-pieces.ts";

/** Parts of which a copied sheet has its own; it shares the others (pictures, what a pivot table remembers) with the first one. */
const OWN: ReadonlySet<string> = new Set([
  "chart",
  "chartColorStyle",
  "chartEx",
  "chartStyle",
  "chartUserShapes",
  "comments",
  "ctrlProp",
  "customProperty",
  "drawing",
  "pivotTable",
  "table",
  "vmlDrawing",
]);

/** Gives sheets that are copies their own copies of what hangs on the sheets of the file. */
export function copyParts(placed: readonly PlacedSheet[], saving: Saving): void {
  const { changes, book } = saving;
  const copies = placed.filter(({ sheet }) => sheet.copied !== undefined);
  let lastTable = copies.length === 0 ? 0 : highestTable(book.file?.package.paths ?? [], changes);
  for (const { sheet, path } of copies) {
    if (sheet.copied === undefined) continue;
    const { from, tables } = sheet.copied;
    copyRelations(from.path, path, changes);
    for (const { kind, target } of changes.relations(path)) {
      if (kind !== "table") continue;
      lastTable += 1;
      changes.set(target, tableCopy(changes.text(target), lastTable, tables));
    }
  }
}

/** The same relations from a copy, by the same ids, to copies of what they led to. */
function copyRelations(from: string, to: string, changes: PackageChanges): void {
  const rels = changes.text(relationsPath(from));
  if (rels === "") return;
  const copies = new Map(
    changes.relations(from).flatMap(({ id, kind, target, isOutside }) => {
      if (isOutside || !OWN.has(kind)) return isOutside ? [] : [[id, target] as const];
      const copy = changes.freePath(target.replace(/\d*(\.[^./]+)$/, "#$1"));
      changes.set(copy, changes.text(target));
      changes.type(copy, changes.typeOf(target));
      copyRelations(target, copy, changes);
      return [[id, copy] as const];
    }),
  );
  const next = rels.replace(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g, (tag) => {
    const copy = copies.get(attributesOf(tag).get("Id") ?? "");
    return copy === undefined ? tag : withAttribute(tag, "Target", `/${copy}`);
  });
  changes.set(relationsPath(to), next);
}

/** The highest number of a table: each has one of its own in the workbook. */
function highestTable(paths: readonly string[], changes: PackageChanges): number {
  const numbers = paths
    .filter((path) => changes.typeOf(path).endsWith(".table+xml"))
    .map((path) => Number(attributesOf(rootOf(changes.text(path))?.tag ?? "").get("id") ?? 0));
  return Math.max(0, ...numbers);
}

function tableCopy(xml: string, id: number, names: ReadonlyMap<string, string>): string {
  const root = rootOf(xml);
  if (root === undefined) return xml;
  const said = attributesOf(root.tag);
  const name = names.get(said.get("displayName") ?? said.get("name") ?? "") ?? `Table${id}`;
  const tag = [["id", String(id)] as const, ["name", name] as const, ["displayName", name] as const].reduce(
    (now, [attribute, value]) => withAttribute(now, attribute, value),
    root.tag,
  );
  const whole = xml.slice(0, root.start) + tag + xml.slice(root.from);
  return changeFormulas(whole, (formula) => renamedTables(formula, names));
}

/** What only one sheet of a workbook may say: that it is chosen, and what macros call it. */
export function asCopy(pieces: XmlPieces): void {
  const [views] = pieces.texts("sheetViews");
  if (views !== undefined)
    pieces.replace("sheetViews", [views.replace(/\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/g, "")]);
  const [properties] = pieces.texts("sheetPr");
  if (properties !== undefined)
    pieces.replace("sheetPr", [elementWithAttribute(properties, "codeName", undefined)]);
}

/** Names that only the copied sheet knew (its print area, its filter) are the copy's as well. */
export function copiedNames(
  { sheet }: PlacedSheet,
  tab: number,
  { workbook, log }: Saving,
): readonly NewName[] {
  const own = copiedLog(sheet.id, log);
  const section = childrenOfRoot(workbook.xml).find(({ name }) => name === "definedNames");
  return (section === undefined ? [] : childrenOf(workbook.xml, section)).flatMap((element) => {
    const { localSheetId, name = "", ...rest } = Object.fromEntries(attributesOf(element.tag));
    if (localSheetId !== String(sheet.copied?.from.tab)) return [];
    const refers = followFormula(decodeFormula(workbook.xml.slice(element.from, element.to)), undefined, own);
    return [{ tab, name, refers, rest }];
  });
}
