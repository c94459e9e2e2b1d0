import type { CellStyle } from "hucre";
import { fillsItself } from "../model/array-formula.ts";
import type { Book, FileRecord, MailUse, Mark, ProtectedRange, TriggerRecord } from "../model/book-model.ts";
import { internStyle, type StyleTable } from "../model/cell-style.ts";
import { wasRead } from "../model/file-sheet.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { SheetState } from "../model/sheet-state.ts";
import { plainOf } from "../model/stored.ts";
import { tailOf } from "./tail-styles.ts";

/** What only the writer of a sheet knows. */
export type SheetExtra = Pick<SheetState, "fileName" | "formulas">;

export interface BookState {
  readonly version: 1;
  readonly id: string;
  readonly timeZone: string | undefined;
  readonly locale: string;
  readonly nextSheetId: number;
  readonly marks: readonly Mark[];
  readonly protections: readonly ProtectedRange[];
  readonly properties: Readonly<Record<string, string>>;
  readonly files: readonly FileRecord[];
  /** Absent in files written before the host had triggers and mail. */
  readonly triggers?: readonly TriggerRecord[];
  readonly mailUse?: Readonly<Record<string, MailUse>>;
  readonly styles: readonly (readonly [number, CellStyle])[];
  readonly sheets: readonly SheetState[];
}

/** The texts of row 1, by which marks and renamed tabs are found again. */
export function headerOf(sheet: SheetModel): readonly string[] {
  return (sheet.rows[0]?.values ?? []).map((value) => String(plainOf(value) ?? ""));
}

/** Gathers the state of a book for its state sheet. `extra` tells what the writer of each sheet found out. */
export function bookState(book: Book, extra: (sheet: SheetModel) => SheetExtra): BookState {
  const sheets = book.sheets.map((sheet): SheetState => {
    const { id, name, maxRows, maxColumns } = sheet;
    const now = { id, name, maxRows, maxColumns, ...extra(sheet) };
    if (wasRead(sheet))
      return {
        ...now,
        header: headerOf(sheet),
        tail: tailOf(sheet),
        ...(fillsItself(sheet) ? { fills: true } : {}),
      };
    // Nobody has looked at it: what was known of it holds.
    const { header = [], tail, formulas = {}, fills } = book.file?.states.get(id) ?? {};
    return { ...now, formulas, header, tail, ...(fills === undefined ? {} : { fills }) };
  });
  const used = new Set(sheets.flatMap(({ tail }) => tail?.runs.flatMap(([, styles]) => styles) ?? []));
  // Numbered as they come, so that the same book is the same text whatever its table went through.
  const numbers = new Map([...used].map((id, index) => [id, index]));
  return {
    version: 1,
    id: book.id,
    timeZone: book.timeZone,
    locale: book.locale,
    nextSheetId: book.nextSheetId,
    marks: book.marks,
    protections: book.protections,
    properties: Object.fromEntries(book.properties),
    files: book.files,
    triggers: book.triggers,
    mailUse: Object.fromEntries(book.mailUse),
    styles: [...used].map((id, index) => [index, book.styles.list[id] ?? {}] as const),
    sheets: sheets.map((sheet) => withTailIds(sheet, (id) => numbers.get(id) ?? 0)),
  };
}

/**
 * Reads the JSON our own save wrote; a later version is refused rather than half understood. Looks of tails are then those
 * of the book's own table: a sheet nobody looks at is saved with them again.
 */
export function parseBookState(json: string, table: StyleTable): BookState {
  const state: BookState = JSON.parse(json);
  if (state.version !== 1)
    throw new Error("Tệp này do bản máy chủ cục bộ mới hơn ghi; hãy cập nhật rồi mở lại.");
  const ids = new Map(state.styles.map(([id, style]) => [id, internStyle(table, style)]));
  return { ...state, sheets: state.sheets.map((sheet) => withTailIds(sheet, (id) => ids.get(id) ?? 0)) };
}

/** What is known of a sheet, the looks of its tail by other numbers. */
function withTailIds(sheet: SheetState, idNow: (id: number) => number): SheetState {
  if (sheet.tail === undefined) return sheet;
  const { from, runs } = sheet.tail;
  return { ...sheet, tail: { from, runs: runs.map(([count, styles]) => [count, styles.map(idNow)]) } };
}
