import { followBlock, type StructureLog } from "../edit/follow-structure.ts";
import { tableNow, writeHeadings } from "../edit/table-headings.ts";
import { partBehind, type SheetModel } from "../model/sheet-model.ts";
import { childrenOf, childrenOfRoot, rootOf, textOf } from "../parts/element.ts";
import { attributesOf, encodeXml } from "../parts/xml-value.ts";
import { followFormulas } from "./follow-child.ts";
import { followFilter } from "./follow-filter.ts";
import type { PackageChanges } from "./package-changes.ts";
import { elementWith, elementWithAttribute, withAttribute, type XmlPieces } from "./xml-pieces.ts";

/**
 * Excel tables as the sheet is now. Excel repairs a file whose table names other columns than its header cells, so that
 * columns are named after the cells; an empty or repeated header gets the name Excel would give it, in the cell as well.
 * A table whose cells are gone goes.
 * @returns the relations of those that went
 */
export function layTables(
  sheet: SheetModel,
  path: string,
  log: StructureLog,
  changes: PackageChanges,
): readonly string[] {
  if (partBehind(sheet) === undefined) return [];
  const gone: string[] = [];
  for (const { id, kind, target } of changes.relations(path)) {
    if (kind !== "table") continue;
    const now = laidTable(changes.text(target), sheet, log);
    if (now !== "") changes.set(target, now);
    else {
      changes.unrelate(path, id);
      changes.remove(target);
      gone.push(id);
    }
  }
  return gone;
}

/** Takes tables out of the sheet's own list, by their relations. */
export function dropTables(pieces: XmlPieces, gone: readonly string[]): void {
  const [parts = ""] = pieces.texts("tableParts");
  const root = rootOf(parts);
  if (root === undefined || gone.length === 0) return;
  const isGone = (tag: string): boolean =>
    [...attributesOf(tag)].some(([name, value]) => /(?:^|:)id$/.test(name) && gone.includes(value));
  const kept = childrenOf(parts, root).filter(({ tag }) => !isGone(tag));
  const content = kept.map((part) => textOf(parts, part)).join("");
  const tag = withAttribute(root.tag, "count", String(kept.length));
  pieces.replace("tableParts", kept.length === 0 ? [] : [elementWith(tag, content)]);
}

/** "" once its cells are gone. */
function laidTable(xml: string, sheet: SheetModel, log: StructureLog): string {
  const [root, table] = [rootOf(xml), tableNow(xml, sheet, log)];
  const list = childrenOfRoot(xml).find(({ name }) => name === "tableColumns");
  if (table === "gone") return "";
  if (root === undefined || list === undefined || table === undefined) return xml;
  // What was done by hand is named at once (edit/table-headings.ts); what scripts left is named here.
  writeHeadings(sheet, table);
  const before = childrenOf(xml, list).map((column) => textOf(xml, column));
  let lastId = Math.max(0, ...before.map((column) => Number(attributesOf(column).get("id") ?? 0)));
  const prefix = /^<([\w.-]+:)?table[\s>]/.exec(root.tag)?.[1] ?? "";
  const columns = table.columns.map(({ written, known, name }) => {
    if (written !== undefined)
      return name === known ? written : elementWithAttribute(written, "name", encodeXml(name));
    lastId += 1;
    return `<${prefix}tableColumn id="${lastId}" name="${encodeXml(name)}"/>`;
  });
  const open = elementWithAttribute(list.tag, "count", String(columns.length)).replace(/\s*\/>$/, ">");
  const tag = /^<([^\s/>]+)/.exec(list.tag)?.[1] ?? "tableColumns";
  const whole = `${xml.slice(0, list.start)}${open}${columns.join("")}</${tag}>${xml.slice(list.end)}`;
  const named = columns.join("") === before.join("") ? xml : whole;
  if (log.length === 0) return named;
  const moved = named
    .replace(FILTER, (filter) => followFilter(filter, sheet.id, log))
    .replace(
      /(\sref=")([^"]*)"/g,
      (_, start: string, ref: string) => `${start}${followBlock(ref, sheet.id, log)}"`,
    );
  return followFormulas(moved, sheet.id, log);
}

const FILTER = /<((?:[\w.-]+:)?autoFilter)\s[^>]*>[\s\S]*?<\/\1>/;
