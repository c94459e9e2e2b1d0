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
  /** Whether a tab, as it was looked at last, has formulas that are worked out anew at each look. */
  worksOut(sheet: SheetModel): boolean;
}

interface SeenRow {
  readonly row: Row;
  readonly values: readonly Stored[];
  readonly styles: readonly number[];
  readonly notes: readonly (readonly [number, Note])[];
  readonly runs: readonly unknown[];
  readonly attributes: string | undefined;
  /** Formulas without a result. */
  readonly open: number;
}

interface SeenTab {
  readonly rows: (SeenRow | undefined)[];
  layout: string;
  /** Formulas without a result in all rows. */
  open: number;
}

/** Of a row that has none. */
const NONE: readonly never[] = [];

/**
 * Remembers a book as it is now. A sheet that is not read yet is remembered the moment it is: to read is no change. The
 * cells of all sheets that were read are compared: 300,000 of them are looked through in milliseconds, and no way of
 * writing can be forgotten.
 */
export function seenBook(book: Book): Seen {
  const tabs = new Map<number, SeenTab>();
  const look = (sheet: SheetModel): void => {
    const rows = sheet.rows.map(seenRow);
    const open = rows.reduce((sum, row) => sum + (row?.open ?? 0), 0);
    tabs.set(sheet.id, { rows, layout: layoutOf(sheet), open });
  };
  for (const sheet of book.sheets) {
    if (wasRead(sheet)) look(sheet);
    else if (sheet.file !== undefined) sheet.file.whenRead = () => look(sheet);
  }
  let strip = stripOf(book);
  let beside = besideOf(book);
  let protections = JSON.stringify(book.protections);
  return {
    worksOut: ({ id }) => (tabs.get(id)?.open ?? 0) > 0,
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
    known.open -= known.rows[index]?.open ?? 0;
    known.rows[index] = seenRow(row);
    known.open += known.rows[index]?.open ?? 0;
    rows.push(index + 1);
  }
  known.rows.length = sheet.rows.length;
  const layout = layoutOf(sheet);
  const isOther = layout !== known.layout;
  known.layout = layout;
  return rows.length === 0 && !isOther ? [] : [{ sheet, rows, layout: isOther }];
}

function seenRow(row: Row | undefined): SeenRow | undefined {
  if (row === undefined) return undefined;
  const { values, styles, notes, runs, attributes } = row;
  return {
    ...{ row, attributes },
    values: [...values],
    styles: [...styles],
    notes: notes === undefined ? NONE : [...notes],
    runs: runs === undefined ? NONE : [...runs.values()],
    open: values.reduce<number>((sum, each) => sum + Number(isFormula(each) && each.result === null), 0),
  };
}

/** It is asked of every row at every change: nothing is made meanwhile. */
function isAsSeen(row: Row | undefined, seen: SeenRow | undefined): boolean {
  if (row === undefined || seen === undefined) return row === seen;
  return (
    row === seen.row &&
    row.attributes === seen.attributes &&
    hasSameValues(row.values, seen.values) &&
    hasSameStyles(row.styles, seen.styles) &&
    (row.runs === undefined ? seen.runs.length === 0 : hasSameRuns(row.runs, seen.runs)) &&
    isSameNotes(row.notes, seen.notes)
  );
}

function hasSameValues(now: readonly Stored[], before: readonly Stored[]): boolean {
  if (now.length !== before.length) return false;
  for (let index = 0; index < now.length; index += 1) {
    const [a, b] = [now[index], before[index]];
    if (a !== b && !sameStored(a ?? null, b ?? null)) return false;
  }
  return true;
}

function hasSameStyles(now: readonly number[], before: readonly number[]): boolean {
  if (now.length !== before.length) return false;
  for (let index = 0; index < now.length; index += 1) if (now[index] !== before[index]) return false;
  return true;
}

function hasSameRuns(now: NonNullable<Row["runs"]>, before: SeenRow["runs"]): boolean {
  if (now.size !== before.length) return false;
  let index = 0;
  for (const run of now.values()) {
    if (run !== before[index]) return false;
    index += 1;
  }
  return true;
}

const sameStored = (a: Stored, b: Stored): boolean =>
  a === b || (isFormula(a) && isFormula(b) && a.formula === b.formula && a.result === b.result);

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
