import { parseBook, type ReadBook } from "../../core/book/parsed-book.ts";
import type { Cell } from "../../core/table/cell.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import { log } from "../../core/tables/office/log.ts";
import type { Workbook } from "../../ports/workbook.ts";

/** The book as it was read, and which of its sheets. */
export interface OpenedBook extends ReadBook {
  readonly wanted: ReadonlySet<TableName>;
}

/** Reads the wanted sheets, each once, and parses them. Service calls: a constant, and two per sheet. */
export function openBook(workbook: Workbook, wanted: ReadonlySet<TableName>): OpenedBook {
  const there = new Set(workbook.sheetNames());
  const sheets = new Map<string, readonly (readonly Cell[])[]>();
  for (const name of wanted) {
    const { sheet } = allTables[name];
    sheets.set(sheet, there.has(sheet) ? workbook.read(sheet) : []);
  }
  // Every command logs; knowing this header now spares finding all marks again then.
  if (there.has(log.sheet)) workbook.readHeader(log.sheet);
  return { ...parseBook((sheet) => sheets.get(sheet) ?? [], workbook.columnMarks(), wanted), wanted };
}
