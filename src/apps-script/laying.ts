import type { Workbook } from "../ports/workbook.ts";
import { addColumns, renameHeader } from "./change-header.ts";
import { addLayoutStamp, countColumnMarks, layoutStampOf, takeColumnMarks } from "./column-marks.ts";
import { core } from "./core.ts";
import { layGuard, layRest, layUsable } from "./sheet-layout.ts";
import type {
  GoogleDeveloperMetadata,
  GoogleSheet,
  GoogleSpreadsheet,
  GoogleSpreadsheetApp,
} from "./surface.ts";

/** The tabs as the workbook knows them. */
interface Tabs {
  /** Throws where there is none of this name. */
  readonly named: (name: string) => GoogleSheet;
  readonly know: (name: string, sheet: GoogleSheet) => void;
}

type Laying =
  | "layoutStamp"
  | "setLayoutStamp"
  | "markCount"
  | "lay"
  | "takeMarks"
  | "addColumns"
  | "moveColumns"
  | "renameHeader";

/** What set-up and migrations ask of the workbook. */
export function layingOf(
  app: GoogleSpreadsheetApp,
  book: GoogleSpreadsheet,
  sheets: Tabs,
): Pick<Workbook, Laying> {
  let stamp: GoogleDeveloperMetadata | undefined;
  return {
    layoutStamp: () => {
      stamp = layoutStampOf(book);
      return stamp?.getValue() ?? "";
    },
    setLayoutStamp: (text) => {
      stamp ??= layoutStampOf(book);
      if (stamp === undefined) addLayoutStamp(book, text, app.DeveloperMetadataVisibility.DOCUMENT);
      else stamp.setValue(text);
    },
    markCount: () => countColumnMarks(book),
    lay: (layout, part) => {
      const { sheet: name, insertAt } = layout;
      if (insertAt !== null && part === "usable") sheets.know(name, book.insertSheet(name, insertAt));
      const sheet = sheets.named(name);
      if (part === "usable") layUsable(app, sheet, layout, sheets.named);
      else if (part === "rest") layRest(app, sheet, layout, sheets.named);
      else layGuard(app, sheet, layout);
    },
    takeMarks: (name, marks) => takeColumnMarks(sheets.named(name), new Set(marks)),
    addColumns: (name, columns) => addColumns(sheets.named(name), columns),
    moveColumns: (name, column, count, to) => {
      const letters = [column, column + count - 1].map((at) => core().columnLetters(at));
      const sheet = sheets.named(name);
      sheet.moveColumns(sheet.getRange(letters.join(":")), to);
    },
    renameHeader: (name, from, to) => renameHeader(sheets.named(name), from, to),
  };
}
