import { type ParsedBook, parseBook } from "../book/parsed-book.ts";
import { bookFacts } from "../facts/book-facts.ts";
import type { Cell } from "../table/cell.ts";
import type { Finding } from "../table/finding.ts";
import type { TableName } from "../tables/all-tables.ts";
import { rules } from "./all-rules.ts";
import { findingOf } from "./rule/rule.ts";

/** Some rows of one sheet, checked by themselves. */
export interface CheckedRows {
  readonly parsed: ParsedBook[TableName];
  /** Row numbers count within the rows that were given: the first is 2, below the header. */
  readonly findings: readonly Finding[];
}

/**
 * What parsing and the row rules say of these rows alone, as fast as typing goes. Nothing that needs another row or
 * sheet is judged: the full check stays the truth.
 * @param header the sheet's header row; columns are found by their text
 */
export function checkRows(
  name: TableName,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): CheckedRows {
  const { book, findings } = parseBook(() => [header, ...rows], [], new Set([name]));
  const facts = bookFacts(book, null);
  const found = rules
    .filter((rule) => rule.reach === "row")
    .flatMap((rule) => rule.find(facts, rule.parameters).map((spot) => findingOf(rule, spot)));
  return { parsed: book[name], findings: [...findings, ...found].filter((finding) => finding.row > 1) };
}
