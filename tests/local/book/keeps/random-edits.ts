import { bookEditor, Refused } from "../../../../src/local/book/edit/book-editor.ts";
import { enter } from "../../../../src/local/book/edit/entry.ts";
import { isHeading } from "../../../../src/local/book/edit/table-headings.ts";
import { whyNotWrite } from "../../../../src/local/book/edit/why-not-lines.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { internStyle, styleOf } from "../../../../src/local/book/model/cell-style.ts";
import { setStyle, store, styleAt } from "../../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../../src/local/book/model/sheet-model.ts";
import type { Plain } from "../../../../src/local/book/model/stored.ts";
import { START, tinyHost } from "../../tiny-host.ts";
import {
  type PlainRows,
  withCell,
  withColumnMoved,
  withColumnsIn,
  withColumnsOut,
  withRowsIn,
  withRowsOut,
} from "./plain-rows.ts";

/** A number from 0 up to `below`, each time another. */
export type Dice = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A book that is edited, and beside it what its sheet must hold. */
export interface Edited {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly rows: PlainRows;
  /** What a save may have to touch besides the sheet's own part. */
  readonly notes: boolean;
  readonly structure: boolean;
}

/** What an edit is called in the account of a failing run, and what becomes of the book. */
type Edit = (edited: Edited, dice: Dice) => readonly [account: string, after: Edited];

/** What is typed, and what the cell then holds. */
const TYPED: readonly (readonly [text: string, value: Plain, format: string | undefined])[] = [
  ["7", 7, undefined],
  ["12,5", 12.5, undefined],
  ["Phòng 3", "Phòng 3", undefined],
  ['a & <b> "c"', 'a & <b> "c"', undefined],
  ["'  đầu, cuối ", "  đầu, cuối ", undefined],
  ["dòng\nhai", "dòng\nhai", undefined],
  ["'_x0041_", "_x0041_", undefined],
  ["'#N/A", "#N/A", undefined],
  ["'001", "001", undefined],
  ["TRUE", true, undefined],
  ["", null, undefined],
  ["25/01/2026", 46047, "dd/mm/yyyy"],
];

