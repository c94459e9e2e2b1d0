import type { Finding, Severity } from "../table/finding.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import type { ParsedBook } from "../tables/book.ts";

/** Something a rule noticed: where, why, and what to do. */
export interface Spot {
  readonly in: ParsedTable;
  readonly row: ParsedRow;
  /** Column key of that table. */
  readonly column: string;
  readonly message: string;
  readonly fix: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** As a clerk would cite it; "" where plain sense is the reason. */
  readonly source: string;
  /** The least that must be read to apply it: one row, its sheet, or the book. */
  readonly reach: "row" | "sheet" | "book";
  readonly find: (book: ParsedBook) => readonly Spot[];
}

/** A spot as the clerk sees it, named by its rule. */
export function findingOf(rule: Rule, spot: Spot): Finding {
  return {
    sheet: spot.in.table.sheet,
    row: spot.row.at,
    column: spot.in.columns.headers.get(spot.column) ?? spot.in.table.columns[spot.column]?.header ?? "",
    key: spot.row.key,
    rule: rule.id,
    severity: rule.severity,
    message: spot.message,
    fix: spot.fix,
    source: rule.source,
  };
}
