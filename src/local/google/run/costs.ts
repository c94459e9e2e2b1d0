/**
 * What one call costs on Google, and who says so. A measured figure names its publication; a guess (“ước”) names what it
 * leans on and is halved and doubled in the bench. *Đo tốc độ* (docs/deploy.md, part E) replaces guesses with figures of
 * a live book.
 */
export type Source = { readonly measured: string } | { readonly guess: string };

export interface Cost {
  readonly ms: number;
  readonly perCell?: number;
  /** A write waits in the batch; the next read, a flush or the end of the run pays FLUSH for it. */
  readonly kind?: "read" | "write";
  /** What a call costs when a former one of this run has brought what it asks for. A write lets go of cells. */
  readonly kept?: { readonly of: "sheets" | "cells"; readonly ms: number; readonly source: Source };
  readonly source: Source;
}

/** 10,000 cells painted one by one with a flush each hundred: 70 s; the same as one table: 1 s. */
const BEST_PRACTICES = "https://developers.google.com/apps-script/guides/support/best-practices";
/** getActiveSheet 8 ms, getSheetId 2 ms, getSheetName 150 ms. */
const TANAIKE_NAMES =
  "https://tanaikech.github.io/2022/08/31/report-process-cost-of-google-apps-script-during-large-calculations-by-formulas-on-google-spreadsheet/";
/** 85 s for 10 million cells read, 220 s written, 0.3 s for a search of metadata. */
const TANAIKE_CELLS =
  "https://tanaikech.github.io/2022/04/25/report-handling-10000000-cells-in-google-spreadsheet-using-google-apps-script/";
/** A range that is at hand answers its address in 0.16 ms, the active cell of the active sheet in 1.5 ms. */
const TANAIKE_EVENT =
  "https://tanaikech.github.io/2018/04/14/benchmark-event-objects-for-google-apps-script/";
/** A thousand getLastRow in a loop of 160 s, its Logger.log 0.8 s of it. */
const BUGBUG = "https://www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html";
/** An execution log of 2019: getActiveRange 0, getValue 114 ms. One of 2020 has getRange 0, getValue 91, getLastRow 83 ms. */
const LOG = "https://es.stackoverflow.com/q/235185";
/** 16 looks of five ranges in one log: the first 58 ms, the others 0 or 1 ms. */
const MCPHER_LOOKS =
  "https://ramblings.mcpher.com/gassnippets2/optimizing-sheet-formatting-with-apps-script/";
/** Average of a hundred: get 30 ms, set 62 ms. */
const PROPERTIES = "https://ziritione.org/post/apps_script_performance";
const LAB = "platform.md §2.1, 2026-09: a page of 14 included files in 229 ms";

const guess = (text: string): { readonly source: Source } => ({ source: { guess: text } });
const measured = (text: string): { readonly source: Source } => ({ source: { measured: text } });

/**
 * What waits for the batch of writes: 73 ms (https://google-apps-script.takami-site.work/194) and 132 ms
 * (https://gas.excelspeedup.com/gas-spreadsheet-speedup) are what is left of a cell read behind a cell written, 560 ms
 * of 4,000 cells (https://stackoverflow.com/questions/29263774).
 */
export const FLUSH: Cost = { ms: 200, ...guess("between 73 and 560 ms") };

/** Names a thing the script holds already: no round trip. The log of 2020 has 0 ms for it. */
const HELD: Cost = { ms: 0.16, ...measured(TANAIKE_EVENT) };
/** Asks an object of the service for what it knows of itself. */
const ASKED: Cost = { ms: 2, ...guess("as getSheetId") };
/** The sheets of a book, their names and sizes, come together: the first that asks pays. */
const SHEETS: Cost = {
  ms: 150,
  kept: { of: "sheets", ms: 2, ...guess("as getSheetId") },
  ...guess("as getSheetName, the first round trip"),
};
const EXTENT: Cost = { ms: 160, kind: "read", ...measured(BUGBUG) };
const CELLS: Cost = { ms: 100, perCell: 0.0085, kind: "read", ...guess("as getValues") };
const LIST: Cost = { ms: 100, kind: "read", ...guess("as getValues of one cell") };
/** One look on one range, whatever its size; the flushes of the 10,000 are in the figure. */
const LOOK: Cost = { ms: 7, kind: "write", ...measured(BEST_PRACTICES) };
const LIKE_LOOK: Cost = { ms: 7, kind: "write", ...guess("as setBackground") };
const LOGGED_LOOK: Cost = { ...LIKE_LOOK, ...guess(`as setBackground; alike in the log of ${MCPHER_LOOKS}`) };
/** Blocks under one look: each goes over the wire by itself, as a cell of a table does. */
const BLOCKS: Cost = { ms: 7, perCell: 0.1, kind: "write", ...guess("as setBackground and setBackgrounds") };
const TABLE: Cost = { ms: 7, perCell: 0.1, kind: "write", ...guess("as setBackgrounds") };
/** Makes or changes something other than cells. */
const THING: Cost = { ms: 60, kind: "write", ...guess("more than a look, less than a round trip") };
/** Changes who may do what: the service looks every address up. */
const SHARED: Cost = { ms: 200, ...guess("a round trip to another service") };
const NEW_SHEET: Cost = { ms: 300, kind: "write", ...guess("two round trips") };
const STORE: Cost = { ms: 62, ...measured(PROPERTIES) };
const LOCK: Cost = { ms: 60, ...guess("as setProperty") };
const TRIGGER: Cost = { ms: 200, ...guess("a round trip to another service") };
const SHOWN: Cost = { ms: 300, ...guess("two round trips; what a clerk takes to answer is not counted") };
const DOCX: Cost = { ms: 3000, ...guess("platform.md §2.2: 2–5 s with conversion") };

