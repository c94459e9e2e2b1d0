import type { ColumnMark } from "../core/table/find-columns.ts";
import type {
  GoogleDeveloperMetadata,
  GoogleDeveloperMetadataFinder,
  GoogleSheet,
  GoogleSpreadsheet,
} from "./surface.ts";

/** Key of the developer metadata that marks a column; DOCUMENT visible, so that a copied book keeps its marks. */
export const columnKey = "thi-dua.cot";
const schemaKey = "thi-dua.phien-ban";
const stampKey = "thi-dua.da-lap";

/** From so many sheets on one search of the whole book costs less than one in each. */
const MANY = 4;

/** What a mark tells; nothing where it stands on no column. */
function columnMark(metadata: GoogleDeveloperMetadata, sheet: string): readonly ColumnMark[] {
  const column = metadata.getLocation().getColumn();
  const value = metadata.getValue();
  return column === null || value === null ? [] : [{ sheet, column: column.getColumn(), value }];
}

/**
 * The marked columns of these sheets. A few are searched each by itself, which tells the sheet; in a search of the whole
 * book sheets are told apart by id: a name would be a round trip per column (getSheetId 2 ms, getSheetName 150 ms:
 * https://tanaikech.github.io/2022/08/31/).
 */
export function readColumnMarks(
  book: GoogleSpreadsheet,
  sheets: readonly (readonly [name: string, sheet: GoogleSheet])[],
): readonly ColumnMark[] {
  const found = (finder: GoogleDeveloperMetadataFinder): readonly GoogleDeveloperMetadata[] =>
    finder.withKey(columnKey).find();
  if (sheets.length < MANY)
    return sheets.flatMap(([name, sheet]) =>
      found(sheet.createDeveloperMetadataFinder()).flatMap((metadata) => columnMark(metadata, name)),
    );
  const names = new Map(sheets.map(([name, sheet]) => [sheet.getSheetId(), name]));
  return found(book.createDeveloperMetadataFinder()).flatMap((metadata) => {
    const sheet = names.get(metadata.getLocation().getColumn()?.getSheet().getSheetId() ?? -1);
    return sheet === undefined ? [] : columnMark(metadata, sheet);
  });
}

/** The book's schema version; a book set up several times carries one mark per version, the highest counts. */
export function readSchemaVersion(book: GoogleSpreadsheet): number {
  const versions = book
    .createDeveloperMetadataFinder()
    .withKey(schemaKey)
    .find()
    .map((metadata) => Number(metadata.getValue()) || 0);
  return Math.max(0, ...versions);
}

export function writeSchemaVersion(book: GoogleSpreadsheet, version: number, visibility: unknown): void {
  book.addDeveloperMetadata(schemaKey, String(version), visibility);
}

/** How many columns of the book bear a mark: one call, none of the marks is asked. */
export function countColumnMarks(book: GoogleSpreadsheet): number {
  return book.createDeveloperMetadataFinder().withKey(columnKey).find().length;
}

/** Takes these marks off a sheet again. */
export function takeColumnMarks(sheet: GoogleSheet, values: ReadonlySet<string>): void {
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(columnKey).find())
    if (values.has(metadata.getValue() ?? "")) metadata.remove();
}

/** Where set-up notes its work; DOCUMENT visible like the marks, so that a copied book is known to be laid. */
export function layoutStampOf(book: GoogleSpreadsheet): GoogleDeveloperMetadata | undefined {
  const [stamp] = book.createDeveloperMetadataFinder().withKey(stampKey).find();
  return stamp;
}

/** The first note of a book; a later one is put in its place. */
export function addLayoutStamp(book: GoogleSpreadsheet, text: string, visibility: unknown): void {
  book.addDeveloperMetadata(stampKey, text, visibility);
}
