import type { ProtectedRange } from "../../book/model/book-model.ts";
import { intersect, type Rect } from "../../book/model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../../book/model/sheet-limits.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import type { Place } from "./place.ts";

/** Platform.md §11. */
const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Every cell of a tab, those past its grid too. */
const ALL: Rect = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/**
 * Refuses a change of cells that a protection keeps for others. A script has the rights of the clerk who runs it; a
 * protection of warnings alone stops nobody
 * (https://developers.google.com/apps-script/reference/spreadsheet/protection#setWarningOnly(Boolean)).
 */
export function refuseProtected(run: Run, { sheet, rect }: Pick<Place, "sheet" | "rect">): void {
  if (shutTo(run, sheet).some((range) => intersect(range.rect, rect) !== undefined))
    throw exception(run, PROTECTED);
}

/** What of the tab this clerk may not edit. */
const shutTo = ({ book, user }: Run, sheet: SheetModel): readonly ProtectedRange[] =>
  book.protections.filter(
    (range) => range.sheet === sheet.id && !range.warningOnly && range.editors?.includes(user) === false,
  );

/** The same for lines put in behind another: they are refused where they would part what is protected. */
export function refuseProtectedGap(run: Run, sheet: SheetModel, axis: "row" | "column", after: number): void {
  const [before, behind] = [lines(axis, after, after), lines(axis, after + 1, after + 1)];
  const parted = shutTo(run, sheet).some(
    ({ rect }) => intersect(rect, before) !== undefined && intersect(rect, behind) !== undefined,
  );
  if (parted) throw exception(run, PROTECTED);
}

/** The same for what changes the tab as a whole. */
export function refuseProtectedTab(run: Run, sheet: SheetModel): void {
  refuseProtected(run, { sheet, rect: ALL });
}

/** The same for whole lines that are taken out or moved. */
export function refuseProtectedLines(
  run: Run,
  sheet: SheetModel,
  { axis, first, last }: { readonly axis: "row" | "column"; readonly first: number; readonly last: number },
): void {
  refuseProtected(run, { sheet, rect: lines(axis, first, last) });
}

const lines = (axis: "row" | "column", first: number, last: number): Rect =>
  axis === "row" ? { ...ALL, top: first, bottom: last } : { ...ALL, left: first, right: last };
