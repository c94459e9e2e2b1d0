import { expect, test } from "vitest";
import { type BookEditor, bookEditor } from "../../../src/local/book/edit/book-editor.ts";
import { rectName } from "../../../src/local/book/model/a1.ts";
import { noteAt, storedAt, styleAt } from "../../../src/local/book/model/cells.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { START, tinyHost } from "../tiny-host.ts";

const SHEET = "Trang tính1";
const FILL = `
  const s = sheet();
  s.getRange(1, 1, 3, 4).setValues([["a", "b", "c", "d"], [1, 2, 3, 4], [5, 6, 7, 8]]);
  s.getRange(2, 3, 1, 1).setFontWeight("bold");
  s.getRange(2, 3, 1, 1).setNotes([["ghi chú"]]);
  s.getRange("C:C").addDeveloperMetadata("cot", "c", "DOCUMENT");
  s.getRange(2, 3, 999, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["3", "7"], true).build());
  s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$C2=3").setBackground("#ff0000").setRanges([s.getRange(2, 1, 2, 4)]).build()]);
  s.getRange(1, 3, 1, 1).protect();`;

/** Where everything that hung on C2 and column C is after an edit. */
async function after(edit: (editor: BookEditor) => void) {
  const book = await openBook(undefined);
  tinyHost(book, { main: FILL }, {}).call("main");
  edit(bookEditor(book, () => START));
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const cells: string[] = [];
  for (let row = 1; row <= 6; row += 1) {
    for (let column = 1; column <= 6; column += 1) {
      if (noteAt(sheet, row, column) !== undefined && styleAt(sheet, row, column) !== 0) {
        cells.push(`${row},${column}=${plainOf(storedAt(sheet, row, column))}`);
      }
    }
  }
  return {
    size: [sheet.maxRows, sheet.maxColumns],
    cells,
    mark: book.marks.map(({ column }) => column),
    rule: sheet.validations.flatMap(({ rects }) => rects.map(rectName)),
    format: sheet.formats.map(({ rects, formula }) => [rects.map(rectName).join(" "), formula]),
    protection: book.protections.map(({ rect }) => rectName(rect)),
  };
}

const still = {
  size: [1000, 26],
  cells: ["2,3=3"],
  mark: [3],
  rule: ["C2:C1000"],
  format: [["A2:D3", "=$C2=3"]],
  protection: ["C1"],
};

test.each<[string, (editor: BookEditor) => void, object]>([
  ["nothing", () => undefined, {}],
  [
    "a row put in above",
    (e) => e.insertRows(SHEET, 2, 1),
    { size: [1001, 26], cells: ["3,3=3"], rule: ["C3:C1001"], format: [["A3:D4", "=$C3=3"]] },
  ],
  [
    "a row put in below the last formatted one",
    (e) => e.insertRows(SHEET, 4, 1),
    { size: [1001, 26], rule: ["C2:C1001"], format: [["A2:D4", "=$C2=3"]] },
  ],
  [
    "the row deleted",
    (e) => e.deleteRows(SHEET, 2, 1),
    { size: [999, 26], cells: [], rule: ["C2:C999"], format: [["A2:D2", "=$C2=3"]] },
  ],
  [
    "a column put in before",
    (e) => e.insertColumns(SHEET, 2, 2),
    {
      size: [1000, 28],
      cells: ["2,5=3"],
      mark: [5],
      rule: ["E2:E1000"],
      format: [["A2:F3", "=$E2=3"]],
      protection: ["E1"],
    },
  ],
  [
    "the column deleted",
    (e) => e.deleteColumns(SHEET, 3, 1),
    { size: [1000, 25], cells: [], mark: [], rule: [], format: [["A2:C3", "=#REF!=3"]], protection: [] },
  ],
  [
    "the column moved to the front",
    (e) => e.moveColumn(SHEET, 3, 1),
    { cells: ["2,1=3"], mark: [1], rule: ["A2:A1000"], format: [["A2:D3", "=$A2=3"]], protection: ["A1"] },
  ],
  [
    "another column moved behind",
    (e) => e.moveColumn(SHEET, 1, 6),
    {
      cells: ["2,2=3"],
      mark: [2],
      rule: ["B2:B1000"],
      format: [["A2:C3 F2:F3", "=$B2=3"]],
      protection: ["B1"],
    },
  ],
])("%s", async (_name, edit, changed) => {
  expect(await after(edit)).toEqual({ ...still, ...changed });
});

test("a row added below looks like the row above; the header lends its look to nobody", async () => {
  const book = await openBook(undefined);
  tinyHost(
    book,
    {
      main: 'sheet().getRange(1,1,1,2).setFontWeight("bold"); sheet().getRange(2,1,1,1).setNumberFormat("@"); sheet().insertRowsAfter(2, 1);',
    },
    {},
  ).call("main");
  bookEditor(book, () => START).insertRows(SHEET, 2, 1);
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const formats = [1, 2, 3, 4, 5].map((row) => book.styles.list[styleAt(sheet, row, 1)]);
  expect(formats.map((style) => style?.numFmt ?? (style?.font?.bold === true ? "bold" : "-"))).toEqual([
    "bold",
    "-",
    "@",
    "@",
    "-",
  ]);
});

test("a clerk cannot type against a strict dropdown, and may write below the last row", async () => {
  const book = await openBook(undefined);
  tinyHost(
    book,
    {
      main: 'sheet().getRange(2,1,999,1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Có"], true).setAllowInvalid(false).build());',
    },
    {},
  ).call("main");
  const editor = bookEditor(book, () => START);
  expect(() => editor.type(SHEET, 3, 1, "Sai")).toThrow("A3");
  expect(() => editor.type(SHEET, 1003, 1, "Sai")).toThrow("A1003");
  expect(book.sheets[0]?.maxRows).toBe(1000);
  editor.typeRows(SHEET, 1001, [["Có"], ["Có"]]);
  expect(book.sheets[0]?.maxRows).toBe(1002);
});
