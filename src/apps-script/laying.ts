import type { Workbook } from "../ports/workbook.ts";
import type { CellCodec } from "./cells.ts";
import { addColumns, renameHeader } from "./change-header.ts";
import { columnMarksOf, type Tabs } from "./column-marks.ts";
import { core } from "./core.ts";
import { layBehind, layTab, layUsable, widenTab } from "./sheet-layout.ts";
import type { GoogleDeveloperMetadata, GoogleSpreadsheet, GoogleSpreadsheetApp } from "./surface.ts";

const schemaKey = "thi-dua.phien-ban";
const stampKey = "thi-dua.da-lap";

/** The book's schema version; a book set up several times carries one mark per version, the highest counts. */
function readSchemaVersion(book: GoogleSpreadsheet): number {
  const versions = book
    .createDeveloperMetadataFinder()
    .withKey(schemaKey)
    .find()
    .map((metadata) => Number(metadata.getValue()) || 0);
  return Math.max(0, ...versions);
}

function writeSchemaVersion(book: GoogleSpreadsheet, version: number, visibility: unknown): void {
  book.addDeveloperMetadata(schemaKey, String(version), visibility);
}

/** Where set-up notes its work; DOCUMENT visible, so that a copied book keeps it and is known to be laid. */
function layoutStampOf(book: GoogleSpreadsheet): GoogleDeveloperMetadata | undefined {
  const [stamp] = book.createDeveloperMetadataFinder().withKey(stampKey).find();
  return stamp;
}

/** The first note of a book; a later one is put in its place. */
function addLayoutStamp(book: GoogleSpreadsheet, text: string, visibility: unknown): void {
  book.addDeveloperMetadata(stampKey, text, visibility);
}

type Laying =
  | "schemaVersion"
  | "setSchemaVersion"
  | "layoutStamp"
  | "setLayoutStamp"
  | keyof ReturnType<typeof columnMarksOf>
  | "lay"
  | "layLabels"
  | "addColumns"
  | "moveColumns"
  | "renameHeader";

/** What set-up and migrations ask of the workbook, and where its columns stand. */
export function layingOf(
  app: GoogleSpreadsheetApp,
  book: GoogleSpreadsheet,
  sheets: Tabs,
  cellsOf: CellCodec["write"],
): Pick<Workbook, Laying> {
  let stamp: GoogleDeveloperMetadata | undefined;
  let isNone = false;
  return {
    schemaVersion: () => readSchemaVersion(book),
    setSchemaVersion: (version) =>
      writeSchemaVersion(book, version, app.DeveloperMetadataVisibility.DOCUMENT),
    layoutStamp: () => {
      stamp = layoutStampOf(book);
      isNone = stamp === undefined;
      return stamp?.getValue() ?? "";
    },
    setLayoutStamp: (text) => {
      if (!isNone) stamp ??= layoutStampOf(book);
      isNone = false;
      if (stamp === undefined) addLayoutStamp(book, text, app.DeveloperMetadataVisibility.DOCUMENT);
      else stamp.setValue(text);
    },
    ...columnMarksOf(book, sheets),
    lay: (layout, part) => {
      const { sheet: name, insertAt } = layout;
      if (part === "tab") {
        if (insertAt === null) widenTab(sheets.named(name), layout);
        else sheets.know(name, layTab(book, layout, insertAt));
        return;
      }
      const sheet = sheets.named(name);
      if (part === "usable") layUsable(app, sheet, layout, sheets.named, cellsOf);
      else layBehind(app, sheet, layout, sheets.named, part);
    },
    layLabels: (name, row, insertAt) => {
      const sheet = insertAt === null ? sheets.named(name) : book.insertSheet(name, insertAt);
      if (insertAt === null) sheet.clear();
      else sheets.know(name, sheet);
      sheet.hideSheet();
      sheet.getRange(1, 1, 1, row.length).setValues([[...row]]);
    },
    addColumns: (name, columns) => addColumns(sheets.named(name), columns),
    moveColumns: (name, column, count, to) => {
      const letters = [column, column + count - 1].map((at) => core().columnLetters(at));
      const sheet = sheets.named(name);
      sheet.moveColumns(sheet.getRange(letters.join(":")), to);
    },
    renameHeader: (name, from, to) => renameHeader(sheets.named(name), from, to),
  };
}
