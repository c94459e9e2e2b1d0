import { partBehind, type SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import { checkInside, type Place } from "./place.ts";
import { columnDef } from "./sheet-view.ts";

const LEVEL = /\soutlineLevel\s*=\s*["'](\d+)["']/;
const FOLDED = /\scollapsed\s*=\s*["'](?:1|true)["']/;

/** How many groups a column is in. */
const depthOf = (rest: string): number => Number(LEVEL.exec(rest)?.[1] ?? 0);

/** Whether a sheet has arrows to filter by, from a script or from its file. */
export const hasFilter = (sheet: SheetModel): boolean =>
  sheet.layout.filter !== undefined ||
  /<(?:[\w.-]+:)?autoFilter[\s/>]/.test(partBehind(sheet)?.read?.xml ?? "");

/** In how many groups a column is. */
export const groupDepth = ({ layout }: SheetModel, column: number): number =>
  depthOf(layout.columns?.[column - 1]?.rest ?? "");

/** Arrows over a block. A sheet has one filter at most, and Google refuses a second. */
export function filterBlock(run: Run, place: Place): void {
  checkInside(run, place);
  const { sheet, rect } = place;
  if (hasFilter(sheet))
    throw exception(run, "You can't create a filter in a sheet that already has a filter.");
  sheet.layout.filter = rect;
}

/** Puts the columns of a block into so many groups more, or takes them out of them. */
export function groupColumns(run: Run, place: Place, delta: number): void {
  checkInside(run, place);
  for (let at = place.rect.left; at <= place.rect.right; at += 1) {
    const column = columnDef(run, place.sheet, at);
    const rest = column.rest ?? "";
    const depth = Math.max(0, depthOf(rest) + delta);
    column.rest = `${rest.replace(LEVEL, "")}${depth === 0 ? "" : ` outlineLevel="${depth}"`}`;
  }
}

/** Folds every group: its columns are hidden, and the one behind it says so (ECMA-376 part 1, 18.3.1.13). */
export function foldColumns({ layout }: SheetModel): void {
  const columns = layout.columns ?? [];
  columns.forEach((column, index) => {
    if (depthOf(column.rest ?? "") === 0) return;
    columns[index] = { ...column, hidden: true };
    const next = columns[index + 1] ?? {};
    if (depthOf(next.rest ?? "") === 0 && !FOLDED.test(next.rest ?? ""))
      columns[index + 1] = { ...next, rest: `${next.rest ?? ""} collapsed="1"` };
  });
}
