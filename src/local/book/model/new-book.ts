import type { Book } from "./book-model.ts";
import { newStyleTable } from "./cell-style.ts";
import { newSheet } from "./sheet-model.ts";

/** A new book as Google makes it. */
const NEW_BOOK_FONT = { size: 10, name: "Arial" } as const;
const FIRST_SHEET = "Trang tính1";
/** A book without sheets: what is read from a file is laid into it. */
export function bareBook(defaultFont: Book["defaultFont"]): Book {
  const book: Book = {
    id: "so-cuc-bo",
    timeZone: undefined,
    locale: "vi_VN",
    sheets: [],
    nextSheetId: 1,
    styles: newStyleTable(),
    marks: [],
    protections: [],
    properties: new Map(),
    files: [],
    triggers: [],
    mailUse: new Map(),
    lockHolder: undefined,
    defaultFont,
    file: undefined,
    sheetByName: (name) => book.sheets.find((sheet) => sheet.name === name),
  };
  return book;
}

/** A book that was never saved, with one sheet. */
export function newBook(): Book {
  const book = bareBook(NEW_BOOK_FONT);
  book.sheets.push(newSheet(book.nextSheetId++, FIRST_SHEET));
  return book;
}
