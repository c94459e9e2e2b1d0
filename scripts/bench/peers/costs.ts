import type { Cost } from "../../../src/local/google/run/cost-kinds.ts";
import { costOf } from "../../../src/local/google/run/cost-of.ts";
import { COSTS } from "../../../src/local/google/run/costs.ts";

/** 1,000 times getRange and getValue in a row: 3,064 ms, of them 780 for Logger.log and what else stands around. */
const BUGBUG = "https://www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html";
/** An execution log: getValue 114 ms. */
const LOG = "https://es.stackoverflow.com/q/235185";

const guess = (text: string): Pick<Cost, "source"> => ({ source: { guess: text } });
const ownFigure = guess("platform.md §2.2; no published benchmark was found");
const roundTrip: Cost = { ms: 300, ...guess("a round trip to Drive") };
const look: Cost = { ms: 7, kind: "write", ...guess("as setBackground") };
const asked: Cost = { ms: 2, ...guess("as getSheetId") };

/** What our own code does not call and peers do. */
const peerCosts: Readonly<Record<string, Cost>> = {
  "SpreadsheetApp.getActiveSheet": costOf("SpreadsheetApp.getActive"),
  "Sheet.getLastColumn": { ...costOf("Sheet.getLastRow"), ...guess("as getLastRow") },
  "Range.getValue": {
    ms: 100,
    kind: "read",
    kept: { of: "cells", ms: 2.3, source: { measured: BUGBUG } },
    source: { measured: LOG },
  },
  "Range.setValue": costOf("Range.setValues"),
  "Range.getDisplayValues": costOf("Range.getNotes"),
  "Range.getBackgrounds": costOf("Range.getNotes"),
  "Range.getFontColors": costOf("Range.getNotes"),
  "Range.clearContent": look,
  "DriveApp.getFileById": roundTrip,
  "DriveApp.getFolderById": roundTrip,
  "File.getParents": roundTrip,
  "File.makeCopy": { ms: 3000, ...ownFigure },
  "File.getId": asked,
  "File.getUrl": asked,
  "File.getAs": { ms: 2000, ...ownFigure },
  "File.setName": roundTrip,
  "Folder.getFolders": roundTrip,
  "Folder.getName": asked,
  "Folder.createFile": { ms: 1000, ...guess("an upload without conversion") },
  "Folder.removeFile": roundTrip,
  "DocumentApp.openById": { ms: 600, ...ownFigure },
  "Document.getBody": asked,
  "Document.saveAndClose": { ms: 1000, ...ownFigure },
  "Body.replaceText": { ms: 30, ...ownFigure },
  "GmailApp.sendEmail": costOf("MailApp.sendEmail"),
  "GmailApp.getDrafts": roundTrip,
  "GmailDraft.getMessage": { ms: 100, ...guess("a round trip") },
  "GmailMessage.getSubject": { ms: 100, ...guess("a round trip") },
  "GmailMessage.getAttachments": { ms: 100, ...guess("a round trip") },
  "GmailMessage.getBody": { ms: 100, ...guess("a round trip") },
  "Browser.inputBox": costOf("Ui.alert"),
  /** The sample waits half a second before each PDF, in its own words “to offset any potential latency”. */
  "Utilities.sleep": { ms: 500, source: { measured: "generate-pdfs/Code.js" } },
};

/** The cost of a peer's call, from the one table where we call it too. */
export function peerCost(method: string): Cost {
  const cost = COSTS[method] ?? peerCosts[method];
  if (cost === undefined) throw new Error(`no cost for ${method} of a peer`);
  return cost;
}