const typed: Edit = ({ rows, ...edited }, dice) => {
  const [text, read, brought] = TYPED[dice(TYPED.length)] ?? ["", null, undefined];
  const [row, column] = [dice(9), dice(6)];
  // The heading of a table is what is typed, to the letter.
  const heads = isHeading(edited.book, edited.sheet, row + 1, column + 1);
  const [value, format] = heads ? [text.replace(/^'/, "") || null, undefined] : [read, brought];
  bookEditor(edited.book, () => START).type(edited.sheet.name, row + 1, column + 1, text);
  const next = withCell(rows, row, column, (cell) => ({
    ...cell,
    value,
    look:
      format === undefined || cell.look.numFmt !== undefined ? cell.look : { ...cell.look, numFmt: format },
  }));
  return [`typed “${text}” at ${row + 1},${column + 1}`, { ...edited, rows: next }];
};

const formula: Edit = ({ rows, ...edited }, dice) => {
  const [row, column] = [dice(9), dice(6)];
  const text = ["=A2+1", "=SUM($A$2:B5)", '=IF(B2>1;"có";"không")'][dice(3)] ?? "";
  bookEditor(edited.book, () => START).type(edited.sheet.name, row + 1, column + 1, text);
  const next = withCell(rows, row, column, (cell) => ({ ...cell, value: "(a formula)" }));
  return [`typed ${text} at ${row + 1},${column + 1}`, { ...edited, rows: next }];
};

const bold: Edit = ({ rows, ...edited }, dice) => {
  const { book, sheet } = edited;
  const [row, column] = [dice(9), dice(6)];
  const look = styleOf(book.styles, styleAt(sheet, row + 1, column + 1));
  const next = { ...look, font: { ...look.font, bold: true } };
  setStyle(sheet, row + 1, column + 1, internStyle(book.styles, next));
  return [
    `bold at ${row + 1},${column + 1}`,
    { ...edited, rows: withCell(rows, row, column, (cell) => ({ ...cell, look: next })) },
  ];
};

/** A number that is a day, or a day that is a number: in a book of 1904 the cell must show the same as before. */
const asDay: Edit = ({ rows, ...edited }, dice) => {
  const { book, sheet } = edited;
  const [row, column] = [dice(9), dice(6)];
  const { numFmt, ...plain } = styleOf(book.styles, styleAt(sheet, row + 1, column + 1));
  const next = numFmt === undefined ? { ...plain, numFmt: "dd/mm/yyyy" } : plain;
  setStyle(sheet, row + 1, column + 1, internStyle(book.styles, next));
  return [
    `${numFmt === undefined ? "a day" : "no day"} at ${row + 1},${column + 1}`,
    { ...edited, rows: withCell(rows, row, column, (cell) => ({ ...cell, look: next })) },
  ];
};

const note: Edit = ({ rows, ...edited }, dice) => {
  const text = ["", "xem lại", "hai\ndòng & <một>"][dice(3)] ?? "";
  const [row, column] = [dice(9), dice(6)];
  bookEditor(edited.book, () => START).note(edited.sheet.name, row + 1, column + 1, text);
  const next = withCell(rows, row, column, (cell) => ({ ...cell, note: text }));
  return [`note “${text}” at ${row + 1},${column + 1}`, { ...edited, notes: true, rows: next }];
};

/** Rows sorted by their first cell as the host writes them: values go, looks and notes stay. */
const sorted: Edit = ({ rows, ...edited }, dice) => {
  const { book, sheet } = edited;
  const [from, to] = [1 + dice(3), 5 + dice(4)];
  const width = 4;
  const block = rows.slice(from, to).map((row) => row.slice(0, width));
  const values = block.map((row) => row.map(({ value }) => value));
  if (values.flat().includes("(a formula)")) return ["nothing to sort", { ...edited, rows }];
  const why = whyNotWrite(book, sheet, { top: from + 1, left: 1, bottom: to, right: width });
  if (why !== "") throw new Refused(why);
  const order = [...values].sort((a, b) => (String(a[0]) < String(b[0]) ? 1 : -1));
  let next = rows;
  for (const [r, row] of order.entries())
    for (const [c, value] of row.entries()) {
      // Texts that a cell would read as something else are handed over as texts, as `setValues` of a script is.
      const entry = typeof value === "string" ? `'${value}` : (value ?? "");
      const entered = enter(book, sheet, from + r + 1, c + 1, entry, START);
      store(sheet, from + r + 1, c + 1, entered.value);
      setStyle(sheet, from + r + 1, c + 1, entered.style);
      next = withCell(next, from + r, c, (cell) => ({ ...cell, value }));
    }
  return [`sorted ${from + 1} to ${to}`, { ...edited, rows: next }];
};

const lines: Edit = ({ rows, ...edited }, dice) => {
  const editor = bookEditor(edited.book, () => START);
  const [place, count, name] = [dice(7), 1 + dice(2), edited.sheet.name];
  const kinds = [
    ["rows in", () => editor.insertRows(name, place + 1, count), withRowsIn],
    ["rows out", () => editor.deleteRows(name, place + 1, count), withRowsOut],
    ["columns in", () => editor.insertColumns(name, place + 1, count), withColumnsIn],
    ["columns out", () => editor.deleteColumns(name, place + 1, count), withColumnsOut],
  ] as const;
  const [kind, change, model] = kinds[dice(kinds.length)] ?? kinds[0];
  change();
  return [
    `${count} ${kind} at ${place + 1}`,
    { ...edited, structure: true, rows: model(rows, place, count) },
  ];
};

const dragged: Edit = ({ rows, ...edited }, dice) => {
  const [from, to] = [dice(6), dice(6)];
  bookEditor(edited.book, () => START).moveColumn(edited.sheet.name, from + 1, to + 1);
  return [
    `column ${from + 1} to ${to + 1}`,
    { ...edited, structure: true, rows: withColumnMoved(rows, from, to) },
  ];
};

const renamed: Edit = (edited, dice) => {
  const next = ["Bảng", "Năm 2026", "Đơn vị's", "A&B"][dice(4)] ?? "";
  bookEditor(edited.book, () => START).renameSheet(edited.sheet.name, next);
  return [`tab is “${next}”`, { ...edited, structure: true }];
};

const added: Edit = (edited, dice) => {
  const name = `Thêm ${edited.book.nextSheetId}`;
  const body = `book().insertSheet(args[0], args[1]).getRange(1, 1, 2, 2).setValues([["Mã", "Hạn"], ["x", "25/01/2026"]]).setFontWeight("bold");`;
  const place = dice(edited.book.sheets.length + 1);
  tinyHost(edited.book, { main: body }, {}).call("main", name, place);
  return [`tab “${name}” at ${place}`, edited];
};

const EDITS: readonly Edit[] = [
  ...[typed, typed, typed, formula, bold, asDay, note, note, sorted, lines, lines, lines, dragged, renamed],
  added,
];

/** All that a book holds, written out: only where its rows came from is left out, which nobody changes. */
const picture = (book: Book): string =>
  JSON.stringify(
    [book.sheets, book.file?.log, book.marks, book.protections, book.nextSheetId],
    (name, value) =>
      name === "origin" || name === "file" ? undefined : value instanceof Map ? [...value] : value,
  );

/** One edit of those a clerk does, chosen by the dice. What is refused leaves the book as it was, to the last cell. */
export const edit: Edit = (edited, dice) => {
  const before = picture(edited.book);
  try {
    return (EDITS[dice(EDITS.length)] ?? typed)(edited, dice);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    if (picture(edited.book) !== before) throw new Error(`changed, though refused: ${fault.message}`);
    return [`refused: ${fault.message}`, edited];
  }
};
