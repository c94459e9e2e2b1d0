import { expect, test } from "vitest";
import { bookEditor } from "../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { internStyle } from "../../src/local/book/model/cell-style.ts";
import { setStyle } from "../../src/local/book/model/cells.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";

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
  Number(/\sht="([^"]*)"/.exec(book.sheetByName(sheet)?.rows[1]?.attributes ?? "")?.[1] ?? 0);

test.each([
  ["một dòng", 0],
  ["a".repeat(26), 2 * 12.75],
  ["một\nhai\nba", 3 * 12.75],
  ["a".repeat(5000), 24 * 12.75],
])("a row holds its wrapped text: %#", async (text, height) => {
  const { book } = await wrapped(text);
  expect(heightOf(await openBook(await saveBook(book)))).toEqual(height);
});

test("our height follows the text, a clerk's own height stays", async () => {
  const { book } = await wrapped("một\nhai");
  const again = await openBook(await saveBook(book));
  bookEditor(again, () => 0).type(sheet, 2, 1, "ngắn");
  const shrunk = await openBook(await saveBook(again));
  expect(heightOf(shrunk)).toBe(0);
  Object.assign(shrunk.sheetByName(sheet)?.rows[1] ?? {}, { attributes: ' ht="40" customHeight="1"' });
  bookEditor(shrunk, () => 0).type(sheet, 2, 1, "một\nhai\nba\nbốn");
  expect(heightOf(await openBook(await saveBook(shrunk)))).toBe(40);
});
