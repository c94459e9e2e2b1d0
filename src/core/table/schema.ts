/**
 * One change of the book's form between two versions. Migrations only go forward, and running one twice changes
 * nothing (design decision 17).
 */
export type MigrationStep =
  | { readonly kind: "rename-sheet"; readonly from: string; readonly to: string }
  | { readonly kind: "rename-column"; readonly sheet: string; readonly from: string; readonly to: string }
  | {
      readonly kind: "replace-value";
      readonly sheet: string;
      readonly column: string;
      readonly from: string;
      readonly to: string;
    };

export interface Migration {
  /** The version that the book has afterwards. */
  readonly to: number;
  readonly steps: readonly MigrationStep[];
}
