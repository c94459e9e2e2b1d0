/** Rows or columns put in before, or taken out from, the 1-based position `at` of one sheet. */
export interface GridChange {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly kind: "insert" | "delete";
  /** Insertion below the last row of a block makes the block longer: Sheets copies the look of the row above. */
  readonly inherit: boolean;
}

/** `count` columns from `from` dragged to where the first of them is then `to`; 1-based. */
export interface ColumnMove {
  readonly from: number;
  readonly count: number;
  readonly to: number;
}

/**
 * What became of the sheets of an opened file, in order. Parts of the file that nobody here models (charts, names, tables)
 * follow when the book is saved. `sheet` is the id, `name` what the sheet was called at that moment.
 */
export type StructureChange =
  | { readonly kind: "lines"; readonly sheet: number; readonly name: string; readonly change: GridChange }
  | { readonly kind: "columns"; readonly sheet: number; readonly name: string; readonly move: ColumnMove }
  | { readonly kind: "rename"; readonly sheet: number; readonly name: string; readonly next: string }
  /** Names that the file has for tabs, and those of the book. */
  | { readonly kind: "names"; readonly sheet: undefined; readonly names: ReadonlyMap<string, string> }
  /** `sheet` is the copy, `of` the sheet that was copied, `name` and `next` what both were called then. */
  | {
      readonly kind: "copy";
      readonly sheet: number;
      readonly of: number;
      readonly name: string;
      readonly next: string;
    }
  | { readonly kind: "gone"; readonly sheet: number; readonly name: string };
