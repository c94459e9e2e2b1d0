import { tablesInOrder } from "../book/parsed-book.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
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

/** One column of text cells: a book has hundreds of thousands, and an object for each would cost more than the looks. */
interface TextColumn extends Pick<Place, "in" | "column"> {
  readonly rows: readonly ParsedRow[];
  readonly texts: readonly string[];
  readonly raws: readonly string[];
}

/** The text columns of the sheets that clerks fill, in the order of tabs and columns, without their empty cells. */
const textColumns = perBook(({ book }): readonly TextColumn[] => {
  const columns: TextColumn[] = [];
  for (const [name, table] of tablesInOrder) {
    if (table.group === "system" || table.group === "result") continue;
    const parsed: ParsedTable = book[name];
    for (const [column, { kind, filledBy }] of Object.entries(table.columns)) {
      const at = parsed.columns.at.get(column);
      if (at === undefined || filledBy !== "clerk" || (kind !== "text" && kind !== "words" && kind !== "key"))
        continue;
      const [rows, texts, raws]: [ParsedRow[], string[], string[]] = [[], [], []];
      for (const row of parsed.rows) {
        const raw = row.line[at - 1];
        if (typeof raw !== "string" || raw === "") continue;
        const text = String(row.values[column] ?? "");
        if (text === "") continue;
        rows.push(row);
        texts.push(text);
        raws.push(raw);
      }
      columns.push({ in: parsed, column, rows, texts, raws });
    }
  }
  return columns;
});

/** What a look at a text found, and the cell it stands in. */
export interface SeenText<T> {
  readonly cell: TextCell;
  readonly seen: T;
}

/**
 * The text cells in which a look sees something, in the order of tabs, columns and rows.
 * @param look at the text as parsed and as read; undefined where there is nothing
 */
export function seenTexts<T>(
  facts: BookFacts,
  look: (text: string, raw: string, place: Pick<Place, "in" | "column">) => T | undefined,
): readonly SeenText<T>[] {
  const found: SeenText<T>[] = [];
  for (const place of textColumns(facts)) {
    const { in: parsed, column, rows, texts, raws } = place;
    for (const [index, text] of texts.entries()) {
      const raw = raws[index] ?? "";
      const seen = look(text, raw, place);
      const row = rows[index];
      if (seen !== undefined && row !== undefined)
        found.push({ cell: { in: parsed, row, column, text, raw }, seen });
    }
  }
  return found;
}
