/** How a cell looks and what may be done with it; two cells of one look share it in the file. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Colours as six hexadecimal digits. */
  readonly fill?: string;
  readonly ink?: string;
  /** Points; 11 where it is not said. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Whether it may be typed into while the sheet is protected. */
  readonly open?: boolean;
  /** How its value is read and shown: a text stays what was typed (“001”, “1/2”, “=A1”), a day is dd/mm/yyyy. */
  readonly format?: "text" | "day";
}

/** What stands in a cell: a text, never a formula; or a number, as which days are written too (`serialDay`). */
export type OutValue = string | number;

export interface OutCell {
  readonly value: OutValue;
  readonly look: Look;
}

/** What may be typed into a block of cells, and what is said to whoever stands there or types something else. */
export interface Rule {
  /** From 1: the column, and the first and last row. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** One of a list; what a formula about the first cell finds true; or anything, with a hint. */
  readonly only:
    | { readonly kind: "list"; readonly items: readonly string[] }
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "any" };
  /** At most 32 letters of a title and 255 of a text (ECMA-376 part 1, 18.3.1.32). */
  readonly hint: { readonly title: string; readonly text: string };
  /** Said where something else is typed, which is then refused; "" for `any`. */
  readonly error: string;
}

/** One sheet of a workbook that is written from nothing. */
export interface OutSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths in characters, from the first column on. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Rows of cells from the top; undefined where there is none. */
  readonly rows: readonly (readonly (OutCell | undefined)[])[];
  /** Rows that stay in sight, the last of which is printed on every page; 0 for none. */
  readonly frozen: number;
  readonly rules: readonly Rule[];
  /** Blocks of cells that are one, as “A1:C1”. */
  readonly merged: readonly string[];
  /** On A4, as wide as the page; upright where it is not landscape. */
  readonly landscape: boolean;
}

/** A workbook that is written from nothing; all its sheets are protected without a password. */
export interface OutBook {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly OutSheet[];
  /** Name of the hidden sheet that lists go to which are too long to stand in their rule. */
  readonly lists: string;
}
