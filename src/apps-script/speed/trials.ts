import type { GoogleRange } from "../surface.ts";
import { callAll, calls, type Time, type Trial } from "./calls.ts";
import { protections } from "./protection-trials.ts";
import { scratchKey, scratchName } from "./stage.ts";

const asked: readonly Trial[] = [
  calls("SpreadsheetApp", ({ google }) => google.SpreadsheetApp, { getActive: [], flush: [] }),
  calls("Spreadsheet", ({ book }) => book, {
    getId: [],
    getSheets: [],
    getSheetByName: [scratchName],
    getRange: [`'${scratchName}'!A:B`],
    getActiveRange: [],
    getSpreadsheetTimeZone: [],
    getSpreadsheetLocale: [],
    toast: ["Đang đo tốc độ…", "Sổ Thi đua", 2],
  }),
  calls("Sheet", ({ sheet }) => sheet, {
    getSheetId: [],
    getName: [],
    getMaxRows: [],
    getMaxColumns: [],
    isSheetHidden: [],
    getRange: ["B2"],
    getRangeList: [["A1:B2"]],
    getLastRow: [],
    getDataRange: [],
  }),
  calls("Range", ({ cell }) => cell, { getFormulas: [], getNumberFormats: [], createTextFinder: ["đo"] }),
  calls("Session", ({ google }) => google.Session, { getEffectiveUser: [] }),
  calls("User", ({ google }) => google.Session.getEffectiveUser(), { getEmail: [] }),
  calls("MailApp", ({ google }) => google.MailApp, { getRemainingDailyQuota: [] }),
  calls("ScriptApp", ({ google }) => google.ScriptApp, { getProjectTriggers: [], getOAuthToken: [] }),
  calls("HtmlService", ({ google }) => google.HtmlService, { createHtmlOutputFromFile: ["bat-dau"] }),
];

const looks: readonly Trial[] = [
  calls("Range", ({ cell }) => cell, {
    setNumberFormat: ["@"],
    setFontWeight: ["bold"],
    setFontColor: ["#000000"],
    setBackground: ["#ffffff"],
    setWrap: [true],
    setHorizontalAlignment: ["left"],
    setVerticalAlignment: ["top"],
    shiftColumnGroupDepth: [1],
    breakApart: [],
    activate: [],
  }),
  calls("RangeList", ({ sheet }) => sheet.getRangeList(["A1:B2", "D1"]), {
    setNumberFormat: ["@"],
    setBackground: ["#ffffff"],
    setFontColor: ["#000000"],
    setFontWeight: ["bold"],
    setFontSize: [10],
    setWrap: [true],
    setHorizontalAlignment: ["left"],
    getRanges: [],
  }),
  ({ google, sheet }, time) => {
    const { SOLID } = google.SpreadsheetApp.BorderStyle;
    callAll(time, "RangeList", 1, sheet.getRangeList(["A1:B2"]), {
      setBorder: [true, true, true, true, true, true, "#000000", SOLID],
    });
  },
  ({ sheet }, time) => {
    callAll(time, "Sheet", 1, sheet, { moveColumns: [sheet.getRange("B:B"), 1] });
    const finder = sheet.getRange("1:1").createTextFinder("đo").matchCase(true).matchEntireCell(true);
    callAll(time, "TextFinder", 1, finder, { replaceAllWith: ["đo"] });
  },
  calls("Sheet", ({ sheet }) => sheet, {
    appendRow: [["đo"]],
    insertRowsAfter: [1, 1],
    deleteRows: [2, 1],
    insertColumnsAfter: [1, 1],
    setFrozenRows: [1],
    setFrozenColumns: [1],
    collapseAllColumnGroups: [],
    getFilter: [],
    getColumnGroupDepth: [1],
    setHiddenGridlines: [true],
    setColumnWidths: [1, 2, 100],
    hideColumns: [3, 1],
    hideSheet: [],
    showSheet: [],
    setTabColor: ["#000000"],
    clearNotes: [],
    clear: [],
  }),
];

