import type { ColumnMark } from "../core/table/find-columns.ts";
import type { GoogleSpreadsheet } from "./surface.ts";

/** Key of the developer metadata that marks a column; DOCUMENT visible, so that a copied book keeps its marks. */
export const columnKey = "thi-dua.cot";
const schemaKey = "thi-dua.phien-ban";

/**
 * All marked columns of the book, found in one call. Sheets are told apart by id: a name would be a round trip per
 * column (getSheetId 2 ms, getSheetName 150 ms: https://tanaikech.github.io/2022/08/31/).
 */
export function readColumnMarks(book: GoogleSpreadsheet): readonly ColumnMark[] {
  const names = new Map(book.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  return book
    .createDeveloperMetadataFinder()
    .withKey(columnKey)
    .find()
    .flatMap((metadata) => {
      const column = metadata.getLocation().getColumn();
      const value = metadata.getValue();
      if (column === null || value === null) return [];
      const sheet = names.get(column.getSheet().getSheetId());
      return sheet === undefined ? [] : [{ sheet, column: column.getColumn(), value }];
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
