import type { ColumnMark } from "../core/table/find-columns.ts";
import type { GoogleSpreadsheet } from "./surface.ts";

/** Key of the developer metadata that marks a column; DOCUMENT visible, so that a copied book keeps its marks. */
export const columnKey = "thi-dua.cot";
const schemaKey = "thi-dua.phien-ban";

/** All marked columns of the book, found in one call. */
export function readColumnMarks(book: GoogleSpreadsheet): readonly ColumnMark[] {
  return book
    .createDeveloperMetadataFinder()
    .withKey(columnKey)
    .find()
    .flatMap((metadata) => {
      const column = metadata.getLocation().getColumn();
      const value = metadata.getValue();
      if (column === null || value === null) return [];
      return [{ sheet: column.getSheet().getName(), column: column.getColumn(), value }];
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
