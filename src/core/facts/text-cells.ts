import { tablesInOrder } from "../book/parsed-book.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";
import type { Place } from "./spot.ts";

/** A cell into which a clerk typed text of his own (not a choice, a key of another sheet, a day or a number). */
export interface TextCell extends Place {
  /** As parsed: NFC, trimmed, not empty. */
  readonly text: string;
  /** As read, not trimmed. */
  readonly raw: string;
}

/** Every text cell of the sheets that clerks fill, in the order of tabs, columns and rows. */
export const textCells: (facts: BookFacts) => readonly TextCell[] = perBook(({ book }) => {
  const cells: TextCell[] = [];
  for (const [name, table] of tablesInOrder) {
    if (table.group === "system" || table.group === "result") continue;
    const parsed: ParsedTable = book[name];
    for (const [column, { kind, filledBy }] of Object.entries(table.columns)) {
      const at = parsed.columns.at.get(column);
      if (at === undefined || filledBy !== "clerk" || (kind !== "text" && kind !== "words" && kind !== "key"))
        continue;
      for (const row of parsed.rows) {
        const raw = row.line[at - 1];
        if (typeof raw !== "string" || raw === "") continue;
        const text = String(row.values[column] ?? "");
        if (text !== "") cells.push({ in: parsed, row, column, text, raw });
      }
    }
  }
  return cells;
});
