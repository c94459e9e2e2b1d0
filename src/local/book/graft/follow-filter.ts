import { followRect, type StructureLog } from "../edit/follow-structure.ts";
import { parseAddress } from "../model/a1.ts";
import { hullOf, type Rect } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import { childrenOf, rootOf, textOf } from "../parts/element.ts";
import { attributesOf } from "../parts/xml-value.ts";
import { elementWith, elementWithAttribute } from "./xml-pieces.ts";

/**
 * The columns of an `<autoFilter>` that are filtered, which are counted from its left edge, after the changes; those that are
 * gone are filtered no more. Its block is told elsewhere.
 */
export function followFilter(xml: string, sheet: number, log: StructureLog): string {
  const root = rootOf(xml);
  const before = parseAddress(attributesOf(root?.tag ?? "").get("ref") ?? "", LAST_ROW, LAST_COLUMN);
  const now = before === undefined ? undefined : hullOf(followRect(before, sheet, log));
  if (root === undefined || before === undefined || now === undefined) return xml;
  const columns = childrenOf(xml, root).flatMap((child): readonly (readonly [number, string])[] => {
    const written = textOf(xml, child);
    if (child.name !== "filterColumn") return [[LAST_COLUMN, written]];
    const place = before.left + Number(attributesOf(child.tag).get("colId") ?? 0);
    const [moved] = followRect({ ...before, left: place, right: place } satisfies Rect, sheet, log);
    if (moved === undefined) return [];
    const id = moved.left - now.left;
    return [[id, elementWithAttribute(written, "colId", String(id))]];
  });
  // In the order of the columns, what is no column behind them (18.3.1.2).
  const content = [...columns].sort(([a], [b]) => a - b).map(([, text]) => text);
  const same = content.join("") === xml.slice(root.from, root.to);
  return same ? xml : elementWith(root.tag, content.join(""));
}
