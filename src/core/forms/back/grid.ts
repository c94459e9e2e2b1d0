/** A cell of a workbook's file, as plain data; empty cells are not there. */
export interface GridCell {
  /** From 1. */
  readonly column: number;
  readonly value: string | number | boolean;
  /** How its number is shown: as a day (the value is then a serial of the epoch of 1900), as a percentage, or as it is. */
  readonly shows: "plain" | "date" | "percent";
  /** The formula that worked the value out; "" where it was typed. */
  readonly formula: string;
  /**
   * Whether it stands under a merged cell: below the one that is filled, whose value it then has, or right of it, and then
   * nobody knows what stood there.
   */
  readonly merged: "" | "below" | "beside";
}

/** A filled row of a sheet. */
export interface GridRow {
  /** From 1, as the sheet shows it. */
  readonly at: number;
  /** From left to right. */
  readonly cells: readonly GridCell[];
}

/** A sheet of a workbook's file: its filled rows from top to bottom. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
}
