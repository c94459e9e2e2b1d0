import { followBlock, followRect, type StructureLog } from "../edit/follow-structure.ts";
import { parseAddress } from "../model/a1.ts";
import { store, storedAt } from "../model/cells.ts";
import { hullOf } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import { partBehind, type SheetModel } from "../model/sheet-model.ts";
import { plainOf } from "../model/stored.ts";
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
    const now = tableNow(changes.text(target), sheet, log);
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
function tableNow(xml: string, sheet: SheetModel, log: StructureLog): string {
  const root = rootOf(xml);
  const attributes = attributesOf(root?.tag ?? "");
  const before = parseAddress(attributes.get("ref") ?? "", LAST_ROW, LAST_COLUMN);
  const list = childrenOfRoot(xml).find(({ name }) => name === "tableColumns");
  if (root === undefined || before === undefined || list === undefined) return xml;
  const now = hullOf(followRect(before, sheet.id, log));
  if (now === undefined) return "";
  const columns = childrenOf(xml, list).map((column) => textOf(xml, column));
  const hasHeader = attributes.get("headerRowCount") !== "0";
  /** For each column now that of the table before; undefined for one put in. */
  const places = new Map(
    columns.flatMap((column, index) => {
      const line = { ...before, left: before.left + index, right: before.left + index };
      const [moved] = followRect(line, sheet.id, log);
      return moved === undefined ? [] : [[moved.left, column] as const];
    }),
  );
  let lastId = Math.max(0, ...columns.map((column) => Number(attributesOf(column).get("id") ?? 0)));
  const names = new Set<string>();
  const written: string[] = [];
  for (let column = now.left; column <= now.right; column += 1) {
    const old = places.get(column);
    const known = old === undefined ? "" : (attributesOf(old).get("name") ?? "");
    const name = hasHeader ? headerName(sheet, now.top, column, column - now.left + 1, known, names) : known;
    names.add(name.toLowerCase());
    if (old === undefined) {
      lastId += 1;
      const prefix = /^<([\w.-]+:)?table[\s>]/.exec(root.tag)?.[1] ?? "";
      written.push(`<${prefix}tableColumn id="${lastId}" name="${encodeXml(name || `Column${lastId}`)}"/>`);
    } else written.push(name === known ? old : elementWithAttribute(old, "name", encodeXml(name)));
  }
  const open = elementWithAttribute(list.tag, "count", String(written.length)).replace(/\s*\/>$/, ">");
  const tag = /^<([^\s/>]+)/.exec(list.tag)?.[1] ?? "tableColumns";
  const whole = `${xml.slice(0, list.start)}${open}${written.join("")}</${tag}>${xml.slice(list.end)}`;
  const same = written.join("") === columns.join("");
  const named = same ? xml : whole;
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

/** The name of a column by its header cell, which is given it where it holds none of its own. */
function headerName(
  sheet: SheetModel,
  row: number,
  column: number,
  place: number,
  known: string,
  taken: ReadonlySet<string>,
): string {
  const cell = sheet.rows[row - 1];
  const value = plainOf(storedAt(sheet, row, column));
  const from = cell?.originColumns === undefined ? column - 1 : (cell.originColumns[column - 1] ?? -1);
  const before = from < 0 ? null : plainOf(cell?.origin?.values[from]);
  // As it was read the file's own name holds: it may be written in another way than the cell.
  if (known !== "" && value === before) return known;
  const text = String(value ?? "");
  const name = text === "" || taken.has(text.toLowerCase()) ? `${text || "Column"}${place}` : text;
  if (name !== value) store(sheet, row, column, name);
  return name;
}
