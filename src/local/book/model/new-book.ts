import type { Book } from "./book-model.ts";
import { newStyleTable } from "./cell-style.ts";
import { newSheet } from "./sheet-model.ts";

/** A new book as Google makes it. */
export const NEW_BOOK_FONT = { size: 10, name: "Arial" } as const;
export const FIRST_SHEET = "Trang tính1";
/** As Excel prints a sheet that says nothing; this one is in every file already. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

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

/** A book that was never saved, with the one sheet that its first file will hold. */
export function newBook(): Book {
  const book = bareBook(NEW_BOOK_FONT);
  const id = book.nextSheetId++;
  book.sheets.push({
    ...newSheet(id, FIRST_SHEET),
    origin: 0,
    carrier: { name: FIRST_SHEET, rows: [], pageSetup: { margins: MARGINS } },
  });
  return book;
}
