/** Looks of rows far below the content, which would only swell the file: runs of equal rows. */
export interface Tail {
  /** 1-based first row. */
  readonly from: number;
  readonly runs: readonly (readonly [count: number, styles: readonly number[]])[];
}

/** What the state sheet keeps of one sheet, found again by name, or by its header when the tab was renamed. */
export interface SheetState {
  readonly id: number;
  readonly name: string;
  /** Name in the file, shorter when Excel cannot bear the real one. */
  readonly fileName: string;
  readonly header: readonly string[];
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly tail: Tail | undefined;
  /** Its first row holds formulas that fill the cells below them. */
  readonly fills?: true;
  /** Formulas of conditional formats as they were set, by the form the file has. */
  readonly formulas: Readonly<Record<string, string>>;
}
