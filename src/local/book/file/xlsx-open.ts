import { openXlsx, type RoundtripWorkbook, type Sheet, writeXlsx } from "hucre";
import type { Book, BookFile } from "../model/book-model.ts";
import { internStyle } from "../model/cell-style.ts";
import { bareBook, FIRST_SHEET, NEW_BOOK_FONT, newBook } from "../model/new-book.ts";
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, type SheetModel } from "../model/sheet-model.ts";
import { type BookState, parseBookState, type SheetState } from "./book-state.ts";
import { readFormats } from "./conditional-file.ts";
import { takeForeignParts } from "./foreign-parts.ts";
import { followHeaders } from "./mark-following.ts";
import { matchSheets } from "./sheet-matching.ts";
import { readStateJson, STATE_SHEET } from "./state-sheet.ts";
import { layTail } from "./tail-styles.ts";
import { readValidations } from "./validation-file.ts";
import { readCells } from "./xlsx-cells.ts";

/** A file that holds what a new book does, one sheet and the font: what the first save of a new book goes back to. */
export async function newFile(): Promise<BookFile> {
  const workbook = await openXlsx(
    await writeXlsx({ sheets: [{ name: FIRST_SHEET, rows: [] }], defaultFont: NEW_BOOK_FONT }),
  );
  return { workbook, foreign: await takeForeignParts(workbook, newFile) };
}

/** Opens an .xlsx file, or with undefined makes a new book. */
export async function openBook(bytes: Uint8Array | undefined): Promise<Book> {
  if (bytes === undefined) return newBook();
  const workbook = await openXlsx(bytes, { readStyles: true });
  const stateSheet = workbook.sheets.find(({ name }) => name === STATE_SHEET);
  const json = stateSheet === undefined ? undefined : readStateJson(stateSheet);
  const state = json === undefined ? undefined : parseBookState(json);
  const book: Book = bareBook(workbook.defaultFont);
  book.file = { workbook, foreign: await takeForeignParts(workbook, newFile) };
  if (state !== undefined) layState(book, state);
  readSheets(book, workbook, stateSheet, state);
  return book;
}

function layState(book: Book, state: BookState): void {
  const { id, timeZone, locale, nextSheetId, marks, protections, properties, files } = state;
  Object.assign(book, { id, timeZone, locale, nextSheetId });
  book.marks.push(...marks);
  book.protections.push(...protections);
  for (const [name, value] of Object.entries(properties)) book.properties.set(name, value);
  book.files.push(...files);
  book.triggers.push(...(state.triggers ?? []));
  for (const [user, use] of Object.entries(state.mailUse ?? {})) book.mailUse.set(user, use);
}

function readSheets(
  book: Book,
  workbook: RoundtripWorkbook,
  stateSheet: Sheet | undefined,
  state: BookState | undefined,
): void {
  const files = workbook.sheets.flatMap((file, origin) => (file === stateSheet ? [] : [{ file, origin }]));
  const states = matchSheets(
    files.map(({ file }) => file),
    state?.sheets ?? [],
  );
  const is1904 = workbook.dateSystem === "1904";
  book.sheets = files.map(({ file, origin }, index) => {
    const sheet = sheetShell(book, file, origin, states[index]);
    readCells(file, sheet, book.styles, is1904);
    fitGrid(sheet);
    return sheet;
  });
  const byFileName = (name: string) => book.sheets[files.findIndex(({ file }) => file.name === name)];
  files.forEach(({ file }, index) => {
    const [sheet, known] = [book.sheets[index], states[index]];
    if (sheet === undefined) return;
    sheet.validations = readValidations(file, sheet, stateSheet, byFileName, known?.arrowless ?? []);
    sheet.formats = readFormats(file, known?.formulas ?? {});
    const styles = new Map(state?.styles ?? []);
    if (known?.tail !== undefined)
      layTail(sheet, known.tail, (id) => internStyle(book.styles, styles.get(id) ?? {}));
  });
  followHeaders(book, state?.sheets ?? []);
}

function sheetShell(book: Book, file: Sheet, origin: number, state: SheetState | undefined): SheetModel {
  const { rows: _rows, cells: _cells, dataValidations: _rules, conditionalRules: _formats, ...rest } = file;
  const id = state?.id ?? book.nextSheetId++;
  return {
    id,
    origin,
    name: state?.fileName === file.name ? state.name : file.name,
    maxRows: state?.maxRows ?? NEW_SHEET_ROWS,
    maxColumns: state?.maxColumns ?? NEW_SHEET_COLUMNS,
    rows: [],
    validations: [],
    formats: [],
    carrier: { ...rest, rows: [] },
  };
}

/** A file of another program may reach further than the grid we know of. */
function fitGrid(sheet: SheetModel): void {
  sheet.maxRows = Math.max(sheet.maxRows, sheet.rows.length);
  sheet.maxColumns = sheet.rows.reduce(
    (most, row) => Math.max(most, row?.values.length ?? 0),
    sheet.maxColumns,
  );
}
