import { expect, test } from "vitest";
import { bookEditor } from "../../src/local/book/edit/book-editor.ts";
import { openBook } from "../../src/local/book/file/xlsx-open.ts";
import { saveBook } from "../../src/local/book/file/xlsx-save.ts";
import { internStyle } from "../../src/local/book/model/cell-style.ts";
import { setStyle } from "../../src/local/book/model/cells.ts";

const sheet = "Trang tính1";

async function wrapped(text: string) {
  const book = await openBook(undefined);
  const editor = bookEditor(book, () => 0);
  const model = book.sheetByName(sheet);
  if (model === undefined) throw new Error("no first sheet");
  const style = internStyle(book.styles, { alignment: { wrapText: true } });
  setStyle(model, 2, 1, style);
  editor.type(sheet, 2, 1, text);
  return { book, editor };
}

const heightOf = (book: Awaited<ReturnType<typeof openBook>>) =>
  book.sheetByName(sheet)?.carrier.rowDefs?.get(1)?.height;

test.each([
  ["một dòng", undefined],
  ["a".repeat(26), 2 * 12.75 + 0.01],
  ["một\nhai\nba", 3 * 12.75 + 0.01],
  ["a".repeat(5000), 8 * 12.75 + 0.01],
])("a row holds its wrapped text: %#", async (text, height) => {
  const { book } = await wrapped(text);
  expect(heightOf(await openBook(await saveBook(book)))).toEqual(height);
});

test("our height follows the text, a clerk's own height stays", async () => {
  const { book } = await wrapped("một\nhai");
  const again = await openBook(await saveBook(book));
  bookEditor(again, () => 0).type(sheet, 2, 1, "ngắn");
  const shrunk = await openBook(await saveBook(again));
  expect(heightOf(shrunk)).toBeUndefined();
  Object.assign(shrunk.sheetByName(sheet)?.carrier ?? {}, { rowDefs: new Map([[1, { height: 40 }]]) });
  bookEditor(shrunk, () => 0).type(sheet, 2, 1, "một\nhai\nba\nbốn");
  expect(heightOf(await openBook(await saveBook(shrunk)))).toBe(40);
});
