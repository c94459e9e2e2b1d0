/** One end of a reference; the column or row of a whole row or column is open. */
export interface RefEnd {
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** Whether a “$” holds it where it is when the formula stands elsewhere. */
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A formula taken apart. */
export type FormulaTerm =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | {
      readonly kind: "ref";
      readonly tab: string | undefined;
      readonly from: RefEnd;
      readonly to: RefEnd | undefined;
    }
  | { readonly kind: "call"; readonly name: string; readonly terms: readonly FormulaTerm[] };
