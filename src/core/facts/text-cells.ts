import { tablesInOrder } from "../book/parsed-book.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";
import { type Look, type SeenText, seenIn, type TextColumn, textColumn } from "./text-columns.ts";

/**
 * The columns into which clerks type text of their own (no choice, no key of another sheet, no day and no number), in the order
 * of tabs and columns.
 */
const textColumns = perBook(({ book }): readonly TextColumn[] => {
  const columns: TextColumn[] = [];
  for (const [name, table] of tablesInOrder) {
    if (table.group === "system" || table.group === "result") continue;
    const parsed: ParsedTable = book[name];
    if (parsed.rows.length === 0) continue;
    for (const [column, { kind, filledBy }] of Object.entries(table.columns)) {
      const at = parsed.columns.at.get(column);
      if (at === undefined || filledBy !== "clerk" || (kind !== "text" && kind !== "words" && kind !== "key"))
        continue;
      const place = { in: parsed, column };
      columns.push(
        textColumn(
          place,
          ({ line }) => {
            const raw = line[at - 1];
            return typeof raw === "string" ? raw : "";
          },
          ({ values }) => String(values[column] ?? ""),
          kind === "key" || (table.label?.columns.length === 1 && table.label.columns[0] === column),
        ),
      );
    }
  }
  return columns;
});

/** The text cells in which a look sees something, in the order of tabs, columns and rows. */
export const seenTexts = <T>(facts: BookFacts, look: Look<T>): readonly SeenText<T>[] =>
  seenIn(textColumns(facts), look);
