import { openXlsx, type RoundtripWorkbook, type Sheet, writeXlsx } from "hucre";
import type { Book } from "../model/book-model.ts";
import { internStyle, newStyleTable } from "../model/cell-style.ts";
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

/** Bytes of a book as Google makes a new one: one sheet "Trang tính1", Arial 10. */
function emptyBook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Trang tính1", rows: [] }], defaultFont: { name: "Arial", size: 10 } });
}

/** Opens an .xlsx file, or with undefined makes a new book. */
export async function openBook(bytes: Uint8Array | undefined): Promise<Book> {
  const plain = await openXlsx(await emptyBook());
  const workbook = bytes === undefined ? plain : await openXlsx(bytes, { readStyles: true });
  const stateSheet = workbook.sheets.find(({ name }) => name === STATE_SHEET);
  const json = stateSheet === undefined ? undefined : readStateJson(stateSheet);
  const state = json === undefined ? undefined : parseBookState(json);
  const book = bareBook(workbook, plain, state);
  readSheets(book, stateSheet, state);
  return book;
}

function bareBook(workbook: RoundtripWorkbook, plain: RoundtripWorkbook, state: BookState | undefined): Book {
  const book: Book = {
    id: state?.id ?? "so-cuc-bo",
    timeZone: state?.timeZone,
    locale: state?.locale ?? "vi_VN",
    sheets: [],
    nextSheetId: state?.nextSheetId ?? 1,
    styles: newStyleTable(),
    marks: [...(state?.marks ?? [])],
    protections: [...(state?.protections ?? [])],
    properties: new Map(Object.entries(state?.properties ?? {})),
    files: [...(state?.files ?? [])],
    triggers: [...(state?.triggers ?? [])],
    mailUse: new Map(Object.entries(state?.mailUse ?? {})),
    lockHolder: undefined,
    workbook,
    foreign: takeForeignParts(workbook, plain),
    sheetByName: (name) => book.sheets.find((sheet) => sheet.name === name),
  };
  return book;
}

function readSheets(book: Book, stateSheet: Sheet | undefined, state: BookState | undefined): void {
  const files = book.workbook.sheets.flatMap((file, origin) =>
    file === stateSheet ? [] : [{ file, origin }],
  );
  const states = matchSheets(
    files.map(({ file }) => file),
    state?.sheets ?? [],
  );
  const is1904 = book.workbook.dateSystem === "1904";
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
