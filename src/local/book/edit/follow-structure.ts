import { parseAddress, parseBlocks, rectName } from "../model/a1.ts";
import { hullOf, type Rect } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import type { StructureChange } from "../model/structure-change.ts";
import { withTabNames } from "../model/tab-names.ts";
import { renameInFormula, type Span, shiftFormula } from "./formula-shift.ts";
import { moveRect } from "./grid-change.ts";
import { draggedColumns, moveBlock, movedColumn } from "./move-column.ts";
import { linesMoved } from "./structure.ts";

/** What a part of the file has to follow: what became of the sheets since it was read. */
export type StructureLog = readonly StructureChange[];

/** No tab has this name: references without a sheet's name lead nowhere then. */
const NOWHERE = "\0";

/** A formula as it has to be now; `home` is the sheet it stands on, undefined where it stands on none. */
export function followFormula(formula: string, home: number | undefined, log: StructureLog): string {
  return log.reduce((text, change) => {
    if (change.kind === "names") return withTabNames(text, change.names);
    if (change.kind === "copy") return text;
    if (change.kind === "rename") return renameInFormula(text, change.name, change.next);
    if (change.kind === "gone") return renameInFormula(text, change.name, undefined);
    const here = change.sheet === home ? change.name : NOWHERE;
    const move = change.kind === "lines" ? linesMoved(change.change) : draggedColumns(change.move);
    return shiftFormula(text, here, change.name, move);
  }, formula);
}

/** Blocks of a sheet, such as "A1:B3 D4", where they are now; "" once all of them are gone. */
export function followBlocks(blocks: string, sheet: number, log: StructureLog): string {
  return blocks
    .split(/\s+/)
    .flatMap((block) => {
      const rect = parseAddress(block, LAST_ROW, LAST_COLUMN);
      if (rect === undefined) return [block];
      return followRect(rect, sheet, log).map((each) => nameLike(each, block));
    })
    .join(" ");
}

/** One block of a sheet where it is now, as wide as all that is left of it; "" once it is gone. */
export function followBlock(block: string, sheet: number, log: StructureLog): string {
  const hull = hullOf(parseBlocks(followBlocks(block, sheet, log)));
  return hull === undefined ? "" : nameLike(hull, block);
}

/** The name of a block in the way of another: "C:D" and "3:4" stay lines that are whole. */
function nameLike(rect: Rect, like: string): string {
  if (/\d/.test(like) && /[A-Za-z]/.test(like)) return rectName(rect);
  const [start = "", end = ""] = rectName(rect).split(":");
  const part = /\d/.test(like) ? /[A-Z]+/g : /\d+/g;
  return `${start.replace(part, "")}:${(end || start).replace(part, "")}`;
}

/** Where a block is now; several where a column was dragged out of it, none once it is gone. */
export function followRect(rect: Rect, sheet: number, log: StructureLog): readonly Rect[] {
  return log.reduce<readonly Rect[]>(
    (rects, change) => {
      if (change.sheet !== sheet) return rects;
      if (change.kind === "lines")
        return rects.flatMap((each) => moveRect(each, { ...change.change, inherit: false }) ?? []);
      if (change.kind !== "columns") return rects;
      return rects.flatMap((each) => moveBlock(each, (column) => movedColumn(column, change.move)));
    },
    [rect],
  );
}

/** Where a row or column, from 1, is now; the one that took its place where it is gone. */
export function followLine(line: number, axis: "row" | "column", sheet: number, log: StructureLog): number {
  return log.reduce((at, change) => {
    if (change.sheet !== sheet) return at;
    if (change.kind === "lines" && change.change.axis === axis)
      return linesMoved(change.change).span([at, at] satisfies Span)?.[0] ?? change.change.at;
    if (change.kind === "columns" && axis === "column") return movedColumn(at, change.move);
    return at;
  }, line);
}

/** Whether rows or columns of this sheet moved. */
export const hasMoved = (sheet: number, log: StructureLog): boolean =>
  log.some((change) => change.sheet === sheet && (change.kind === "lines" || change.kind === "columns"));
