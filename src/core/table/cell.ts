import type { Day } from "../calendar/day.ts";

/** A cell that holds a date. `time` is "HH:mm" when the clerk's cell carries one. */
export interface DayCell {
  readonly day: Day;
  readonly time?: string;
}

/** A cell that shows a text and leads to another cell. It is only ever written; read again it is its text. */
export interface LinkCell {
  readonly text: string;
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** A formula as Google takes it, “;” between arguments. It is only ever written; read again it is what it shows. */
export interface FormulaCell {
  readonly formula: string;
}

/** What one cell holds once it has crossed the workbook port: plain data, NFC text, no `Date`. Empty is "". */
export type Cell = string | number | boolean | DayCell;

/** What the system may write into a cell. */
export type WrittenCell = Cell | LinkCell | FormulaCell;

/**
 * The longest text the system puts into a cell: Excel holds 32,767 characters and cuts off what is longer when it opens
 * the file (https://support.microsoft.com/office/excel-specifications-and-limits), Google 50,000.
 */
export const LONGEST_TEXT = 32_000;
