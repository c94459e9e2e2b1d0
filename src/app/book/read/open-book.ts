import { parseBook, type ReadBook } from "../../../core/book/parsed-book.ts";
import type { TableName } from "../../../core/tables/all-tables.ts";
import { allTables } from "../../../core/tables/all-tables.ts";
import { type BookPorts, readSheets } from "./read-sheets.ts";

/** The book as it was read, and which of its sheets. */
export interface OpenedBook extends ReadBook {
  readonly wanted: ReadonlySet<TableName>;
}

/** Reads the wanted sheets, each once, and parses them. Service calls: a constant, and three per sheet. */
export function openBook(ports: BookPorts, wanted: ReadonlySet<TableName>): OpenedBook {
  const sheets = readSheets(
    ports,
    [...wanted].map((name) => allTables[name]),
  );
  const marks = [...sheets.values()].flatMap((sheet) => sheet.marks);
  return { ...parseBook((sheet) => sheets.get(sheet)?.cells ?? [], marks, wanted), wanted };
}
