import { core } from "./core.ts";
import type { GoogleSheet } from "./surface.ts";

/**
 * New columns behind the last one of the grid. The empty one between takes up a column that somebody puts in between our
 * calls: the headers then still stand where nothing stood.
 */
export function addColumns(
  sheet: GoogleSheet,
  columns: readonly { readonly header: string; readonly note: string }[],
): void {
  const last = sheet.getMaxColumns();
  sheet.insertColumnsAfter(last, columns.length + 1);
  const [first, end] = [core().columnLetters(last + 2), core().columnLetters(last + 1 + columns.length)];
  const range = sheet.getRange(`${first}1:${end}1`);
  // Notes first: until its header stands nobody counts our column as the last one, and puts theirs where the note goes.
  if (columns.some(({ note }) => note !== "")) range.setNotes([columns.map(({ note }) => note)]);
  range.setValues([columns.map(({ header }) => header)]);
}

/**
 * Renames a header where it stands at the very moment of the call: Sheets finds and replaces by itself, so that no
 * column put in meanwhile gets the name. https://developers.google.com/apps-script/reference/spreadsheet/text-finder
 */
export function renameHeader(sheet: GoogleSheet, from: string, to: string): void {
  const row = sheet.getRange("1:1");
  // The cell may hold the text in another Unicode form than the one it is known by.
  const typed = row
    .getValues()[0]
    ?.find((cell) => typeof cell === "string" && cell.normalize("NFC") === from);
  if (typeof typed === "string")
    row.createTextFinder(typed).matchCase(true).matchEntireCell(true).replaceAllWith(to);
}
