import { tablesInOrder } from "../../core/book/parsed-book.ts";
import { labelsPrint, labelsSheet } from "../../core/table/label-formula.ts";
import { isHidden } from "../../core/table/layout.ts";
import {
  type LayoutStamp,
  layoutPrint,
  notLaid,
  readStamp,
  stampOfOlder,
  stampText,
  stampToStart,
} from "../../core/table/layout-stamp.ts";
import { isLate, type Table } from "../../core/table/table.ts";
import { type BookBeingLaid, lookWhatStands } from "./book-being-laid.ts";
import { layLabels, layMovedLabels, needsLabels } from "./lay-labels.ts";
import { laySheet } from "./lay-sheet.ts";
import { makeSheets } from "./make-sheets.ts";
import { keepRegister, readRegister } from "./read/column-register.ts";
import type { BookPorts } from "./read/read-sheets.ts";

const tables = tablesInOrder.map(([, table]) => table);

/**
 * What was noted last, and how many sheets there was no time for. One that somebody kept changing is not among them: it is
 * left to the next set-up.
 */
export interface Laid {
  readonly stamp: LayoutStamp;
  readonly left: number;
  /** Whether anything was missing. */
  readonly isLaid: boolean;
}

export interface LayingChoices {
  /** What was noted of the last laying. */
  readonly noted: string;
  /** The form of the book, as a number. */
  readonly from: number;
  /** The version of the product. */
  readonly product: string;
  /** The rows that a sheet which set-up makes has from its beginning. */
  readonly firstRows: BookBeingLaid["firstRows"];
  /** Whether there is time for one more sheet. */
  readonly hasTime: () => boolean;
}

/** How many sheets a book has. */
export const sheetsInAll = tables.length;

/** Before a book of an older form is changed: notes that all of it is to be gone over, should the run break off. */
export function noteOlder(
  { workbook }: BookPorts,
  { from, product }: Pick<LayingChoices, "from" | "product">,
): void {
  const stamp = stampOfOlder({ tables, marks: workbook.markCount(), from, product });
  workbook.setLayoutStamp(stampText(stamp));
}

/** Notes what was laid: in the book, and in the register of columns. */
function note(book: BookBeingLaid, done: readonly (readonly [string, string])[]): LayoutStamp {
  const { ports, stamp, register, entries } = book;
  const { workbook, memo } = ports;
  const states = new Map([...Object.entries(stamp.sheets), ...done]);
  const inOrder = [...tables.map(({ sheet }) => sheet), labelsSheet].flatMap((sheet) => {
    const state = states.get(sheet);
    return state === undefined ? [] : [[sheet, state] as const];
  });
  const { busy: _over, ...rest } = stamp;
  // By what stands after all: a sheet whose columns somebody moved meanwhile is looked through.
  const asMade = tables.filter((table) => book.asMade.has(table.sheet) && isHidden(table));
  const withRows = asMade.filter((table) => book.firstRows(table).length > 0).map(({ sheet }) => sheet);
  const filled = [...new Set([...(stamp.filled ?? []), ...withRows])];
  const laid = {
    ...rest,
    ...(filled.length > 0 ? { filled } : {}),
    marks: workbook.markCount(),
    sheets: Object.fromEntries(inOrder),
  };
  // Before the stamp, by which nobody looks at these sheets again.
  if (entries.size > 0) keepRegister(memo, new Map([...register, ...entries]));
  workbook.setLayoutStamp(stampText(laid));
  return laid;
}

/**
 * Lays what is missing of the book, as long as there is time: first every sheet of the daily work, so that clerks can
 * begin, then the rest of each (marks, protection) and the hidden ones. Broken off anywhere and run again,
 * nothing is doubled. Called by whoever holds the book alone.
 * Service calls where nothing is missing: the names of the sheets, and one more.
 */
export function layBook(ports: BookPorts, choices: LayingChoices): Laid {
  const { noted, from, product, firstRows, hasTime } = choices;
  const { workbook } = ports;
  const names = workbook.sheetNames();
  const there = new Set(names);
  const before = readStamp(noted);
  const marks = workbook.markCount();
  const stamp = stampToStart({ tables, names: there, stamp: before, marks, from, product });
  // Of the late ones those that were needed already (app/book/write/make-missing.ts).
  const open = notLaid(tables, stamp).filter((table) => there.has(table.sheet) || !isLate(table));
  if (open.length === 0) return { stamp, left: 0, isLaid: false };
  workbook.setLayoutStamp(stampText({ ...stamp, busy: true }));
  const book: BookBeingLaid = {
    ports,
    names: [...names],
    stamp,
    asMade: new Set(),
    headers: new Map(),
    register: readRegister(ports.memo),
    places: new Map(),
    entries: new Map(),
    firstRows,
  };
  const missing = open.filter(({ sheet }) => !there.has(sheet));
  makeSheets(
    book,
    missing.filter((table) => !isHidden(table)),
  );
  if (!hasTime()) return { stamp: note(book, []), left: open.length, isLaid: true };
  makeSheets(book, missing.filter(isHidden));
  lookWhatStands(book, open);
  const labels = needsLabels(book, open) ? layLabels(book) : undefined;
  const laid = new Map<Table, boolean>();
  for (const table of open) if (hasTime()) laid.set(table, laySheet(book, table));
  // Whatever was moved while it was laid by its places is laid once more, by what stands there.
  const asMade = [...laid.keys()].filter(({ sheet }) => book.asMade.has(sheet));
  lookWhatStands(book, asMade);
  for (const table of asMade) if (!book.asMade.has(table.sheet)) laid.set(table, laySheet(book, table));
  const done = [...laid].flatMap(([table, isLaid]): readonly (readonly [string, string])[] =>
    isLaid ? [[table.sheet, layoutPrint(table)]] : [],
  );
  if (labels !== undefined) layMovedLabels(book, labels);
  const stamped = note(book, [...done, [labelsSheet, labelsPrint(tables)]]);
  return { stamp: stamped, left: open.length - laid.size, isLaid: true };
}
