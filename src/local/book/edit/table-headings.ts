import { parseAddress } from "../model/a1.ts";
import type { Book } from "../model/book-model.ts";
import { store, storedAt } from "../model/cells.ts";
import { contains, hullOf, type Rect } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { plainOf } from "../model/stored.ts";
import { childrenOf, childrenOfRoot, rootOf, textOf } from "../parts/element.ts";
import { attributesOf } from "../parts/xml-value.ts";
import { tableBlocks, tableParts } from "./bound-blocks.ts";
import { copiedLog } from "./copied-log.ts";
import { followRect, type StructureLog } from "./follow-structure.ts";

/** A column of a table as it is now. */
export interface TableColumn {
  /** What the file says of it; undefined for one put in since. */
  readonly written: string | undefined;
  /** What the file calls it; "" for one put in since. */
  readonly known: string;
  /** What it is called now, as no other column of the table; Excel repairs a file that says otherwise. */
  readonly name: string;
  /** The cell that must bear its name: undefined where the table has no headings, or it does already. */
  readonly unnamed: { readonly row: number; readonly column: number } | undefined;
}

/** Where a table is now, and its columns; undefined once its cells are gone. */
export interface TableNow {
  readonly rect: Rect;
  readonly columns: readonly TableColumn[];
}

/**
 * An Excel table as the sheet is now. Its columns are called what their heading cells say; one whose heading is empty, or another
 * column's, gets a name as Excel would give it.
 * @param xml its part as the file has it
 * @param last heading cells that yield to all others where they say the same
 * @returns undefined for a part that is no table
 */
export function tableNow(
  xml: string,
  sheet: SheetModel,
  log: StructureLog,
  last?: Rect,
): TableNow | "gone" | undefined {
  const root = rootOf(xml);
  const attributes = attributesOf(root?.tag ?? "");
  const before = parseAddress(attributes.get("ref") ?? "", LAST_ROW, LAST_COLUMN);
  const list = childrenOfRoot(xml).find(({ name }) => name === "tableColumns");
  if (before === undefined || list === undefined) return undefined;
  const rect = hullOf(followRect(before, sheet.id, log));
  if (rect === undefined) return "gone";
  const places = new Map(
    childrenOf(xml, list).flatMap((column, index) => {
      const line = { ...before, left: before.left + index, right: before.left + index };
      const [moved] = followRect(line, sheet.id, log);
      return moved === undefined ? [] : [[moved.left, textOf(xml, column)] as const];
    }),
  );
  const olds = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => {
    const written = places.get(rect.left + index);
    return { written, known: written === undefined ? "" : (attributesOf(written).get("name") ?? "") };
  });
  const hasHeadings = attributes.get("headerRowCount") !== "0";
  const row = hasHeadings ? rect.top : undefined;
  const said = olds.map(({ known }, index) =>
    row === undefined ? { own: known } : saidBy(sheet, row, rect.left + index, known),
  );
  const yields = (index: number): boolean =>
    row !== undefined && last !== undefined && contains(last, row, rect.left + index);
  const names = distinct(said, yields);
  const columns = olds.map((old, index): TableColumn => {
    const [name, column] = [names[index] ?? "", rect.left + index];
    const isNamed = row === undefined || name === said[index]?.own || storedAt(sheet, row, column) === name;
    return { ...old, name, unnamed: isNamed ? undefined : { row, column } };
  });
  return { rect, columns };
}

/** A name that a column keeps whatever others are called, or what its heading wants it to be called. */
type Said =
  | { readonly own: string; readonly wanted?: never }
  | { readonly own?: never; readonly wanted: string };

function saidBy(sheet: SheetModel, row: number, column: number, known: string): Said {
  const cells = sheet.rows[row - 1];
  const value = plainOf(storedAt(sheet, row, column));
  const from = cells?.originColumns === undefined ? column - 1 : (cells.originColumns[column - 1] ?? -1);
  const before = from < 0 ? null : plainOf(cells?.origin?.values[from]);
  // As it was read the file's own name holds: it may be written in another way than the cell.
  return known !== "" && value === before ? { own: known } : { wanted: String(value ?? "") };
}

/**
 * Names of which none is another's, in any case of its letters: those of the file as they are, then the others in order, at last
 * those that yield.
 */
function distinct(said: readonly Said[], yields: (index: number) => boolean): readonly string[] {
  const names = said.map(({ own }) => own ?? "");
  const taken = new Set(names.flatMap((name) => (name === "" ? [] : [name.toLowerCase()])));
  const asked = said.flatMap(({ wanted = "" }, index) => (names[index] === "" ? [{ index, wanted }] : []));
  const inOrder = [
    ...asked.filter(({ index }) => !yields(index)),
    ...asked.filter(({ index }) => yields(index)),
  ];
  for (const { index, wanted } of inOrder) {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    names[index] = name;
  }
  return names;
}

/** “Cột1”, “Cột2” for a column without a name, “Điểm2”, “Điểm3” for one that is called as another. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  for (let number = wanted === "" ? 1 : 2; ; number += 1) {
    const name = `${wanted || "Cột"}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Writes names into the heading cells that lack them. @param within those of these cells alone */
export function writeHeadings(sheet: SheetModel, { columns }: TableNow, within?: Rect): void {
  for (const { name, unnamed } of columns) {
    if (unnamed === undefined) continue;
    const { row, column } = unnamed;
    if (within === undefined || contains(within, row, column)) store(sheet, row, column, name);
  }
}

/**
 * Names the columns of tables whose headings are among these cells and say no name, at once, as Excel does: else the clerk would
 * see the name only after saving, which has to give one.
 */
export function nameHeadings(book: Book, sheet: SheetModel, within: Rect): void {
  const log = copiedLog(sheet.id, book.file?.log ?? []);
  for (const xml of tableParts(book, sheet)) {
    const now = tableNow(xml, sheet, log, within);
    if (now !== undefined && now !== "gone") writeHeadings(sheet, now, within);
  }
}

/** Whether a cell is the heading of a table's column, which is a text whatever is typed into it (ECMA-376 part 1, 18.5.1.3). */
export const isHeading = (book: Book, sheet: SheetModel, row: number, column: number): boolean =>
  tableBlocks(book, sheet).some(
    ({ rect, headings }) => headings > 0 && row === rect.top && contains(rect, row, column),
  );
