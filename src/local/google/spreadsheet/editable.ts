import type { Book, ProtectedRange } from "../../book/model/book-model.ts";
import { intersect, type Rect } from "../../book/model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../../book/model/sheet-limits.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import type { Place } from "./place.ts";

/** Platform.md §11. */
export const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** What whoever may only look is told. */
const READER = "You do not have permission to perform that action.";

/** Every cell of a tab, those past its grid too. */
const ALL: Rect = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

type Shared = Pick<Book, "sharing">;

/** Who may edit what is protected, besides the owner; a protection whose list nobody changed mirrors the file's. */
export const editorsOf = ({ sharing }: Shared, { editors }: Pick<ProtectedRange, "editors">) =>
  editors ?? (sharing?.editors ?? []).filter((mail) => mail !== sharing?.owner);

const isAmong = ({ sharing }: Shared, addresses: readonly string[], user: string): boolean =>
  addresses.includes(user) || addresses.some((mail) => sharing?.groups?.[mail]?.includes(user) === true);

/** Whether the user may edit the book at all; of a book that lies as a file everybody may who opens it. */
function isEditor({ sharing }: Shared, user: string): boolean {
  if (sharing === undefined || sharing.owner === user) return true;
  const { domain, editors } = sharing;
  return (
    isAmong({ sharing }, editors, user) || (domain?.mayEdit === true && user.endsWith(`@${domain.name}`))
  );
}

/** Whether the user may edit what is protected: the owner always, others where the list names them or a group of theirs. */
export function mayEdit(
  book: Shared,
  range: Pick<ProtectedRange, "editors" | "domain">,
  user: string,
): boolean {
  const { sharing } = book;
  if (sharing?.owner === user || (range.editors === undefined && range.domain === undefined)) return true;
  const ofDomain = range.domain ?? sharing?.domain?.mayEdit === true;
  if (ofDomain && sharing?.domain !== undefined && user.endsWith(`@${sharing.domain.name}`)) return true;
  return isAmong(book, editorsOf(book, range), user);
}

/** Whether one open block holds each column of these cells from the first row to the last. */
function isOpen({ open = [] }: ProtectedRange, { top, bottom, left, right }: Rect): boolean {
  for (let column = left; column <= right; column += 1) {
    const held = open.some(
      (block) => block.left <= column && column <= block.right && block.top <= top && bottom <= block.bottom,
    );
    if (!held) return false;
  }
  return true;
}

/**
 * Refuses a change of cells that a protection keeps for others. A script has the rights of the clerk who runs it; a
 * protection of warnings alone stops nobody
 * (https://developers.google.com/apps-script/reference/spreadsheet/protection#setWarningOnly(Boolean)).
 */
export function refuseProtected(run: Run, { sheet, rect }: Pick<Place, "sheet" | "rect">): void {
  refuseReader(run);
  const shut = shutTo(run, sheet).some((range) => {
    const touched = intersect(range.rect, rect);
    return touched !== undefined && !isOpen(range, touched);
  });
  if (shut) throw exception(run, PROTECTED);
}

/** Whoever may only look changes nothing anywhere. */
function refuseReader(run: Run): void {
  if (!isEditor(run.book, run.user)) throw exception(run, READER);
}

/** What of the tab this clerk may not edit. */
const shutTo = ({ book, user }: Run, sheet: SheetModel): readonly ProtectedRange[] =>
  book.protections.filter(
    (range) => range.sheet === sheet.id && !range.warningOnly && !mayEdit(book, range, user),
  );

/** The same for lines put in behind another: they are refused where they would part what is protected. */
export function refuseProtectedGap(run: Run, sheet: SheetModel, axis: "row" | "column", after: number): void {
  refuseReader(run);
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
