import { expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { type Book, START, tinyHost } from "../../tiny-host.ts";

const MINE = "lan@sotuphap.vn";
const THEIRS = "minh@sotuphap.vn";
const B2_C4 = { top: 2, left: 2, bottom: 4, right: 3 };

/** A book whose block B2:C4, or whose whole tab, is kept for these clerks. */
async function kept(block: typeof B2_C4 | undefined, editors: readonly string[]): Promise<Book> {
  const book = await openBook(undefined);
  const [sheet] = book.sheets;
  bookEditor(book, () => START).protect(sheet?.name ?? "", block, editors);
  return book;
}

/** What a body is refused with over a book; "" where it is not. */
const refused = (book: Book, body: string): unknown =>
  tinyHost(book, { main: `try { ${body} } catch (e) { return e.message; } return "";` }, {}).call("main");

const SENTENCE = /^You are trying to edit a protected cell or object\. Please contact the spreadsheet owner/u;

test.each([
  "sheet().getRange('C4').setValues([[1]])",
  "sheet().getRange('A1:B2').setValues([[1, 2], [3, 4]])",
  "sheet().getRange('B2').setNotes([['x']])",
  "sheet().getRange('B:B').setNumberFormat('@')",
  "sheet().getRange('B2').setBackgrounds([['#ffffff']])",
  "sheet().getRange('B2').setDataValidation(null)",
  "sheet().insertRowsAfter(2, 1)",
  "sheet().deleteRows(3, 1)",
  "sheet().moveColumns(sheet().getRange('C:C'), 1)",
  "sheet().clear()",
  "book().insertSheet('x', 0); book().deleteSheet(sheet().getName() === 'x' ? book().getSheets()[1] : sheet())",
])("%s is refused to a clerk whom a protected block shuts out, and nothing changes", async (body) => {
  expect(refused(await kept(B2_C4, [THEIRS]), body)).toMatch(SENTENCE);
  expect(refused(await kept(B2_C4, [THEIRS, MINE]), body)).toBe("");
});

test.each([
  "sheet().getRange('A1:A9').setValues(Array.from({ length: 9 }, () => [1]))",
  "sheet().insertRowsAfter(1, 1)",
  "sheet().insertRowsAfter(4, 1)",
  "sheet().deleteRows(5, 2)",
  "sheet().appendRow([1])",
  "sheet().getRange('B2:C4').getValues()",
])("%s beside it is not", async (body) => {
  expect(refused(await kept(B2_C4, [THEIRS]), body)).toBe("");
});

test("a protected tab refuses every cell and every line put in, and is no protected range", async () => {
  const book = await kept(undefined, [THEIRS]);
  for (const body of [
    "sheet().getRange('Z9').setValues([[1]])",
    "sheet().insertRowsAfter(1, 1)",
    "sheet().appendRow([1])",
  ])
    expect(refused(book, body)).toMatch(SENTENCE);
  expect(
    refused(book, "throw new Error(sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length)"),
  ).toBe("0");
});

// “every user can edit data in the area, except editing prompts a warning asking the user to confirm the edit”
test("a protection of warnings alone stops no script, and what a script protects shuts nobody out", async () => {
  const book = await kept(B2_C4, [THEIRS]);
  for (const range of book.protections) range.warningOnly = true;
  expect(refused(book, "sheet().getRange('B2').setValues([[1]])")).toBe("");
  expect(refused(book, "sheet().getRange('E5').protect(); sheet().getRange('E5').setValues([[1]])")).toBe("");
});
