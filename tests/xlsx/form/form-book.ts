import { storedAt } from "../../../src/local/book/model/cells.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";

/** The cells of a sheet of a workbook as our own reader has them, from row 1; null for an empty cell. */
export async function cellsOf(bytes: Uint8Array, name: string): Promise<readonly (readonly unknown[])[]> {
  const sheet = (await openBook(bytes)).sheetByName(name);
  if (sheet === undefined) return [];
  return Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 16 }, (__, column) => storedAt(sheet, row + 1, column + 1)),
  ).filter((row) => row.some((cell) => cell !== null && cell !== ""));
}
