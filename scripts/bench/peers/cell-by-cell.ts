import { type Call, each, type Peer } from "./peer.ts";

/** The published example: of each row two cells are read and one is written. Its author measured 24.1 s for 100 rows. */
export const readAndWriteEach: Peer = {
  name: "cell by cell: 2 read, 1 written a row (excelspeedup)",
  source: "https://gas.excelspeedup.com/gas-spreadsheet-speedup, example 1",
  scriptBytes: 350,
  *calls(rows) {
    yield "SpreadsheetApp.getActiveSheet";
    yield* each(rows, () => [
      ...["Sheet.getRange", "Range.getValue", "Sheet.getRange", "Range.getValue", "Sheet.getRange"],
      ["Range.setValue", 1],
    ]);
  },
};

/** One cell in so many is wrong and painted; ours finds about as many. */
const wrongEach = 20;
const columns = 6;

/** lintSheet before it looks at rows: old marks taken away, blanks cleaned, doubles looked for, everything read. */
function* lintSheet(rows: number): Iterable<Call> {
  yield* ["SpreadsheetApp.getActive", "Spreadsheet.getSheetByName", "Sheet.getLastRow"];
  yield* each(columns, () => [
    "Sheet.getRange",
    ["Range.getBackgrounds", rows],
    ["Range.getFontColors", rows],
  ]);
  yield* ["Sheet.getRange", ["Range.getValues", rows * columns]] satisfies readonly Call[];
  yield* ["Sheet.getLastRow", "Sheet.getRange", ["Range.getBackgrounds", rows]] satisfies readonly Call[];
  yield* [
    ["Range.getValues", rows],
    "Sheet.getRange",
    ["Range.getValues", rows * columns],
  ] satisfies readonly Call[];
  yield* ["Sheet.getRangeList", "RangeList.setBackground"];
}

/** checkUnreferencedDetails: two columns read whole. */
function* unreferenced(rows: number): Iterable<Call> {
  yield* ["SpreadsheetApp.getActive", "Spreadsheet.getSheetByName", "Spreadsheet.getSheetByName"];
  yield* ["Sheet.getLastRow", "Sheet.getRange", ["Range.getBackgrounds", rows]] satisfies readonly Call[];
  yield* ["Sheet.getRange", ["Range.getValues", rows], "Sheet.getLastRow"] satisfies readonly Call[];
  yield* ["Sheet.getRange", ["Range.getValues", rows]] satisfies readonly Call[];
}

/** lintDetailsSheet: of each row two cells are asked for again, one by one, and a wrong one is painted at once. */
export const lintDetails: Peer = {
  name: "lintDetailsSheet, one sheet (CoMapeo)",
  source: "digidem/comapeo-config-spreadsheet-plugin, src/lint.ts, commit dcdc536",
  scriptBytes: 70_071,
  *calls(rows) {
    yield* [
      "SpreadsheetApp.getActive",
      "Spreadsheet.getSheetByName",
      "Sheet.getLastRow",
      "Sheet.getLastColumn",
    ];
    yield* each(3, () => ["Sheet.getRange", ["Range.getBackgrounds", rows]]);
    yield* unreferenced(rows);
    yield* lintSheet(rows);
    yield* each(rows, function* (row) {
      yield* ["Sheet.getRange", "Range.getValue", "Sheet.getRange", "Range.getValue"];
      if (row % wrongEach === 0)
        yield* ["Sheet.getRange", ["Range.setBackground", 1]] satisfies readonly Call[];
    });
  },
};
