import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinesBack, rememberLines } from "../../../../src/local/book/back/lines-back.ts";
import type { Lines } from "../../../../src/local/book/back/taken-lines.ts";
import { bookEditor, Refused } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { noteAt, storedAt } from "../../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../../src/local/book/model/sheet-model.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { runs } from "../../../sweep.ts";
import { START, tinyHost } from "../../tiny-host.ts";
import { constructs } from "../keeps/constructs.ts";
import { plainRows } from "../keeps/plain-rows.ts";
import { diceOf, type Edited, edit } from "../keeps/random-edits.ts";
import { type Construct, partsOf, rawWorkbook } from "../keeps/raw-workbook.ts";

const firstOf = ({ sheets: [sheet] }: Book): SheetModel => {
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

/** A list without what is empty at its end: a row that is not there is an empty one. */
function trimmed(list: readonly unknown[]): readonly unknown[] {
  const last = list.map((each) => each !== null && each !== undefined && each !== 0).lastIndexOf(true);
  return list.slice(0, last + 1);
}

/** All that a book holds, written out, and each part of its file. */
async function picture(book: Book): Promise<readonly string[]> {
  // First: a save makes texts of headings that a table has to have, and fills what formulas fill.
  const parts = partsOf(await saveBook(book));
  const held = JSON.stringify([book.sheets, book.file?.log, book.marks, book.protections], (name, value) => {
    if (name === "origin" || name === "file") return undefined;
    if (["rows", "values", "styles"].includes(name)) return trimmed(value);
    if (value instanceof Map && value.size === 0) return undefined;
    // By columns: which of them was noted first is none of it.
    return value instanceof Map ? [...value].sort(([a], [b]) => Number(a) - Number(b)) : value;
  });
  const lines = [...parts].flatMap(([path, text]) => [
    path,
    // How far rows reach is a hint alone, and counts empty ones.
    ...text.replace(/<dimension [^>]*>/u, "").split(/(?=<(?:row|c) )/u),
  ]);
  return [held, ...lines];
}

/** Does it as a clerk does; undefined where the grid refuses. */
function done(book: Book, sheet: SheetModel, lines: Lines): LinesBack | undefined {
  const editor = bookEditor(book, () => START);
  const { axis, kind, at, count } = lines;
  try {
    return rememberLines(book, sheet, lines, () => {
      if (axis === "row" && kind === "insert") editor.insertRows(sheet.name, at, count);
      else if (axis === "row") editor.deleteRows(sheet.name, at, count);
      else if (kind === "insert") editor.insertColumns(sheet.name, at, count);
      else editor.deleteColumns(sheet.name, at, count);
    });
  } catch (fault) {
    if (fault instanceof Refused) return undefined;
    throw fault;
  }
}

const anyLines = fc.record({
  axis: fc.constantFrom("row", "column"),
  kind: fc.constantFrom("insert", "delete"),
  at: fc.integer({ min: 1, max: 7 }),
  count: fc.integer({ min: 1, max: 3 }),
} as const);

test("lines put in or taken out and back again: the book and its file are as they were, whatever hangs on the sheet", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.constantFrom(...constructs),
      fc.nat(4),
      anyLines,
      async (seed, construct, steps, lines) => {
        const book = await openBook(rawWorkbook(construct));
        const sheet = firstOf(book);
        const dice = diceOf(seed);
        let edited: Edited = { book, sheet, rows: plainRows(book, sheet), notes: false, structure: false };
        for (let step = 0; step < steps; step += 1) [, edited] = edit(edited, dice);
        const before = await picture(book);
        const back = done(book, sheet, lines);
        if (back === undefined) return;
        const after = await picture(book);
        expect(back.hindrance()).toBe(undefined);
        const again = back.takeBack();
        expect(await picture(book)).toEqual(before);
        expect(again.hindrance()).toBe(undefined);
        const once = again.takeBack();
        expect(await picture(book)).toEqual(after);
        once.takeBack();
        expect(await picture(book)).toEqual(before);
      },
    ),
    { numRuns: runs(240) },
  );
}, 120_000);

/** A sheet with a note, a rule and colours, and another one that reads it. */
async function readSheet(): Promise<{
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly reads: SheetModel;
}> {
  const made = await openBook(undefined);
  const body = `
    const s = sheet();
    s.getRange(1, 1, 4, 3).setValues([["a", "b", "c"], [1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    s.getRange(3, 2, 1, 1).setNotes([["ghi chú"]]);
    s.getRange(2, 2, 3, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["2", "5"], true).build());
    book().insertSheet("Khác", 1);`;
  tinyHost(made, { main: body }, {}).call("main");
  const editor = bookEditor(made, () => START);
  editor.type("Khác", 1, 1, "=SUM('Trang tính1'!B2:B4)");
  editor.type("Khác", 2, 1, "='Trang tính1'!B3");
  const book = await openBook(await saveBook(made));
  const [sheet, reads] = book.sheets;
  if (sheet === undefined || reads === undefined) throw new Error("no sheets");
  return { book, sheet, reads };
}

