import { expect, test } from "vitest";
import { lintDetails, readAndWriteEach } from "../../scripts/bench/peers/cell-by-cell.ts";
import { mergeToDocs, mergeToPdfs } from "../../scripts/bench/peers/copy-and-replace.ts";
import { generatePdfs, sendPdfs } from "../../scripts/bench/peers/generate-pdfs.ts";
import { mailMerge } from "../../scripts/bench/peers/mail-merge.ts";
import { type Call, each, measurePeer, type Peer } from "../../scripts/bench/peers/peer.ts";

const loop = (calls: () => Iterable<Call>): Peer => ({ name: "", source: "", scriptBytes: 0, calls });

/** Published loops and how long their authors waited; where each was published stands in costs.ts and peers/costs.ts. */
const published: readonly (readonly [string, number, Peer])[] = [
  [
    "Google: 100 × 100 backgrounds one by one, a flush each row",
    70,
    loop(() => each(100, () => [...each(100, () => ["Range.setBackground"]), "SpreadsheetApp.flush"])),
  ],
  [
    "Google: the same as one table",
    1,
    loop(() => [["Range.setBackgrounds", 10_000], "SpreadsheetApp.flush"] satisfies readonly Call[]),
  ],
  ["excelspeedup: 100 rows, two cells read and one written", 24.1, loop(() => readAndWriteEach.calls(100))],
  [
    "takami: 100 cells read and written",
    18,
    loop(() => each(100, () => ["Sheet.getRange", "Range.getValue", "Sheet.getRange", "Range.setValue"])),
  ],
  ["bugbugnow: getLastRow a thousand times", 159.6, loop(() => each(1_000, () => ["Sheet.getLastRow"]))],
  [
    "bugbugnow: a thousand cells read one by one",
    2.3,
    loop(() => each(1_000, () => ["Sheet.getRange", "Range.getValue"])),
  ],
  [
    "log of 2020: 5,510 × 7 cells read",
    0.594,
    loop(() => [["Range.getValues", 38_570]] satisfies readonly Call[]),
  ],
  [
    "stackoverflow 29263774: 4,000 cells written and flushed",
    0.61,
    loop(() => [["Range.setValues", 4_000], "SpreadsheetApp.flush"] satisfies readonly Call[]),
  ],
];

test.each(published)("%s: the meter tells %d s within two and a half times", (_, seconds, peer) => {
  const told = measurePeer(peer, 0).meter.simulatedMs / 1000;
  expect(told / seconds).toBeGreaterThan(1 / 2.5);
  expect(told / seconds).toBeLessThan(2.5);
});

/** What one item more costs, method by method, as counted in the file that the peer names. */
const perItem: readonly (readonly [Peer, Readonly<Record<string, number>>])[] = [
  [
    generatePdfs,
    {
      "Spreadsheet.toast": 1,
      "Spreadsheet.getId": 2,
      "SpreadsheetApp.getActive": 2,
      "Spreadsheet.getSheetByName": 1,
      "Sheet.getRangeList": 1,
      "RangeList.getRanges": 1,
      "Range.clearContent": 5,
      "Sheet.getRange": 7,
      "Range.setValue": 5,
      "Range.setValues": 1,
      "SpreadsheetApp.flush": 1,
      "Utilities.sleep": 1,
      "Sheet.getSheetId": 1,
      "ScriptApp.getOAuthToken": 1,
      "UrlFetchApp.fetch": 1,
      "DriveApp.getFileById": 1,
      "File.getParents": 1,
      "Folder.getFolders": 1,
      "Folder.getName": 1,
      "Folder.createFile": 1,
      "File.getUrl": 1,
    },
  ],
  [
    sendPdfs,
    {
      "Spreadsheet.toast": 1,
      "DriveApp.getFileById": 1,
      "File.getAs": 1,
      "GmailApp.sendEmail": 1,
      "Sheet.getRange": 1,
      "Range.setValue": 1,
    },
  ],
  [mailMerge, { "GmailApp.sendEmail": 1 }],
  [
    mergeToDocs(19),
    {
      "File.makeCopy": 1,
      "File.getId": 1,
      "DocumentApp.openById": 1,
      "Document.getBody": 1,
      "Body.replaceText": 19,
      "Document.saveAndClose": 1,
      "Sheet.getRange": 1,
      "File.getUrl": 1,
      "Range.setValue": 1,
    },
  ],
  [
    mergeToPdfs(3),
    {
      "File.makeCopy": 1,
      "File.getId": 1,
      "DocumentApp.openById": 1,
      "Document.getBody": 1,
      "Body.replaceText": 3,
      "Document.saveAndClose": 1,
      "File.getAs": 1,
      "Folder.createFile": 1,
      "File.setName": 1,
      "Folder.removeFile": 1,
    },
  ],
  [readAndWriteEach, { "Sheet.getRange": 3, "Range.getValue": 2, "Range.setValue": 1 }],
  [lintDetails, { "Sheet.getRange": 2, "Range.getValue": 2 }],
];

test.each(perItem)("one item more of $name", (peer, expected) => {
  const [fewer, more] = [21, 22].map((items) => measurePeer(peer, items).meter.calls);
  const grown = Object.entries(more ?? {})
    .map(([method, count]) => [method, count - (fewer?.[method] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  expect(Object.fromEntries(grown)).toEqual(expected);
});
