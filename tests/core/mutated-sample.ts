import { checkBook } from "../../src/core/checks/check-book.ts";
import type { Finding } from "../../src/core/table/finding.ts";
import type { Mutation } from "../mutations/mutation.ts";
import { bookOf, type RowsBySheet } from "./book-of.ts";
import { checkedOn } from "./checked-on.ts";
import { sampleRows } from "./sample-book.ts";

/** These rows with one cell typed anew; `row` as the sheet shows it, the header being 1. */
export function withCell(
  rows: RowsBySheet,
  { sheet, row, column, value }: { sheet: string; row: number; column: string; value: string },
): RowsBySheet {
  const changed = (rows[sheet] ?? []).map((cells, index) =>
    index === row - 2 ? { ...cells, [column]: value } : cells,
  );
  return { ...rows, [sheet]: changed };
}

/** The sample office's rows, already changed or not, with a mutation made. Throws unless it means exactly one row of the office. */
export function mutatedRows(rows: RowsBySheet, mutation: Mutation): RowsBySheet {
  const wanted = Object.entries(mutation.row);
  const found = (sampleRows[mutation.sheet] ?? []).flatMap((cells, index) =>
    wanted.every(([header, text]) => String(cells[header] ?? "") === text) ? [index + 2] : [],
  );
  const [row] = found;
  if (row === undefined || found.length > 1) {
    throw new Error(`${found.length} rows of ${mutation.sheet} show ${JSON.stringify(mutation.row)}`);
  }
  return withCell(rows, { ...mutation, row });
}

export function findingsOf(rows: RowsBySheet): readonly Finding[] {
  return checkBook(bookOf(rows), checkedOn);
}

/** What tells one finding from another. */
export function findingLine({ rule, sheet, row, column, message, key }: Finding): string {
  // What the check itself keeps in *Quy tắc* stands before the rows of law in a book, and not in the rows of the samples.
  return [rule, sheet, sheet === "Quy tắc" ? key : row, column, message].join(" | ");
}

/** What the check says of the sample office as it is. */
export const unchanged: ReadonlySet<string> = new Set(findingsOf(sampleRows).map(findingLine));

/** What these rows make the check say that it does not say of the sample office. */
export function newFindings(rows: RowsBySheet): readonly Finding[] {
  return findingsOf(rows).filter((finding) => !unchanged.has(findingLine(finding)));
}
