import type { DayOffRow } from "../calendar/working/day-off.ts";
import type { Cell } from "../table/cell.ts";
import type { TableName } from "../tables/all-tables.ts";
import { foldKey } from "../text/fold.ts";

/** The rows of one sheet that a new book starts with. Rows that stand already, changed or not, are never written over. */
export interface ShippedRows {
  readonly table: TableName;
  /** Column that tells whether the row is there already. */
  readonly identity: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /**
   * Beginnings of identities: rows of one beginning come only to a book that has none of it, so that an office that
   * entered the announced year does not get back the provisional days it took out. Other rows come one by one.
   */
  readonly groups: readonly string[];
  /** Fingerprints of the rows that any version shipped, for a sheet whose rows do not tell where they come from. */
  readonly known?: readonly string[];
}

/**
 * What ships as data: pushed beside the code and read when it is asked for, because all code is loaded at every click
 * (docs/decisions/0018-rows-ship-as-data.md).
 */
export interface Shipped {
  readonly rows: readonly ShippedRows[];
  /** The rows of *Ngày nghỉ*, for who counts without a book. */
  readonly daysOff: readonly DayOffRow[];
}

/** What identifies a shipped row, as the parsed sheet shows it. */
export function shippedIdentity(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return foldKey(typeof cell === "object" ? cell.day : String(cell));
}