function cells(time: Time, range: GoogleRange, rows: number, columns: number): void {
  const table = <T>(value: T): T[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  callAll(time, "Range", rows * columns, range, {
    setValues: [table<string>("đo")],
    setNotes: [table("")],
    setNumberFormats: [table("@")],
    setBackgrounds: [table("#ffffff")],
    setFontColors: [table("#000000")],
    setFontWeights: [table<"normal">("normal")],
  });
}

const contents: readonly Trial[] = [
  calls("Range", ({ cell }) => cell, { getValues: [], getRichTextValues: [], getNotes: [] }),
  ({ block, rows, columns }, time) =>
    callAll(time, "Range", rows * columns, block, { getValues: [], getRichTextValues: [], getNotes: [] }),
  ({ cell }, time) => cells(time, cell, 1, 1),
  ({ block, rows, columns }, time) => cells(time, block, rows, columns),
  // What the next read, or the end of the run, waits for.
  ({ google, cell }, time) => {
    cell.setValues([["đo"]]);
    time("SpreadsheetApp.flush sau một lượt ghi", 1, () => google.SpreadsheetApp.flush());
  },
];

const rules: Trial = ({ google: { SpreadsheetApp: app }, sheet, cell }, time) => {
  const dropdown = app.newDataValidation().requireValueInList(["một", "hai"], true).setAllowInvalid(true);
  callAll(time, "Range", 1, cell, { setDataValidation: [dropdown.build()] });
  const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=$A1="đo"').setBackground("#ffffff");
  callAll(time, "Sheet", 1, sheet, {
    setConditionalFormatRules: [[rule.setRanges([cell]).build()]],
    getConditionalFormatRules: [],
  });
};

const marks: Trial = ({ google, book, sheet }, time) => {
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  callAll(time, "Range", 1, sheet.getRange("A:A"), { addDeveloperMetadata: [scratchKey, "đo", DOCUMENT] });
  const finder = book.createDeveloperMetadataFinder().withKey(scratchKey);
  const [mark] = time("DeveloperMetadataFinder.find", 1, () => finder.find());
  if (mark === undefined) return;
  callAll(time, "DeveloperMetadata", 1, mark, {
    getKey: [],
    getValue: [],
    getLocation: [],
    setValue: ["đo"],
  });
  callAll(time, "DeveloperMetadataLocation", 1, mark.getLocation(), { getColumn: [] });
  callAll(time, "DeveloperMetadata", 1, mark, { remove: [] });
};

const charts: Trial = ({ sheet, block }, time) => {
  const builder = sheet.newChart().asBarChart().addRange(block).setNumHeaders(1).setPosition(1, 12, 0, 0);
  callAll(time, "Sheet", 1, sheet, { insertChart: [builder.build()] });
  const [chart] = time("Sheet.getCharts", 1, () => sheet.getCharts());
  if (chart !== undefined) callAll(time, "Sheet", 1, sheet, { removeChart: [chart] });
};

const sheets: Trial = ({ book, sheet }, time) => {
  const last = book.getSheets().length;
  const made = time("Spreadsheet.insertSheet", 1, () => book.insertSheet(`${scratchName} 2`, last));
  callAll(time, "Spreadsheet", 1, book, { deleteSheet: [made] });
  book.deleteSheet(time("Sheet.copyTo", 1, () => sheet.copyTo(book)));
  callAll(time, "Sheet", 1, sheet, { setName: [`${scratchName} 3`] });
  sheet.setName(scratchName);
};

/** The book is given the settings that it has. */
const settings: Trial = ({ book }, time) =>
  callAll(time, "Spreadsheet", 1, book, {
    setSpreadsheetTimeZone: [book.getSpreadsheetTimeZone()],
    setSpreadsheetLocale: [book.getSpreadsheetLocale()],
  });

const stores: Trial = ({ google }, time) => {
  callAll(time, "Properties", 1, google.PropertiesService.getDocumentProperties(), {
    setProperty: [scratchKey, "đo"],
    getProperty: [scratchKey],
    getProperties: [],
    deleteProperty: [scratchKey],
  });
  const lock = google.LockService.getDocumentLock();
  if (lock !== null) callAll(time, "Lock", 1, lock, { tryLock: [1], releaseLock: [] });
};

const drive: Trial = ({ google }, time) => {
  const files = google.Drive?.Files;
  if (files === undefined) throw new Error("dịch vụ Drive đang tắt");
  callAll(time, "Drive.Files", 1, files, {
    list: [{ q: "trashed = false", fields: "files(id)" }],
    generateIds: [{ count: 1 }],
  });
};

export const trials: readonly Trial[] = [
  ...[...asked, ...contents, rules, protections, marks, charts, ...looks],
  ...[sheets, settings, stores, drive],
];
