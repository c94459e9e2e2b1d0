import { type Sheet, saveXlsx } from "hucre";
import { rectName } from "../model/a1.ts";
import type { Book } from "../model/book-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { bookState } from "./book-state.ts";
import { formulasAsSet, writeFormats } from "./conditional-file.ts";
import { printNames, renameTargets, withoutPrintNames } from "./defined-names.ts";
import { type ForeignParts, layForeignParts } from "./foreign-parts.ts";
import { rowHeights } from "./row-heights.ts";
import { fileNames } from "./sheet-file-name.ts";
import { type StateSheetWriter, stateSheetWriter } from "./state-sheet.ts";
import { nameHeaders, tablesNow } from "./table-headers.ts";
import { writeValidations } from "./validation-file.ts";
import { writeCells } from "./xlsx-cells.ts";
import { newFile } from "./xlsx-open.ts";

/** The bytes of the book as .xlsx. The book stays usable and may be saved again. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  book.file ??= await newFile();
  const { workbook, foreign } = book.file;
  const state = stateSheetWriter();
  const names = fileNames(book.sheets.map(({ name }) => name));
  const nameOf = (id: number) => names[book.sheets.findIndex((sheet) => sheet.id === id)] ?? "";
  const sheets = book.sheets.map((sheet) => fileSheet(book, foreign, sheet, nameOf, state));
  const json = JSON.stringify(bookState(book, (sheet) => sheetExtra(sheet, nameOf)));
  const fromFile = book.sheets.filter(({ origin }) => origin !== undefined);
  const renamed = new Map(fromFile.map(({ carrier, id }) => [carrier.name, nameOf(id)] as const));
  const origins = book.sheets.map(({ origin }) => origin);
  const redrawn = book.sheets.flatMap((sheet) => (sheet.redrawn === true ? (sheet.origin ?? []) : []));
  layForeignParts(workbook, foreign, origins, new Set(redrawn));
  // saveXlsx reads the symbol-keyed state off this very object, so it is lent the sheets and then put back.
  const opened = { sheets: workbook.sheets, namedRanges: workbook.namedRanges };
  try {
    workbook.sheets = [
      ...sheets.map(withoutPrintNames),
      { ...state.finish(json), images: [...foreign.kept.samples] },
    ];
    workbook.namedRanges = [
      ...renameTargets(opened.namedRanges ?? [], renamed),
      ...sheets.flatMap(printNames),
    ];
    workbook.activeSheet = firstVisible(sheets);
    return await saveXlsx(workbook);
  } finally {
    Object.assign(workbook, opened);
  }
}

/** Excel repairs a file whose opening tab is hidden. */
function firstVisible(sheets: readonly Sheet[]): number {
  const index = sheets.findIndex(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  return Math.max(0, index);
}

function fileSheet(
  book: Book,
  { kept: drawings }: ForeignParts,
  sheet: SheetModel,
  nameOf: (id: number) => string,
  state: StateSheetWriter,
): Sheet {
  const { rows, cells } = writeCells(sheet, book.styles);
  const { images, textBoxes, tables: _tables, ...carrier } = sheet.carrier;
  const tables = tablesNow(sheet);
  nameHeaders(rows, tables ?? []);
  const rowDefs = rowHeights(sheet, book.styles);
  const kept = sheet.origin !== undefined && drawings.origins.has(sheet.origin);
  // hucre adds charts to an opened file only where it writes no picture; a sheet the script draws charts on loses its own.
  const charted = sheet.redrawn === true && (sheet.carrier.charts ?? []).length > 0;
  return {
    ...carrier,
    // A kept drawing already holds its pictures.
    ...((kept && sheet.redrawn !== true) || charted
      ? {}
      : { ...(images && { images }), ...(textBoxes && { textBoxes }) }),
    ...(tables && { tables }),
    ...(rowDefs && { rowDefs }),
    name: nameOf(sheet.id),
    rows,
    cells,
    dataValidations: writeValidations(sheet, nameOf, state),
    conditionalRules: writeFormats(sheet.formats),
  };
}

function sheetExtra(sheet: SheetModel, nameOf: (id: number) => string) {
  const hidden = sheet.validations.filter(({ rule }) => rule.kind !== "foreign" && !rule.showDropdown);
  return {
    fileName: nameOf(sheet.id),
    formulas: formulasAsSet(sheet.formats),
    arrowless: hidden.map(({ rects }) => rects.map(rectName).join(" ")),
  };
}
