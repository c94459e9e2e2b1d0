import type { Cell } from "../table/cell.ts";

/** The tables that reports of units come into. */
export type ReturnTable = "tracking" | "registrations" | "targets" | "nominations";

/**
 * What one unit says of one row of the book, whatever way it came: by the page, typed into *Báo về*, in a returned
 * workbook, read off a paper, or as the report of a lower office. All ways end in the same taking over.
 */
export interface Return {
  /** Key of its row in *Báo về*. The same report has the same key however often it comes, so that it is there once. */
  readonly key: string;
  readonly table: ReturnTable;
  /** Keys of the book. */
  readonly unit: string;
  readonly campaign: string;
  /**
   * The row it is about: of a keyed table its key, of tracking `milestone|period`, of targets the target's name; "" for a
   * row that the book does not have yet.
   */
  readonly target: string;
  /** What the unit says, by column key of the table; no column but those a unit may say. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** The same columns as they were sent out to the unit; null where nothing was. */
  readonly sent: Readonly<Record<string, Cell>> | null;
  /** Who reported: an address, or the name of whoever signed; "" where nobody knows. */
  readonly by: string;
  /** The moment, as `momentText` writes it. */
  readonly at: string;
  /** The way it came: the page's name, or the name of a file. */
  readonly source: string;
}
