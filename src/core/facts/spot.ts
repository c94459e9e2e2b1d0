import type { Severity } from "../table/finding.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";

/** What a clerk could type into the cell to make the finding go, and how the button is called. */
export interface Cure {
  readonly label: string;
  /** As a clerk types it: days as dd/mm/yyyy. */
  readonly value: string;
}

/** A cell of the parsed book. */
export interface Place {
  readonly in: ParsedTable;
  readonly row: ParsedRow;
  /** Column key of that table. */
  readonly column: string;
}

/** Something a rule noticed: where, why, and what to do. */
export interface Spot extends Place {
  readonly message: string;
  readonly fix: string;
  readonly cure?: Cure;
  /** The dated row of *Quy tắc* that says so: how grave it is and whence, in place of what the card says. */
  readonly law?: { readonly severity: Severity; readonly source: string };
}
