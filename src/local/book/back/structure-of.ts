import { moveLine } from "../edit/grid-change.ts";
import { movedColumn } from "../edit/move-column.ts";
import type { Book } from "../model/book-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { StructureChange } from "../model/structure-change.ts";

const concerns = (change: StructureChange, id: number): boolean =>
  change.kind === "copy"
    ? change.of === id
    : change.sheet === id && (change.kind === "lines" || change.kind === "columns");

/** What was done since the book was opened to the rows and columns of a sheet as such, and what went on from there. */
export const structureOf = ({ file }: Book, { id }: SheetModel): readonly StructureChange[] =>
  (file?.log ?? []).filter((change) => concerns(change, id));

/** Whether two accounts are of the same doings, each by itself. */
export const isSameAccount = (a: readonly StructureChange[], b: readonly StructureChange[]): boolean =>
  a.length === b.length && a.every((change, index) => change === b[index]);

/**
 * Lets the file's parts follow this account of the sheet alone: what was done and undone since never was. Parts that a
 * change had cut short are whole again.
 */
export function setStructure(
  { file }: Book,
  { id, name }: SheetModel,
  wanted: readonly StructureChange[],
): void {
  if (file === undefined) return;
  const kept = file.log.filter((change) => !concerns(change, id) || wanted.includes(change));
  const missing = wanted.filter((change) => !kept.includes(change));
  // Done again under the name that the tab has by now.
  const again = missing.map((change) =>
    change.kind === "names" || change.name === name ? change : { ...change, name },
  );
  file.log.splice(0, file.log.length, ...kept, ...again);
}

const movesColumns = (change: StructureChange): boolean =>
  change.kind === "columns" || (change.kind === "lines" && change.change.axis === "column");

/** The same of its columns alone. */
export const columnsOf = (book: Book, sheet: SheetModel): readonly StructureChange[] =>
  structureOf(book, sheet).filter(movesColumns);

/**
 * Where a column, from 1, stands now.
 * @param then what had been done to the sheet's columns when it stood there
 * @returns undefined where it is gone, or what had been done was undone since
 */
export function columnSince(
  book: Book,
  sheet: SheetModel,
  column: number,
  then: readonly StructureChange[],
): number | undefined {
  const now = columnsOf(book, sheet);
  if (!isSameAccount(then, now.slice(0, then.length))) return undefined;
  let at: number | undefined = column;
  for (const change of now.slice(then.length)) {
    if (at === undefined) return undefined;
    if (change.kind === "columns") at = movedColumn(at, change.move);
    else if (change.kind === "lines") at = moveLine(at, change.change);
  }
  return at;
}
