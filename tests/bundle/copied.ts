import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { type Office, officeOver, twinOf } from "./office.ts";

/**
 * *Tệp › Tạo bản sao*. Sheets, looks, rules, formulas and developer metadata go along, and the bound script; whoever copies is the
 * owner of both (https://developers.google.com/apps-script/guides/bound), whom no protection shuts out
 * (https://developers.google.com/apps-script/reference/spreadsheet/protection#canEdit()). The copied script is a project of its
 * own: it starts without properties (observed: https://github.com/grahamearley/FirestoreGoogleAppsScript/issues/142), without
 * triggers, which belong to a project and the user who made them
 * (https://developers.google.com/apps-script/guides/triggers/installable), and, as another app, without the files of the first one
 * (https://developers.google.com/workspace/drive/api/guides/api-specific-auth, drive.file).
 */
export function copied({ book }: Office): Office {
  const copy = {
    ...twinOf(book),
    id: `${book.id}-ban-sao`,
    properties: new Map<string, string>(),
    triggers: [],
    files: [],
    lockHolder: undefined,
  };
  copy.protections = copy.protections.map(({ editors: _others, domain: _theirs, ...range }) => range);
  // The twin looks for sheets in itself.
  return officeOver(
    { ...copy, sheetByName: (name) => copy.sheets.find((sheet) => sheet.name === name) },
    memoryDrive(),
  );
}
