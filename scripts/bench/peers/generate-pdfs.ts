import { type Call, each, type Peer } from "./peer.ts";

const source =
  "googleworkspace/apps-script-samples, solutions/automations/generate-pdfs (Code.js, Utilities.js), commit 76e72de";
const scriptBytes = 13_242;
const columns = 9;

/** dataRangeToObject: a whole sheet in one read. */
function* wholeSheet(rows: number): Iterable<Call> {
  yield* ["Sheet.getLastRow", "Sheet.getLastColumn", "Sheet.getRange"];
  yield ["Range.getValues", rows * columns];
}

/** clearTemplateSheet: four places one by one, then the lines. */
const cleared: readonly Call[] = [
  ...["SpreadsheetApp.getActive", "Spreadsheet.getSheetByName", "Sheet.getRangeList", "RangeList.getRanges"],
  ...Array.from({ length: 4 }, (): Call => ["Range.clearContent", 1]),
  "Sheet.getRange",
  ["Range.clearContent", 42],
];

/** createPDF with getFolderByName_: the folder is looked for anew for each file; here it is the first one found. */
const exported: readonly Call[] = [
  ...["Sheet.getSheetId", "ScriptApp.getOAuthToken", "UrlFetchApp.fetch"],
  ...["SpreadsheetApp.getActive", "Spreadsheet.getId", "DriveApp.getFileById", "File.getParents"],
  ...["Folder.getFolders", "Folder.getName", "Folder.createFile"],
];

/** createInvoiceForCustomer: five cells and three lines typed into the template sheet, then that sheet as PDF. */
function* invoice(): Iterable<Call> {
  yield* ["Spreadsheet.toast", "Spreadsheet.getId"];
  yield* cleared;
  yield* each(5, () => ["Sheet.getRange", ["Range.setValue", 1]]);
  yield* ["Sheet.getRange", ["Range.setValues", 18]] satisfies readonly Call[];
  yield* ["SpreadsheetApp.flush", "Utilities.sleep"];
  yield* exported;
  yield "File.getUrl";
}

/** processDocuments: one PDF for each customer. */
export const generatePdfs: Peer = {
  name: "generate-pdfs (Google), processDocuments",
  source,
  scriptBytes,
  *calls(items) {
    yield* ["SpreadsheetApp.getActive", ...Array.from({ length: 5 }, () => "Spreadsheet.getSheetByName")];
    yield* wholeSheet(items);
    yield* wholeSheet(10);
    yield* wholeSheet(3 * items);
    yield "Spreadsheet.toast";
    yield* each(items, invoice);
    yield* ["Sheet.getRange", ["Range.setValues", items * columns]] satisfies readonly Call[];
  },
};

/** sendEmails: each PDF fetched and sent, then its row marked. */
export const sendPdfs: Peer = {
  name: "generate-pdfs (Google), sendEmails",
  source,
  scriptBytes,
  *calls(items) {
    yield* ["SpreadsheetApp.getActive", "Spreadsheet.getSheetByName"];
    yield* wholeSheet(items);
    yield "Spreadsheet.toast";
    yield* each(items, () => [
      ...["Spreadsheet.toast", "DriveApp.getFileById", "File.getAs", "GmailApp.sendEmail", "Sheet.getRange"],
      ["Range.setValue", 1],
    ]);
  },
};
