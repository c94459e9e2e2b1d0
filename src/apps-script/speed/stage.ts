import type { GoogleGlobals, GoogleRange, GoogleSheet, GoogleSpreadsheet } from "../surface.ts";

/** Part of the name of every sheet that measuring makes; no clerk calls a sheet so. */
export const scratchName = "Đo tốc độ (trang tạm, tự xóa)";
export const scratchKey = "thi-dua.do-toc-do";

const rows = 100;
const columns = 10;

/** What is measured on: the services, and a sheet that may be spoiled. */
export interface Stage {
  readonly google: GoogleGlobals;
  readonly book: GoogleSpreadsheet;
  readonly sheet: GoogleSheet;
  readonly cell: GoogleRange;
  readonly block: GoogleRange;
  readonly rows: number;
  readonly columns: number;
}

/** Puts the scratch sheet behind all others. */
export function setStage(google: GoogleGlobals): Stage {
  const book = google.SpreadsheetApp.getActive();
  const sheet = book.insertSheet(scratchName, book.getSheets().length);
  const block = sheet.getRange(1, 1, rows, columns);
  block.setValues(Array.from({ length: rows }, () => Array.from({ length: columns }, () => "đo")));
  return { google, book, sheet, cell: sheet.getRange(1, 1, 1, 1), block, rows, columns };
}

/**
 * Takes away what measuring made, this time or a time that broke off. Marks, protections, charts and rules stand on the
 * scratch sheets and go with them.
 */
export function clearStage({ SpreadsheetApp, PropertiesService }: GoogleGlobals): void {
  const book = SpreadsheetApp.getActive();
  for (const sheet of book.getSheets()) if (sheet.getName().includes(scratchName)) book.deleteSheet(sheet);
  PropertiesService.getDocumentProperties().deleteProperty(scratchKey);
}
