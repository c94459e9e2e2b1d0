import type { CellStyle, RoundtripWorkbook } from "hucre";
import type { ForeignParts } from "../file/foreign-parts.ts";
import type { StyleTable } from "./cell-style.ts";
import type { Rect } from "./rect.ts";
import type { SheetModel } from "./sheet-model.ts";

/** Developer metadata. `sheet` and `column` are undefined for a mark on the whole book. */
export interface Mark {
  readonly key: string;
  value: string;
  readonly sheet: number | undefined;
  column: number | undefined;
  row: number | undefined;
}

export interface ProtectedRange {
  readonly sheet: number;
  rect: Rect;
  description: string;
  warningOnly: boolean;
}

/** A file some clerk made through Drive; its bytes lie in the LocalDrive. */
export interface FileRecord {
  readonly id: string;
  readonly owner: string;
  name: string;
  mimeType: string;
  /** Name in the folder; undefined for a Drive folder, which has no directory of its own. */
  fileName: string | undefined;
  parents: readonly string[];
  appProperties: Readonly<Record<string, string>>;
}

/** A clock trigger some user switched on; nobody else sees it (platform.md §5.2). */
export interface TriggerRecord {
  readonly owner: string;
  readonly handler: string;
  readonly kind: "clock";
  readonly everyHours: number;
  /** When it is due next, milliseconds since 1970. */
  nextRun: number;
}

/** What a user has sent since the day's first letter. */
export interface MailUse {
  readonly since: number;
  readonly recipients: number;
}

/** What a save goes back to: hucre's own workbook, and the parts of the file that only pass through. */
export interface BookFile {
  readonly workbook: RoundtripWorkbook;
  readonly foreign: ForeignParts;
}

/** A workbook in memory. Several hosts (clerks) may act on the same one. */
export interface Book {
  id: string;
  timeZone: string | undefined;
  locale: string;
  sheets: SheetModel[];
  nextSheetId: number;
  readonly styles: StyleTable;
  marks: Mark[];
  protections: ProtectedRange[];
  readonly properties: Map<string, string>;
  readonly files: FileRecord[];
  readonly triggers: TriggerRecord[];
  /** By user. */
  readonly mailUse: Map<string, MailUse>;
  /** Who holds the document lock now: the lock object of one run, or any object a test puts here. */
  lockHolder: object | undefined;
  /** What a cell's font is where its look does not say. */
  readonly defaultFont: CellStyle["font"];
  /** The file it was opened from, or that its first save made. */
  file: BookFile | undefined;
  sheetByName(name: string): SheetModel | undefined;
}

/** Cells of all grids together; Google stops at ten million. */
export function gridCells(book: Book): number {
  return book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
}

/** The sheet with this id; undefined once it is gone. */
export function sheetById(book: Book, id: number): SheetModel | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}
