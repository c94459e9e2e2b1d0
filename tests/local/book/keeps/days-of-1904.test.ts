import { expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { internStyle } from "../../../../src/local/book/model/cell-style.ts";
import { setStyle, storedAt } from "../../../../src/local/book/model/cells.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START } from "../../tiny-host.ts";
import { partsOf, rawWorkbook } from "./raw-workbook.ts";

test("a book of 1904: a day typed in is that day, and no other cell moves in ten saves", async () => {
  let bytes: Uint8Array = rawWorkbook({
    workbookBefore: '<workbookPr date1904="1"/>',
    rows: '<row r="1"><c r="A1" s="1"><v>44585</v></c></row><row r="2"><c r="A2" s="1"><v>44586</v></c></row>',
  });
  for (let round = 0; round < 10; round += 1) {
    const book = await openBook(bytes);
    bookEditor(book, () => START).type("Bảng", 1, 2, `${round + 1}/01/2026`);
    bytes = await saveBook(book);
  }
  expect(partsOf(bytes).get("xl/worksheets/sheet1.xml")).toMatch(
    /<row r="1"><c r="A1" s="1"><v>44585<\/v><\/c><c r="B1" s="\d+"><v>44570<\/v><\/c><\/row><row r="2"><c r="A2" s="1"><v>44586</,
  );
});

test("a number whose look becomes that of a day, and a day whose look becomes none, stay what they are", async () => {
  const book = await openBook(
    rawWorkbook({
      workbookBefore: '<workbookPr date1904="1"/>',
      rows: '<row r="1"><c r="A1" s="1"><v>44585</v></c><c r="B1"><v>7</v></c></row>',
    }),
  );
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  setStyle(sheet, 1, 1, 0);
  setStyle(sheet, 1, 2, internStyle(book.styles, { numFmt: "dd/mm/yyyy" }));
  const [again] = (await openBook(await saveBook(book))).sheets;
  expect(again && [storedAt(again, 1, 1), storedAt(again, 1, 2)]).toEqual([46047, 7]);
});

test("a number typed where the row gives the look of a day is that number", async () => {
  const book = await openBook(
    rawWorkbook({
      workbookBefore: '<workbookPr date1904="1"/>',
      rows: '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>44585</v></c></row>',
    }),
  );
  bookEditor(book, () => START).type("Bảng", 1, 2, "7");
  const [again] = (await openBook(await saveBook(book))).sheets;
  expect(again && storedAt(again, 1, 2)).toBe(7);
});

test("a formula that states the text of others is written out with them when its result becomes a day", async () => {
  const book = await openBook(
    rawWorkbook({
      workbookBefore: '<workbookPr date1904="1"/>',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
    }),
  );
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  setStyle(sheet, 1, 2, internStyle(book.styles, { numFmt: "dd/mm/yyyy" }));
  const [again] = (await openBook(await saveBook(book))).sheets;
  expect(again && storedAt(again, 2, 2)).toEqual({ formula: "A2*2", result: 4 });
});
