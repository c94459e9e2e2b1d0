import type { CellStyle } from "hucre";
import type { OpcPackage } from "../../../opc/opc-package.ts";
import type { StyleTable } from "./cell-style.ts";
import { wasRead } from "./file-sheet.ts";
import type { Rect } from "./rect.ts";
import type { SheetModel } from "./sheet-model.ts";
import type { SheetState } from "./sheet-state.ts";
import type { StructureChange } from "./structure-change.ts";

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
  /** The clerks and groups who may edit it; absent where all may who may edit the book. */
  editors?: readonly string[];
  /** Whether the owner's whole organisation may edit it; absent where that is as with the book. */
  domain?: boolean;
  /** Blocks of a protected tab that are open to all who may edit the book. */
  open?: readonly Rect[];
  /** Protects the tab itself, not a range of it. */
  readonly wholeSheet?: true;
}

/** With whom the book is shared, as Google keeps it beside the book: no part of a file. */
export interface Sharing {
  readonly owner: string;
  /** Addresses of people and of groups who may edit. */
  readonly editors: readonly string[];
  /** The members of each group. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** The owner's organisation, and whether everybody of it may edit; absent for an account of gmail.com. */
  readonly domain?: { readonly name: string; readonly mayEdit: boolean };
}

/** A file some clerk made through Drive; its bytes lie in the LocalDrive. */
export interface FileRecord {
  readonly id: string;
  readonly owner: string;
  name: string;
  mimeType: string;
  /** Path in the folder of papers, with “/” between; undefined for a Drive folder. */
  fileName: string | undefined;
  /** Of a Drive folder in another: the directory in which its files lie. The clerk's own is the folder of papers. */
  readonly directory?: string;
  parents: readonly string[];
  appProperties: Readonly<Record<string, string>>;
  /** Put into the bin by its owner; what lies in a folder that was goes with it. */
  trashed?: boolean;
  /** When it was made, milliseconds since 1970; absent for files of older books. */
  readonly madeAt?: number;
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

/** The file that a save adds to. */
export interface BookFile {
  readonly package: OpcPackage;
  /** Looks of the file's cells: for each of its own the index in the book's table. */
  readonly styleIds: readonly number[];
  /** What the state sheet kept of each sheet, by id. */
  readonly states: ReadonlyMap<number, SheetState>;
  /** What the book calls tabs that have another name in the file. */
  readonly names: ReadonlyMap<string, string>;
  /** What became of its sheets since. */
  readonly log: StructureChange[];
  /** Lists of choices on the state sheet, to which rules of the file lead. */
  readonly lists: readonly (readonly string[])[];
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
  /** Absent for a book that lies as a file: whoever opens it may edit it. */
  sharing?: Sharing;
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

/** Cells of all grids that were looked at together; Google stops at ten million. */
export function gridCells(book: Book): number {
  return book.sheets.filter(wasRead).reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
}

/** @throws why a sheet could not be read, if one could not: whatever caught that went on without what it asked for */
export function refuseUnread({ sheets }: Book): void {
  for (const { file } of sheets) if (file?.unreadable !== undefined) throw file.unreadable;
}

/** Begins anew: what somebody looked at before is no fault of who asks for something else now. */
export function forgetUnread({ sheets }: Book): void {
  for (const { file } of sheets) if (file !== undefined) delete file.unreadable;
}

/** The sheet of this name. @throws where there is none */
export function sheetNamed(book: Book, name: string): SheetModel {
  const sheet = book.sheetByName(name);
  if (sheet === undefined) throw new Error(`Không có trang tính "${name}"`);
  return sheet;
}

/** The sheet with this id; undefined once it is gone. */
export function sheetById(book: Book, id: number): SheetModel | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}
