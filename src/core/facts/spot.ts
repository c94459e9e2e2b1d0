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

/** The dated row of law that a finding rests on: how grave it is and whence, in place of what the rule's card says. */
export interface SpotLaw {
  readonly severity: Severity;
  readonly source: string;
  /** No source confirmed the row: the finding says so, and is never an error. */
  readonly unconfirmed?: boolean;
}

/** Something a rule noticed: where, why, and what to do. */
export interface Spot extends Place {
  readonly message: string;
  readonly fix: string;
  readonly cure?: Cure;
  readonly law?: SpotLaw;
}
