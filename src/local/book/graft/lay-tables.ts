import { parseAddress } from "../model/a1.ts";
import { store, storedAt } from "../model/cells.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { plainOf } from "../model/stored.ts";
import { childrenOf, childrenOfRoot, rootOf, textOf } from "../parts/element.ts";
import { attributesOf, encodeXml } from "../parts/xml-value.ts";
import { followFormulas } from "./follow-parts.ts";
import { followBlocks, followRect, type StructureLog } from "./follow-structure.ts";
import type { PackageChanges } from "./package-changes.ts";
import { elementWithAttribute } from "./xml-pieces.ts";

/**
 * Excel tables as the sheet is now. Excel repairs a file whose table names other columns than its header cells, so that
 * columns are named after the cells; an empty or repeated header gets the name Excel would give it, in the cell as well.
 */
export function layTables(sheet: SheetModel, log: StructureLog, changes: PackageChanges): void {
  if (sheet.file === undefined) return;
  for (const { kind, target } of changes.relations(sheet.file.path))
    if (kind === "table") changes.set(target, tableNow(changes.text(target), sheet, log));
}

function tableNow(xml: string, sheet: SheetModel, log: StructureLog): string {
  const root = rootOf(xml);
  const attributes = attributesOf(root?.tag ?? "");
  const before = parseAddress(attributes.get("ref") ?? "", LAST_ROW, LAST_COLUMN);
  const list = childrenOfRoot(xml).find(({ name }) => name === "tableColumns");
  if (root === undefined || before === undefined || list === undefined) return xml;
  const [now = before] = followRect(before, sheet.id, log);
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
  const moved = named.replace(
    /(\sref=")([^"]*)"/g,
    (_, start: string, ref: string) => `${start}${followBlocks(ref, sheet.id, log)}"`,
  );
  return log.length === 0 ? named : followFormulas(moved, sheet.id, log);
}

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
