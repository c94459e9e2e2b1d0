import type { Book } from "../../book/model/book-model.ts";
import { wasRead } from "../../book/model/file-sheet.ts";
import type { Note, Row, SheetModel } from "../../book/model/sheet-model.ts";
import { isFormula, type Stored } from "../../book/model/stored.ts";

/** What of a tab is other than when it was looked at last. */
export interface TabChange {
  readonly sheet: SheetModel;
  /** From 1. */
  readonly rows: readonly number[];
  /** Whether the tab itself is: its size, widths, rules, merged cells. */
  readonly layout: boolean;
}

export interface BookChange {
  readonly tabs: readonly TabChange[];
  /** Whether tabs came, went, moved or have other names. */
  readonly strip: boolean;
  /** Whether what stands beside the cells changed: properties, files, marks, protections. */
  readonly beside: boolean;
  readonly protections: boolean;
}

/** Looks again and again at a book that anybody may change by any way, and tells what is new. */
export interface Seen {
  changes(): BookChange;
}

interface SeenRow {
  readonly row: Row;
  readonly values: readonly Stored[];
  readonly styles: readonly number[];
  readonly notes: readonly (readonly [number, Note])[];
  readonly runs: readonly unknown[];
  readonly attributes: string | undefined;
}

interface SeenTab {
  readonly rows: (SeenRow | undefined)[];
  layout: string;
}

/**
 * Remembers a book as it is now. A sheet that is not read yet is remembered the moment it is: to read is no change. The
 * cells of all sheets that were read are compared: 300,000 of them are looked through in milliseconds, and no way of
 * writing can be forgotten.
 */
export function seenBook(book: Book): Seen {
  const tabs = new Map<number, SeenTab>();
  const look = (sheet: SheetModel): void => {
    tabs.set(sheet.id, { rows: sheet.rows.map(seenRow), layout: layoutOf(sheet) });
  };
  for (const sheet of book.sheets) {
    if (wasRead(sheet)) look(sheet);
    else if (sheet.file !== undefined) sheet.file.whenRead = () => look(sheet);
  }
  let strip = stripOf(book);
  let beside = besideOf(book);
  let protections = JSON.stringify(book.protections);
  return {
    changes: () => {
      const before = { strip, beside, protections };
      strip = stripOf(book);
      beside = besideOf(book);
      protections = JSON.stringify(book.protections);
      return {
        tabs: book.sheets.filter(wasRead).flatMap((sheet) => {
          const known = tabs.get(sheet.id);
          if (known !== undefined) return tabChange(sheet, known);
          look(sheet);
          return [{ sheet, rows: [], layout: true }];
        }),
        strip: strip !== before.strip,
        beside: beside !== before.beside || protections !== before.protections,
        protections: protections !== before.protections,
      };
    },
  };
}

function tabChange(sheet: SheetModel, known: SeenTab): readonly TabChange[] {
  const rows: number[] = [];
  for (let index = 0; index < Math.max(sheet.rows.length, known.rows.length); index += 1) {
    const row = sheet.rows[index];
    if (isAsSeen(row, known.rows[index])) continue;
    known.rows[index] = row === undefined ? undefined : seenRow(row);
    rows.push(index + 1);
  }
  known.rows.length = sheet.rows.length;
  const layout = layoutOf(sheet);
  const isOther = layout !== known.layout;
  known.layout = layout;
  return rows.length === 0 && !isOther ? [] : [{ sheet, rows, layout: isOther }];
}

const seenRow = (row: Row | undefined): SeenRow | undefined =>
  row === undefined
    ? undefined
    : {
        row,
        values: [...row.values],
        styles: [...row.styles],
        notes: [...(row.notes ?? [])],
        runs: [...(row.runs?.values() ?? [])],
        attributes: row.attributes,
      };

function isAsSeen(row: Row | undefined, seen: SeenRow | undefined): boolean {
  if (row === undefined || seen === undefined) return row === seen;
  return (
    row === seen.row &&
    row.attributes === seen.attributes &&
    isSameList([...(row.runs?.values() ?? [])], seen.runs, Object.is) &&
    isSameList(row.values, seen.values, sameStored) &&
    isSameList(row.styles, seen.styles, Object.is) &&
    isSameNotes(row.notes, seen.notes)
  );
}

function isSameList<T>(now: readonly T[], before: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (now.length !== before.length) return false;
  for (let index = 0; index < now.length; index += 1) {
    const [a, b] = [now[index], before[index]];
    if (a !== b && !same(a as T, b as T)) return false;
  }
  return true;
}

const sameStored = (a: Stored, b: Stored): boolean =>
  isFormula(a) && isFormula(b) && a.formula === b.formula && a.result === b.result;

const isSameNotes = (now: Row["notes"], before: SeenRow["notes"]): boolean =>
  (now?.size ?? 0) === before.length && before.every(([column, { text }]) => now?.get(column)?.text === text);

const layoutOf = ({ maxRows, maxColumns, layout, validations, formats }: SheetModel): string =>
  JSON.stringify([maxRows, maxColumns, layout, validations, formats]);

const stripOf = ({ sheets }: Book): string =>
  JSON.stringify(sheets.map(({ id, name, visibility }) => [id, name, visibility]));

function besideOf(book: Book): string {
  const { id, timeZone, locale, marks, properties, files, triggers, mailUse } = book;
  return JSON.stringify([
    [id, timeZone, locale],
    [marks, files, triggers],
    [[...properties], [...mailUse]],
  ]);
}
