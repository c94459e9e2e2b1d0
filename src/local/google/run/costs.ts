/** Simulated cost of one call. Source of the figures: platform.md §2.3; unlisted methods cost DEFAULT_COST. */
export interface Cost {
  readonly ms: number;
  readonly perCell?: number;
  /** A write waits in the batch; the next read or flush pays FLUSH_MS. */
  readonly kind?: "read" | "write";
}

/** What the first read after a write, or a flush, waits for the batch (300–600 ms). */
export const FLUSH_MS = 400;
/** Properties the service keeps at hand: 2–10 ms. */
const CACHED: Cost = { ms: 5 };
const FORMAT: Cost = { ms: 60, kind: "write" };
/** A look for each cell: 10,000 backgrounds in about a second (platform.md §2.1). */
const TABLE: Cost = { ms: 60, perCell: 0.1, kind: "write" };
/** A guess (ước): a mark knows its place as a sheet knows its id, which was measured at 2 ms (platform.md §2.1). */
const ASKED_OBJECT: Cost = { ms: 2 };

export const DEFAULT_COST = CACHED;

export const COSTS: Readonly<Record<string, Cost>> = {
  "SpreadsheetApp.getActive": { ms: 5 },
  "SpreadsheetApp.flush": { ms: 5, kind: "read" },
  "Spreadsheet.getSheets": { ms: 150 },
  "Spreadsheet.insertSheet": { ms: 300, kind: "write" },
  "Spreadsheet.addDeveloperMetadata": FORMAT,
  "Spreadsheet.setSpreadsheetTimeZone": FORMAT,
  "Spreadsheet.setSpreadsheetLocale": FORMAT,
  "Spreadsheet.toast": { ms: 60 },
  "DeveloperMetadata.getKey": ASKED_OBJECT,
  "DeveloperMetadata.getValue": ASKED_OBJECT,
  "DeveloperMetadata.getLocation": ASKED_OBJECT,
  "DeveloperMetadataLocation.getColumn": ASKED_OBJECT,
  "DeveloperMetadataFinder.find": { ms: 300, kind: "read" },
  "Range.getValues": { ms: 150, perCell: 0.0085, kind: "read" },
  "Range.getRichTextValues": { ms: 150, perCell: 0.0085, kind: "read" },
  "Range.getNotes": { ms: 150, perCell: 0.0085, kind: "read" },
  "Range.setValues": { ms: 60, perCell: 0.02, kind: "write" },
  "Range.getFormula": { ms: 150, kind: "read" },
  "Range.getNumberFormat": { ms: 150, kind: "read" },
  "Range.activate": FORMAT,
  "Range.setNotes": { ms: 60, perCell: 0.02, kind: "write" },
  "Range.setNumberFormat": FORMAT,
  "Range.setFontWeight": FORMAT,
  "Range.setFontColor": FORMAT,
  "Range.setBackground": FORMAT,
  "Range.setWrap": FORMAT,
  "Range.setNumberFormats": TABLE,
  "Range.setBackgrounds": TABLE,
  "Range.setFontColors": TABLE,
  "Range.setFontWeights": TABLE,
  "Range.setHorizontalAlignment": FORMAT,
  "Range.breakApart": FORMAT,
  "RangeList.setBorder": FORMAT,
  "RangeList.setFontSize": FORMAT,
  "RangeList.setWrap": FORMAT,
  "Range.setVerticalAlignment": FORMAT,
  "Range.setDataValidation": FORMAT,
  "Range.protect": FORMAT,
  "Range.addDeveloperMetadata": FORMAT,
  "RangeList.setNumberFormat": FORMAT,
  "Protection.setDescription": FORMAT,
  "Protection.setWarningOnly": FORMAT,
  "Sheet.getSheetId": { ms: 2 },
  "Sheet.getDataRange": { ms: 150, kind: "read" },
  "Sheet.getLastRow": { ms: 150, kind: "read" },
  "Sheet.insertRowsAfter": FORMAT,
  "Sheet.insertColumnsAfter": FORMAT,
  "Sheet.setFrozenRows": FORMAT,
  "Sheet.setHiddenGridlines": FORMAT,
  "Sheet.clear": FORMAT,
  "Sheet.clearNotes": FORMAT,
  "Sheet.getCharts": { ms: 150, kind: "read" },
  "Sheet.insertChart": { ms: 300, kind: "write" },
  "Sheet.removeChart": FORMAT,
  "Sheet.setColumnWidths": FORMAT,
  "Sheet.hideColumns": FORMAT,
  "Sheet.hideSheet": FORMAT,
  "Sheet.showSheet": FORMAT,
  "Sheet.setTabColor": FORMAT,
  "Sheet.setName": FORMAT,
  "Sheet.copyTo": { ms: 1000, kind: "write" },
  "Sheet.getProtections": { ms: 150, kind: "read" },
  "Sheet.getConditionalFormatRules": { ms: 150, kind: "read" },
  "Sheet.setConditionalFormatRules": FORMAT,
  "Properties.getProperty": { ms: 30 },
  "Properties.setProperty": { ms: 62 },
  "Properties.deleteProperty": { ms: 62 },
  "MailApp.getRemainingDailyQuota": { ms: 100 },
  "MailApp.sendEmail": { ms: 300 },
  "ScriptApp.getProjectTriggers": { ms: 150 },
  "ScriptApp.deleteTrigger": { ms: 200 },
  "ClockTriggerBuilder.create": { ms: 200 },
  "Lock.tryLock": { ms: 60 },
  "Lock.releaseLock": { ms: 60 },
  "ScriptApp.getOAuthToken": { ms: 100 },
  "UrlFetchApp.fetch": { ms: 2000 },
  "Drive.Files.create": { ms: 3000 },
  "Drive.Files.update": { ms: 3000 },
  "Ui.alert": { ms: 300 },
  "Ui.showSidebar": { ms: 300 },
};
