import type { GoogleProtection, GoogleSheet, GoogleSpreadsheet } from "../../../apps-script/surface.ts";
import { bookZone } from "../../book/edit/entry.ts";
import { sheetById } from "../../book/model/book-model.ts";
import { isZone } from "../../book/model/zone.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { type Kind, number, object, oneOf, text, whole } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { makeUser } from "../services/session.ts";
import { addMark } from "./add-mark.ts";
import { makeFinder } from "./metadata.ts";
import { placeNamed } from "./place.ts";
import { makeProtection } from "./protection.ts";
import { makeRange } from "./range.ts";
import { makeSheet, tabOf } from "./sheet.ts";
import { deleteSheet, insertSheet } from "./sheet-structure.ts";

/** The one book this script is bound to. */
export function makeSpreadsheet(run: Run): GoogleSpreadsheet {
  const { book, realm, screen } = run;
  const call = <A extends readonly unknown[], R>(
    name: string,
    kinds: readonly Kind[],
    effect: (...args: A) => R,
  ) => method(run, `Spreadsheet.${name}`, kinds, effect, {});
  const self: GoogleSpreadsheet = strict<GoogleSpreadsheet>(realm, "Spreadsheet", {
    getId: call("getId", [], () => book.id),
    getSheets: call("getSheets", [], () => {
      const sheets = realm.array() as GoogleSheet[];
      sheets.push(...book.sheets.map((sheet) => makeSheet(run, sheet)));
      return sheets;
    }),
    getSheetByName: call("getSheetByName", [text], (name: string) => {
      const sheet = book.sheetByName(name);
      return sheet === undefined ? null : makeSheet(run, sheet);
    }),
    getRange: call("getRange", [text], (address: string) => {
      const [first] = book.sheets;
      if (first === undefined) throw exception(run, "Range not found");
      return makeRange(run, placeNamed(run, first, address));
    }),
    insertSheet: call("insertSheet", [text, whole], (name: string, index: number) =>
      makeSheet(run, insertSheet(run, name, index)),
    ),
    deleteSheet: call("deleteSheet", [object], (sheet: GoogleSheet) => {
      const tab = tabOf.get(sheet);
      if (tab === undefined)
        throw exception(
          run,
          "The parameters (Object) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
        );
      deleteSheet(run, tab);
    }),
    getActiveRange: call("getActiveRange", [], () => activeRange(run)),
    // A book that lies as a file has no owner, as one in a shared drive.
    getOwner: call("getOwner", [], () => {
      const owner = book.sharing?.owner;
      return owner === undefined ? null : makeUser(run, () => owner);
    }),
    getProtections: call("getProtections", [oneOf("SHEET")], (_type: unknown) => {
      const found = realm.array() as GoogleProtection[];
      const whole = book.protections.filter(({ wholeSheet }) => wholeSheet === true);
      found.push(...whole.map((range) => makeProtection(run, range, makeRange)));
      return found;
    }),
    getSpreadsheetTimeZone: call("getSpreadsheetTimeZone", [], () => bookZone(book)),
    setSpreadsheetTimeZone: call("setSpreadsheetTimeZone", [text], (zone: string): unknown => {
      if (!isZone(zone)) throw exception(run, `Invalid argument: ${zone}`);
      book.timeZone = zone;
      return undefined;
    }),
    getSpreadsheetLocale: call("getSpreadsheetLocale", [], () => book.locale),
    setSpreadsheetLocale: call("setSpreadsheetLocale", [text], (locale: string): unknown => {
      book.locale = locale;
      return undefined;
    }),
    toast: call("toast", [text, text, number], (message: string, title: string, seconds: number) => {
      const toast = { message, title, seconds };
      screen.toasts.push(toast);
      run.show({ kind: "toast", toast });
    }),
    createDeveloperMetadataFinder: method(
      run,
      "Spreadsheet.createDeveloperMetadataFinder",
      [],
      () => makeFinder(run, undefined),
      { free: true },
    ),
    addDeveloperMetadata: call(
      "addDeveloperMetadata",
      [text, text, oneOf("DOCUMENT")],
      (key: string, value: string, _visibility: unknown): unknown => {
        addMark(run, key, value, undefined);
        return self;
      },
    ),
  });
  return self;
}

/** The cell the clerk stands on. */
function activeRange(run: Run) {
  const sheet = run.selection === undefined ? undefined : sheetById(run.book, run.selection.sheet);
  if (sheet === undefined || run.selection === undefined) return null;
  const { row, column = 1 } = run.selection;
  return makeRange(run, { sheet, rect: { top: row, left: column, bottom: row, right: column } });
}