const formulas = (reads: SheetModel): readonly unknown[] =>
  [1, 2].map((row) => Reflect.get(Object(storedAt(reads, row, 1)), "formula"));

test("a deleted row that others lead to comes back with its note, its rule and what leads to it", async () => {
  const { book, sheet, reads } = await readSheet();
  const before = formulas(reads);
  const back = done(book, sheet, { axis: "row", kind: "delete", at: 3, count: 1 });
  expect(String(formulas(reads)[1])).toContain("#REF!");
  // Meanwhile others go on, in cells that stay theirs.
  bookEditor(book, () => START).type(sheet.name, 3, 1, "của người khác");
  back?.takeBack();
  expect(formulas(reads)).toEqual(before);
  expect([storedAt(sheet, 3, 2), noteAt(sheet, 3, 2)?.text]).toEqual([5, "ghi chú"]);
  expect(storedAt(sheet, 4, 1)).toBe("của người khác");
  expect(sheet.validations.flatMap(({ rects }) => rects)).toEqual([{ top: 2, left: 2, bottom: 4, right: 2 }]);
});

test("what somebody changed since stays his", async () => {
  const { book, sheet, reads } = await readSheet();
  const back = done(book, sheet, { axis: "column", kind: "delete", at: 2, count: 1 });
  bookEditor(book, () => START).type(reads.name, 2, 1, "=1+1");
  back?.takeBack();
  expect(String(formulas(reads)[0])).toContain("B2:B4");
  expect(formulas(reads)[1]).toBe("=1+1");
});

test.each<[string, (book: Book, sheet: SheetModel) => void, string | undefined]>([
  ["nothing", () => undefined, undefined],
  [
    "words in the new row",
    (book, { name }) => bookEditor(book, () => START).type(name, 2, 1, "x"),
    "written",
  ],
  [
    "a note in the new row",
    (book, { name }) => bookEditor(book, () => START).note(name, 2, 1, "x"),
    "written",
  ],
  ["words elsewhere", (book, { name }) => bookEditor(book, () => START).type(name, 3, 1, "x"), undefined],
  ["lines put in", (book, { name }) => bookEditor(book, () => START).insertColumns(name, 2, 1), "moved"],
  ["a new name", (book, { name }) => bookEditor(book, () => START).renameSheet(name, "Mới"), undefined],
  ["the sheet gone", (book, sheet) => book.sheets.splice(book.sheets.indexOf(sheet), 1), "gone"],
])("what hinders taking back a new row: %s", async (_, act, why) => {
  const { book, sheet } = await readSheet();
  const back = done(book, sheet, { axis: "row", kind: "insert", at: 2, count: 1 });
  act(book, sheet);
  expect(back?.hindrance()).toBe(why);
});

/** A sheet with a table, A1:B3, and one beside it that was made. */
const tableOf = (): Construct => {
  const table = constructs.find(({ hasTable }) => hasTable === true);
  if (table === undefined) throw new Error("no table among the constructs");
  return table;
};

test.each<[string, Omit<Lines, "kind">, (book: Book) => void, string | undefined]>([
  ["a column", { axis: "column", at: 2, count: 1 }, () => undefined, undefined],
  ["two columns", { axis: "column", at: 2, count: 2 }, () => undefined, undefined],
  ["a row", { axis: "row", at: 3, count: 1 }, () => undefined, undefined],
  ["a row above it", { axis: "row", at: 1, count: 1 }, () => undefined, undefined],
  [
    "a column to which somebody gave a heading",
    { axis: "column", at: 2, count: 1 },
    (book) => bookEditor(book, () => START).type("Bảng", 1, 2, "Cột của tôi"),
    "written",
  ],
  [
    "a column whose heading somebody emptied and filled again",
    { axis: "column", at: 2, count: 1 },
    (book) => {
      bookEditor(book, () => START).type("Bảng", 1, 2, "Khác");
      bookEditor(book, () => START).type("Bảng", 1, 2, "Cột1");
    },
    undefined,
  ],
  [
    "a column beside which somebody took the name that it had got",
    { axis: "column", at: 2, count: 1 },
    (book) => bookEditor(book, () => START).type("Bảng", 1, 1, "cột1"),
    undefined,
  ],
])("what hinders taking back %s put into a table, once the book was saved", async (_, lines, act, why) => {
  const book = await openBook(rawWorkbook(tableOf()));
  const sheet = firstOf(book);
  plainRows(book, sheet);
  const back = done(book, sheet, { ...lines, kind: "insert" });
  act(book);
  await saveBook(book);
  await saveBook(book);
  expect(back?.hindrance()).toBe(why);
});
