import { type Call, each, type Peer } from "./peer.ts";

/** getGmailTemplateFromDrafts_: the draft is the only one there, without pictures. */
const template: readonly Call[] = [
  ...["GmailApp.getDrafts", "GmailDraft.getMessage", "GmailMessage.getSubject", "GmailDraft.getMessage"],
  ...["GmailDraft.getMessage", "GmailMessage.getAttachments", "GmailDraft.getMessage"],
  ...["GmailMessage.getAttachments", "GmailMessage.getBody", "GmailMessage.getBody"],
];

/** sendEmails: all rows read once, all letters sent, and only then, in one write, the column that says so. */
export const mailMerge: Peer = {
  name: "mail-merge (Google), sendEmails",
  source: "googleworkspace/apps-script-samples, solutions/automations/mail-merge/Code.js, commit 76e72de",
  scriptBytes: 8_274,
  *calls(items) {
    yield* ["SpreadsheetApp.getActiveSheet", "Browser.inputBox"];
    yield* template;
    yield* ["Sheet.getDataRange", ["Range.getDisplayValues", items * 5]] satisfies readonly Call[];
    yield* each(items, () => ["GmailApp.sendEmail"]);
    yield* ["Sheet.getRange", ["Range.setValues", items]] satisfies readonly Call[];
  },
};