/** Every metered method of the local host. */
export const COSTS: Readonly<Record<string, Cost>> = {
  "SpreadsheetApp.getActive": { ms: 8, ...measured(TANAIKE_NAMES) },
  "SpreadsheetApp.flush": { ...HELD, kind: "read", ...guess("where nothing waits") },
  "Spreadsheet.getId": ASKED,
  "Spreadsheet.getSheets": SHEETS,
  "Spreadsheet.getSheetByName": SHEETS,
  "Spreadsheet.getRange": SHEETS,
  "Spreadsheet.insertSheet": NEW_SHEET,
  "Spreadsheet.deleteSheet": NEW_SHEET,
  "Spreadsheet.getOwner": SHEETS,
  "Spreadsheet.getProtections": LIST,
  "Spreadsheet.getActiveRange": { ms: 1.5, ...measured(TANAIKE_EVENT) },
  "Spreadsheet.getSpreadsheetTimeZone": SHEETS,
  "Spreadsheet.setSpreadsheetTimeZone": THING,
  "Spreadsheet.getSpreadsheetLocale": SHEETS,
  "Spreadsheet.setSpreadsheetLocale": THING,
  "Spreadsheet.toast": { ms: 60, ...guess("sent, not waited for") },
  "Spreadsheet.addDeveloperMetadata": THING,
  "DeveloperMetadataFinder.find": { ms: 300, kind: "read", ...measured(TANAIKE_CELLS) },
  "DeveloperMetadata.getKey": ASKED,
  "DeveloperMetadata.getValue": ASKED,
  "DeveloperMetadata.getLocation": ASKED,
  "DeveloperMetadataLocation.getColumn": ASKED,
  "DeveloperMetadata.setValue": THING,
  "DeveloperMetadata.remove": THING,
  "Range.getValues": { ms: 100, perCell: 0.0085, kind: "read", ...measured(`${LOG}; ${TANAIKE_CELLS}`) },
  "Range.getRichTextValues": CELLS,
  "Range.getNotes": CELLS,
  "Range.getFormulas": CELLS,
  "Range.getNumberFormats": CELLS,
  // 400 writes of a row took 164 ms (stackoverflow.com/questions/29263774); a cell is TANAIKE_CELLS.
  "Range.setValues": { ms: 7, perCell: 0.022, kind: "write", ...guess("as setBackground, or less") },
  "Range.setNotes": { ms: 7, perCell: 0.022, kind: "write", ...guess("as setValues") },
  "Range.activate": LIKE_LOOK,
  "Range.setNumberFormat": LIKE_LOOK,
  "Range.setFontWeight": LOGGED_LOOK,
  "Range.setFontColor": LOGGED_LOOK,
  "Range.setBackground": LOOK,
  "Range.setWrap": LOGGED_LOOK,
  "Range.setNumberFormats": TABLE,
  "Range.setBackgrounds": { ...TABLE, ...measured(BEST_PRACTICES) },
  "Range.setFontColors": TABLE,
  "Range.setFontWeights": TABLE,
  "Range.setHorizontalAlignment": LIKE_LOOK,
  "Range.setVerticalAlignment": LIKE_LOOK,
  "Range.createFilter": { ...THING, ...guess("as a protection") },
  "Range.shiftColumnGroupDepth": LIKE_LOOK,
  "Range.breakApart": LIKE_LOOK,
  "Range.setDataValidation": LIKE_LOOK,
  "Range.createTextFinder": HELD,
  "TextFinder.replaceAllWith": { ms: 300, kind: "write", ...guess("as a search of metadata") },
  "Range.protect": THING,
  "Range.addDeveloperMetadata": THING,
  "RangeList.setBorder": BLOCKS,
  "RangeList.setBackground": BLOCKS,
  "RangeList.setFontColor": BLOCKS,
  "RangeList.setFontWeight": BLOCKS,
  "RangeList.setFontSize": BLOCKS,
  "RangeList.setWrap": BLOCKS,
  "RangeList.setNumberFormat": BLOCKS,
  "RangeList.setHorizontalAlignment": BLOCKS,
  "RangeList.getRanges": HELD,
  "Protection.getRange": ASKED,
  "Protection.getDescription": ASKED,
  "Protection.isWarningOnly": ASKED,
  "Protection.canEdit": ASKED,
  "Protection.getEditors": ASKED,
  "Protection.canDomainEdit": ASKED,
  "Protection.getUnprotectedRanges": ASKED,
  "Protection.setDescription": THING,
  "Protection.setWarningOnly": THING,
  "Protection.addEditors": SHARED,
  "Protection.removeEditors": SHARED,
  "Protection.setDomainEdit": SHARED,
  "Protection.setUnprotectedRanges": THING,
  "Protection.remove": THING,
  "Sheet.getSheetId": { ms: 2, ...measured(TANAIKE_NAMES) },
  "Sheet.getName": { ...SHEETS, ...measured(TANAIKE_NAMES) },
  "Sheet.getRange": HELD,
  "Sheet.getRangeList": HELD,
  "Sheet.getDataRange": { ...EXTENT, ...guess("as getLastRow") },
  "Sheet.getLastRow": EXTENT,
  "Sheet.getFilter": SHEETS,
  "Sheet.getColumnGroupDepth": SHEETS,
  "Sheet.getMaxRows": SHEETS,
  "Sheet.getMaxColumns": SHEETS,
  "Sheet.isSheetHidden": SHEETS,
  "Sheet.appendRow": { ...EXTENT, kind: "write", ...guess("as getLastRow") },
  "Sheet.insertRowsAfter": THING,
  "Sheet.insertColumnsAfter": THING,
  "Sheet.deleteRows": THING,
  "Sheet.moveColumns": THING,
  "Sheet.setFrozenRows": LIKE_LOOK,
  "Sheet.setFrozenColumns": LIKE_LOOK,
  "Sheet.collapseAllColumnGroups": LIKE_LOOK,
  "Sheet.setHiddenGridlines": LIKE_LOOK,
  "Sheet.clear": THING,
  "Sheet.clearNotes": THING,
  "Sheet.getCharts": LIST,
  "Sheet.insertChart": NEW_SHEET,
  "Sheet.removeChart": THING,
  "Sheet.setColumnWidths": LIKE_LOOK,
  "Sheet.hideColumns": LIKE_LOOK,
  "Sheet.hideSheet": LIKE_LOOK,
  "Sheet.showSheet": LIKE_LOOK,
  "Sheet.setTabColor": LIKE_LOOK,
  "Sheet.setName": THING,
  "Sheet.copyTo": { ms: 1000, kind: "write", ...guess("a sheet with all its cells") },
  "Sheet.getProtections": LIST,
  "Sheet.protect": THING,
  "Sheet.getConditionalFormatRules": LIST,
  "Sheet.setConditionalFormatRules": LIKE_LOOK,
  "Properties.getProperty": { ms: 30, ...measured(PROPERTIES) },
  "Properties.getProperties": { ms: 30, ...guess("as getProperty") },
  "Properties.setProperty": STORE,
  "Properties.deleteProperty": { ...STORE, ...guess("as setProperty") },
  "Session.getEffectiveUser": ASKED,
  "User.getEmail": ASKED,
  "MailApp.getRemainingDailyQuota": { ms: 100, ...guess("a round trip") },
  "MailApp.sendEmail": { ms: 300, ...guess("a small letter; 100 KB take 1.2 s (quickfixters)") },
  "ScriptApp.getProjectTriggers": TRIGGER,
  "ScriptApp.deleteTrigger": TRIGGER,
  "ClockTriggerBuilder.create": TRIGGER,
  "ScriptApp.getOAuthToken": { ms: 100, ...guess("a round trip") },
  "Lock.tryLock": LOCK,
  "Lock.releaseLock": LOCK,
  "UrlFetchApp.fetch": { ms: 2000, ...guess("a Google Doc exported as .docx") },
  "Drive.Files.list": { ms: 500, ...guess("a REST search") },
  "Drive.Files.generateIds": TRIGGER,
  "Drive.Files.create": DOCX,
  "Drive.Files.update": DOCX,
  "HtmlService.createHtmlOutputFromFile": { ms: 16, ...measured(LAB) },
  "Ui.alert": SHOWN,
  "Ui.showSidebar": SHOWN,
  "Ui.showModelessDialog": SHOWN,
};
